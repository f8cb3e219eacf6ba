package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who may do what")
class AccessTest {
    private static final int PLENTY = 50;
    private static final int AT_ONCE = 30;
    private static final int GUESSES = 100;
    private static final int GUESSES_AT_ONCE = 60;
    private static final int MOST_GUESSES = 1_000;
    private static final String SESSION = "JSESSIONID=";

    private final Path folder;

    AccessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @DisplayName("without users the service does not start where others reach it")
    void openToAll() {
        assertThatThrownBy(() -> Service.start(folder, List.of("--server.address=0.0.0.0")))
                .hasMessageContaining("kuanggui.access.users is empty");
    }

    @Test
    @DisplayName("with tokens that an issuer may have made for another service it does not start")
    void tokensForAnybody() {
        assertThatThrownBy(() -> Service.start(
                        folder,
                        List.of("--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.example")))
                .hasMessageContaining("audiences is empty");
    }

    @Test
    @DisplayName("without users it answers by no name but its own, so that no page of another site can ask it")
    void rebinding() throws IOException, InterruptedException {
        try (Service service = Service.start(folder, List.of())) {
            assertThat(service.statusFor("records.example")).isEqualTo(400);
            assertThat(service.statusFor("localhost")).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("nobody frames a page, runs a script in it, or sends its forms from elsewhere")
    void pages() throws IOException, InterruptedException {
        try (Service service = Service.start(folder, List.of())) {
            HttpHeaders headers = service.get("/", "Accept", "text/html").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            for (String form : List.of("/", "/judge", "/records", "/edit", "/report", "/fill-in", "/fill-in/mining")) {
                assertThat(service.postForm(form, "document=%7B%7D").statusCode())
                        .as(form)
                        .isEqualTo(403);
            }
            assertThat(service.postForm("/api/records", "document=%7B%7D").statusCode())
                    .as("the API takes no form")
                    .isEqualTo(415);
        }
    }

    @ParameterizedTest(name = "with records in {0}")
    @EnumSource(Database.class)
    @DisplayName(
            "with users, each may do what its role may and what those before it may; who asks too often is told to wait")
    void roles(Database kind) throws IOException, InterruptedException, ExecutionException {
        try (Database.Running database = kind.start(folder);
                Service service = Service.start(folder, options(database, 1))) {
            assertThat(codes(service, "nobody")).containsExactly(200, 401, 401, 401, 401);
            assertThat(codes(service, "APPLICANT")).containsExactly(200, 200, 403, 403, 403);
            assertThat(codes(service, "EXAMINER")).containsExactly(200, 200, 201, 403, 403);
            assertThat(codes(service, "ADMINISTRATOR")).containsExactly(200, 200, 201, 200, 200);
            assertThat(codes(service, "METRICS")).containsExactly(200, 403, 403, 403, 200);
            assertThat(service.get("/api/records", authorization("EXAMINER")).body())
                    .contains("\"recordedBy\":\"EXAMINER\"")
                    .contains("\"recordedBy\":\"ADMINISTRATOR\"");

            assertThat(service.get("/a;b").statusCode())
                    .as("what is no request is told to nobody, too")
                    .isEqualTo(400);

            assertThat(atOnce(service, "/api/schemas/mine", authorization("APPLICANT")))
                    .contains(200, 429)
                    .containsOnly(200, 429);
            assertThat(service.get("/api/schemas/mine", authorization("EXAMINER"))
                            .statusCode())
                    .as("others need not wait")
                    .isEqualTo(200);
        }
    }

    /** The answers to some that ask side by side: one after the other might be slower than what is allowed. */
    private static List<Integer> atOnce(Service service, String path, String... who)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> answers = threads.invokeAll(
                Collections.nCopies(AT_ONCE, () -> service.get(path, who).statusCode()));
        threads.shutdown();
        List<Integer> codes = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            codes.add(answer.get());
        }
        return codes;
    }

    private static List<String> options(Database.Running database, int requestsASecond) {
        List<String> options = new ArrayList<>(database.options());
        options.add("--kuanggui.access.requests-a-second=" + requestsASecond);
        List<String> users = List.of("APPLICANT", "EXAMINER", "ADMINISTRATOR", "METRICS");
        for (int i = 0; i < users.size(); i++) {
            String user = "--kuanggui.access.users[" + i + "].";
            options.addAll(List.of(
                    user + "name=" + users.get(i), user + "password={noop}secret", user + "roles=" + users.get(i)));
        }
        return options;
    }

