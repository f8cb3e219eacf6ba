package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@DisplayName("Behind a proxy, under a path of its own, with settings in application.yaml as the README has them")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls start
class BehindAProxyTest {
    private static final int MOST_GUESSES = 1_000;
    private static final int MORE_THAN_A_STRANGER_MAY = 300_000;
    private static final String SETTINGS = """
            server:
              address: 0.0.0.0
              forward-headers-strategy: native
              servlet:
                context-path: /plan
              tomcat:
                remoteip:
                  internal-proxies: 127\\.0\\.0\\.1
            kuanggui:
              access:
                users:
                  - name: examiner
                    password: "{bcrypt}%s"
                    roles: [EXAMINER]
            """;

    private Service service;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("application.yaml"),
                SETTINGS.formatted(new BCryptPasswordEncoder(4).encode("the password")));
        service = Service.start(folder, List.of());
    }

    @AfterAll
    void end() {
        service.close();
    }

    @Test
    @DisplayName("the page leads nowhere else, with its style, in both languages")
    void page() throws IOException {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/plan/records?lang=en"));
            page.locator("[name=username]").fill("examiner");
            page.locator("[name=password]").fill("the password");
            page.locator("main button").click();
            page.waitForURL("**/plan/records?lang=en*");
            page.locator("a.language").click();
            page.waitForURL("**/plan/records?lang=zh");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh");
            page.locator("nav a").first().click();
            page.waitForURL("**/plan/");
            assertThat(page.locator("#document").evaluate("field => getComputedStyle(field).fontFamily"))
                    .as("the style is there")
                    .asString()
                    .contains("monospace");
            page.locator("#document").fill(Shipped.TOO_SMALL + " ".repeat(MORE_THAN_A_STRANGER_MAY));
            page.locator("main button").first().click();
            page.waitForURL("**/plan/judge");
            page.locator("main form[action='/plan/records'] button").first().click();
            page.waitForURL("**/plan/records/*");
            assertThat(page.locator("main").innerText()).contains("examiner");
            for (Object place : (List<?>) page.evaluate("[...document.links].map(link => link.pathname)")) {
                assertThat((String) place).startsWith("/plan/");
            }
        }
    }

    @Test
    @DisplayName("the API tells places under that path, and problems as it does elsewhere")
    void api() throws IOException, InterruptedException {
        HttpResponse<String> recorded =
                service.post("/plan/api/records", Shipped.TOO_SMALL, "Authorization", authorization("the password"));
        String place = recorded.headers().firstValue("Location").orElseThrow();

        assertThat(recorded.statusCode()).isEqualTo(201);
        assertThat(place).startsWith("/plan/api/records/");
        assertThat(service.get(place, "Authorization", authorization("the password"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.get("/plan/api/openapi.json").body()).contains("\"servers\":[{\"url\":\"/plan\"}]");
        assertThat(service.get(
                                "/plan/api/nowhere",
                                "Accept",
                                "text/html",
                                "Authorization",
                                authorization("the password"))
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    @DisplayName("who guesses passwords is the address that the proxy tells of, and others need not wait for it")
    void addresses() throws IOException, InterruptedException {
        HttpResponse<String> last = guess("192.0.2.1");
        for (int i = 0; i < MOST_GUESSES && last.statusCode() != 429; i++) {
            last = guess("192.0.2.1");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(last.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(guess("192.0.2.2").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> guess(String address) throws IOException, InterruptedException {
        return service.get(
                "/plan/records",
                "Accept",
                "text/html",
                "Authorization",
                authorization("a guess"),
                "X-Forwarded-For",
                address);
    }

    private static String authorization(String password) {
        byte[] both = ("examiner:" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
