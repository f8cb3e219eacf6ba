package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("With an OIDC issuer")
@ParameterizedClass(name = "with records in {0}")
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls start
class IssuerTest {
    @Parameter
    private Database kind;

    private Database.Running database;
    private Issuer.Running issuer;
    private Service service;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void start(@TempDir Path folder) throws IOException {
        database = kind.start(folder);
        issuer = Issuer.start();
        service = Service.start(
                folder,
                Stream.concat(issuer.options().stream(), database.options().stream())
                        .toList());
        issuer.sendBackTo(service);
    }

    @AfterParameterizedClassInvocation
    void end() throws IOException {
        service.close();
        issuer.close();
        database.close();
    }

    @Test
    @DisplayName("a program may do what the roles of its token may")
    void programs() throws IOException, InterruptedException {
        assertThat(record()).isEqualTo(401);
        assertThat(record("Authorization", "Bearer e30.e30.e30")).isEqualTo(401);
        assertThat(record("Authorization", "Bearer " + issuer.token(Issuer.STRANGER)))
                .isEqualTo(403);
        assertThat(record("Authorization", "Bearer " + issuer.token(Issuer.ELSEWHERE)))
                .as("a token for another service")
                .isEqualTo(401);
        assertThat(record("Authorization", "Bearer " + issuer.token(Issuer.NAMELESS)))
                .as("a token that says not whose it is")
                .isEqualTo(401);
        HttpResponse<String> made = service.post(
                "/api/records", Shipped.TOO_SMALL, "Authorization", "Bearer " + issuer.token(Issuer.PROGRAM));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("a person is sent there to log in, and comes back to record by its name")
    void people() throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/"));
            assertThat(Chromium.violations(page)).isEmpty();
            page.locator("main a").click();
            page.waitForURL(url -> url.startsWith(issuer.url()));
            page.locator("[name=username]").fill(Issuer.EXAMINER);
            page.locator("[name=password]").fill(Issuer.secretOf(Issuer.EXAMINER));
            page.locator("button[type=submit]").click();

            page.waitForURL(url -> url.startsWith(service.place("/")) && !url.contains("login"));
            page.locator("#document").fill(Shipped.TOO_SMALL);
            page.locator("main button").first().click();
            page.locator("main form[action='/records'] button").first().click();
            page.waitForURL("**/records/*");
            assertThat(page.locator("main").innerText()).contains(Issuer.EXAMINER);
            page.locator("nav button").click();
            page.waitForURL("**/login?logout");
        }
    }

    private int record(String... headers) throws IOException, InterruptedException {
        return service.post("/api/records", Shipped.TOO_SMALL, headers).statusCode();
    }
}