    @Test
    @DisplayName("a person logs in on a page that everybody can read, is told when that failed, and logs out")
    void logsIn() throws IOException {
        try (Database.Running database = Database.H2.start(folder);
                Service service = Service.start(folder, options(database, PLENTY));
                Chromium chromium = Chromium.start();
                BrowserContext context = chromium.somebody(360, 740)) {
            Page page = context.newPage();
            page.navigate(service.place("/"));
            assertThat(page.url()).endsWith("/login");
            assertThat(Chromium.violations(page)).isEmpty();
            page.locator(".language").click();
            page.waitForURL("**/login?lang=*");
            logIn(page, "wrong");
            page.waitForURL("**/login?error");
            assertThat(Chromium.violations(page)).isEmpty();
            page.navigate(service.place("/fill-in/mine?lang=zh"));
            assertThat(page.url()).endsWith("/login");
            logIn(page, "secret");
            page.waitForURL(url -> url.startsWith(service.place("/fill-in/mine?lang=zh")));
            page.navigate(service.place("/?lang=en"));
            assertThat(page.locator("nav").innerText()).contains("APPLICANT");
            assertThat(Chromium.violations(page)).isEmpty();
            page.navigate(service.place("/records?lang=en"));
            assertThat(page.locator("h1").innerText()).isEqualTo("That did not work");
            assertThat(page.locator("[role=alert]").innerText()).startsWith("You may not do this.");
            assertThat(Chromium.violations(page)).isEmpty();
            page.navigate(service.place("/"));
            page.locator("nav button").click();
            page.waitForURL("**/login?logout");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("You have logged out.");
            page.navigate(service.place("/"));
            assertThat(page.url()).endsWith("/login");
        }
    }

    @Test
    @DisplayName("who asks too often is told to wait, from wherever it has an address, whoever it is")
    void oftenFromAnAddress() throws IOException, InterruptedException, ExecutionException {
        try (Database.Running database = Database.H2.start(folder);
                Service service = Service.start(
                        folder,
                        Stream.concat(
                                        options(database, PLENTY).stream(),
                                        Stream.of("--kuanggui.access.requests-a-second-by-address=1"))
                                .toList())) {
            assertThat(atOnce(service, "/api/records")).contains(401, 429).containsOnly(401, 429);
        }
    }

    @Test
    @DisplayName("who tries one password after the other is told to wait, at the page and in the API; others need not")
    void guesses() throws Exception {
        try (Database.Running database = Database.H2.start(folder);
                Service service = Service.start(folder, options(database, PLENTY))) {
            List<Integer> right = new ArrayList<>();
            List<Integer> wrong = new ArrayList<>();
            for (int i = 0; i < GUESSES; i++) {
                right.add(service.get("/api/schemas/mine", authorization("EXAMINER"))
                        .statusCode());
            }
            for (int i = 0; i < MOST_GUESSES && !wrong.contains(429); i++) {
                wrong.add(basic(service, "Basic "));
            }

            assertThat(right).as("a right password").containsOnly(200);
            assertThat(wrong).startsWith(401).contains(429).containsOnly(401, 429);
            assertThat(wrong).filteredOn(code -> code == 401).hasSizeGreaterThanOrEqualTo(GUESSES_AT_ONCE);
            for (String spelled : List.of("/login", "/%6Cogin")) {
                isToldToWait(service, () -> logIn(service, spelled));
            }
            for (String spelled : List.of("bAsIc:", "Basic\t", "Basic ")) {
                isToldToWait(service, () -> basic(service, spelled));
            }
            assertThat(service.get("/login").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName(
            "who is nobody, fails to be somebody, or says who it is each time, gets no session, of which there would be any number")
    void strangers() throws IOException, InterruptedException {
        try (Database.Running database = Database.H2.start(folder);
                Service service = Service.start(folder, options(database, PLENTY))) {
            HttpResponse<String> login = service.get("/login");
            PageToken token = PageToken.of(login);
            HttpResponse<String> failed = service.postForm(
                    "/login", "username=APPLICANT&password=wrong&_csrf=" + token.value(), "Cookie", token.cookie());
            HttpResponse<String> found = service.postForm(
                    "/login", "username=APPLICANT&password=secret&_csrf=" + token.value(), "Cookie", token.cookie());

            assertThat(failed.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
            for (HttpResponse<String> answer : List.of(
                    login,
                    failed,
                    service.get("/"),
                    service.get("/records?subject=x", "Accept", "text/html"),
                    service.get("/nowhere", "Accept", "text/html"),
                    service.get("/?" + "a".repeat(7_000), "Accept", "text/html"),
                    service.get("/api/records"),
                    service.get("/api/records", authorization("EXAMINER")))) {
                assertThat(cookies(answer)).noneMatch(some -> some.startsWith(SESSION));
                assertThat(answer.statusCode()).isLessThan(500);
            }
            assertThat(cookies(found)).anyMatch(some -> some.startsWith(SESSION));
        }
    }

    /** A guess comes anew each second: it is spent, and then it is asked at once, until no second lies between. */
    private static void isToldToWait(Service service, Callable<Integer> asked) throws Exception {
        int code = 0;
        for (int i = 0; i < MOST_GUESSES && code != 429; i++) {
            basic(service, "Basic ");
            code = asked.call();
        }
        assertThat(code).isEqualTo(429);
    }

    private static int logIn(Service service, String path) throws IOException, InterruptedException {
        return service.postForm(path, "username=APPLICANT&password=wrong").statusCode();
    }

    private static int basic(Service service, String scheme) throws IOException, InterruptedException {
        return service.get("/api/records", "Authorization", scheme + "QVBQTElDQU5UOndyb25n")
                .statusCode();
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .toList();
    }

    @Test
    @DisplayName("with users and an issuer, each is somebody by its own way, and a person has the choice")
    void usersAndIssuer() throws IOException, InterruptedException {
        try (Database.Running database = Database.H2.start(folder);
                Issuer.Running issuer = Issuer.start();
                Service service = Service.start(
                        folder,
                        Stream.concat(options(database, PLENTY).stream(), issuer.options().stream())
                                .toList());
                Chromium chromium = Chromium.start();
                BrowserContext context = chromium.somebody(1280, 900)) {
            assertThat(codes(service, "nobody")).containsExactly(200, 401, 401, 401, 401);
            assertThat(codes(service, "APPLICANT")).containsExactly(200, 200, 403, 403, 403);
            assertThat(codes(service, bearer(issuer.token(Issuer.PROGRAM)))).containsExactly(200, 200, 201, 403, 403);
            assertThat(codes(service, bearer("e30.e30.e30"))).containsOnly(401);
            assertThat(service.get("/api/schemas/mine", bearer("e30.e30.e30")).statusCode())
                    .isEqualTo(401);

            Page page = context.newPage();
            page.navigate(service.place("/"));
            assertThat(Chromium.violations(page)).isEmpty();
            assertThat(page.locator("main a").getAttribute("href")).isEqualTo("/oauth2/authorization/office");
            logIn(page, "secret");
            page.waitForURL(url -> url.startsWith(service.place("/")) && !url.contains("login"));
            assertThat(page.locator("nav").innerText()).contains("APPLICANT");
        }
    }

    private static void logIn(Page page, String password) {
        page.locator("[name=username]").fill("APPLICANT");
        page.locator("[name=password]").fill(password);
        page.locator("main button").click();
    }

    private static List<Integer> codes(Service service, String user) throws IOException, InterruptedException {
        return codes(service, user.equals("nobody") ? new String[0] : authorization(user));
    }

    private static List<Integer> codes(Service service, String[] who) throws IOException, InterruptedException {
        return List.of(
                service.get("/actuator/health", who).statusCode(),
                service.post("/api/evaluations", Shipped.TOO_SMALL, who).statusCode(),
                service.post("/api/records", Shipped.TOO_SMALL, who).statusCode(),
                service.get("/api/records/verification", who).statusCode(),
                service.get("/actuator/metrics", who).statusCode());
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private static String[] authorization(String user) {
        byte[] both = (user + ":secret").getBytes(StandardCharsets.UTF_8);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(both)};
    }
}
