package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Hostile requests")
class HostileRequestsTest {
    private static final int REQUESTS = 10_000;

    /** They hardly come to the records. */
    private static final int REQUESTS_WITH_H2 = 2_000;

    private static final int SLOW = 100;
    private static final int AT_ONCE = 48;
    private static final int LARGE_AT_ONCE = 4;
    private static final int HEAD_OF_AN_ANSWER = 12;
    private static final int LARGEST = 8_000_000;
    private static final int LARGER = 20_000_000;
    private static final int FROM_LARGER_TO_LARGER = 500;
    private static final int MOST_MILLIS = 300_000;
    private static final int MOST_OF_A_PAGE = 1_000_000;
    private static final List<byte[]> ENDLESS = List.of(
            HostileRequest.endless("POST", "/api/evaluations", "application/json"),
            HostileRequest.endless("POST", "/judge", "application/x-www-form-urlencoded"),
            HostileRequest.endless("POST", "/judge", "multipart/form-data; boundary=x"),
            HostileRequest.endless("POST", "/records", "text/plain"),
            HostileRequest.endless("GET", "/", "text/plain"),
            HostileRequest.endless("OPTIONS", "*", "text/plain"),
            HostileRequest.endless("GET", "/style.css", "text/plain\r\nExpect: 100-continue"),
            HostileRequest.begun("POST", "/api/evaluations", HostileRequest.CHUNKED, "1;a="),
            HostileRequest.begun("POST", "/api/evaluations", HostileRequest.CHUNKED, "0\r\na: "));

    private final Path folder;

    HostileRequestsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "with records in {0}")
    @EnumSource(Database.class)
    @DisplayName("by the ten thousand neither end the service, nor make it err, nor keep others from it")
    void tenThousand(Database kind) throws IOException, InterruptedException, ExecutionException {
        byte[] larger = HostileRequest.json(" ".repeat(LARGER));
        try (Database.Running database = kind.start(folder);
                Service service = Service.start(folder, database.options())) {
            String known = PageToken.of(service).headers();
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < SLOW; i++) {
                slow.add(halfARequest(service));
            }
            Map<Integer, Integer> codes = codes(
                    number -> code(
                            service,
                            number % FROM_LARGER_TO_LARGER == 0
                                    ? larger
                                    : HostileRequest.random(new Random(number), known)),
                    kind == Database.H2 ? REQUESTS_WITH_H2 : REQUESTS,
                    AT_ONCE);

            assertThat(codes.keySet()).as(codes::toString).allMatch(code -> code < 500);
            assertThat(codes).as("all are answered, or hung up on").doesNotContainKey(-1);
            assertThat(codes.keySet()).as(codes::toString).contains(200, 400, 404, 415, 422);
            assertThat(codes.getOrDefault(0, 0)).as("hung up on").isLessThan(codes.get(400));
            assertThat(service.post("/api/evaluations", Shipped.TOO_SMALL).statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @DisplayName("with bodies as large as there are, many at once, do not fill the heap")
    void large() throws IOException, InterruptedException, ExecutionException {
        try (Service service = Service.start(folder, List.of())) {
            byte[] largest = HostileRequest.json(
                    "{\"kind\":\"mining\",\"none\":[" + "1234567890123456789,".repeat(LARGEST / 20) + "1]}");
            byte[] larger = HostileRequest.json(" ".repeat(LARGER));
            String names = IntStream.range(0, LARGEST / 6)
                    .mapToObj(number -> "\"" + Integer.toString(number, Character.MAX_RADIX) + "\":0,")
                    .collect(Collectors.joining());
            List<byte[]> bodies = List.of(
                    largest,
                    larger,
                    HostileRequest.json("{\"document\":{" + names + "\"kind\":\"mining\"}}"),
                    HostileRequest.json("{\"document\":{}," + names + "\"asOf\":null}"));
            IntUnaryOperator request = number -> code(service, bodies.get(number % bodies.size()));
            Map<Integer, Integer> letIn = codes(request, 2 * AT_ONCE, LARGE_AT_ONCE);
            Map<Integer, Integer> mostlyNot = codes(request, 2 * AT_ONCE, AT_ONCE);

            assertThat(letIn.keySet()).as(letIn::toString).contains(422).isSubsetOf(0, 408, 413, 422, 503);
            assertThat(mostlyNot.keySet()).as(mostlyNot::toString).isSubsetOf(0, 408, 413, 422, 503);
            assertThat(service.post("/api/evaluations", Shipped.TOO_SMALL).statusCode())
                    .isEqualTo(200);
            assertThat(service.endAndLog()).noneMatch(line -> line.contains("OutOfMemoryError"));
        }
    }

    @Test
    @DisplayName("by somebody whom the page knows are answered by the page, and fill neither the heap nor the screen")
    void forms() throws IOException, InterruptedException {
        try (Service service = Service.start(folder, List.of())) {
            PageToken token = PageToken.of(service);
            String deep = "{\"a\":".repeat(990);
            String fields = IntStream.range(0, 150_000)
                    .mapToObj(i -> "\"a" + i + "\":1,")
                    .collect(Collectors.joining());
            for (String document : List.of(
                    "",
                    "[1]",
                    "{\"kind\":\"ledger\"}",
                    "{\"kind\":\"mining\",\"site\":{\"geometry\":" + deep + "[" + "{\"b\":1},".repeat(20_000) + "1]"
                            + "}".repeat(992),
                    "{\"kind\":\"mining\"," + fields + "\"b\":1}",
                    "{\"kind\":\"mining\",\"associatedMinerals\":[" + "\"LEAD\",".repeat(20_000) + "\"COAL\"]}")) {
                for (String path : List.of("/fill-in", "/judge", "/edit", "/report", "/records")) {
                    HttpResponse<String> answer = service.postForm(
                            path,
                            "_csrf=" + token.value() + "&document="
                                    + URLEncoder.encode(document, StandardCharsets.UTF_8),
                            "Cookie",
                            token.cookie(),
                            "Accept",
                            "text/html");
                    assertThat(answer.statusCode()).as(path).isEqualTo(422);
                    assertThat(answer.body().length()).isLessThan(4 * document.length() + MOST_OF_A_PAGE);
                }
            }
            HttpResponse<String> filledIn = service.postForm(
                    "/fill-in/mining",
                    "_csrf=" + token.value() + "&/site/geometry="
                            + URLEncoder.encode("[".repeat(999) + "]".repeat(999), StandardCharsets.UTF_8),
                    "Cookie",
                    token.cookie());
            assertThat(filledIn.statusCode()).isEqualTo(200);
            assertThat(service.endAndLog()).noneMatch(line -> line.contains("OutOfMemoryError"));
        }
    }

    @Test
    @DisplayName("whose bodies never end, read or refused, are hung up on, and keep others waiting no longer than that")
    void slow() throws IOException, InterruptedException {
        ScheduledExecutorService drops = Executors.newScheduledThreadPool(1);
        List<Socket> slow = new ArrayList<>();
        try (Service service = Service.start(folder, List.of())) {
            for (int i = 0; i < AT_ONCE; i++) {
                slow.add(begun(service, ENDLESS.get(i % ENDLESS.size())));
            }
            Future<?> dropping =
                    drops.scheduleAtFixedRate(() -> slow.forEach(HostileRequestsTest::drop), 0, 1, TimeUnit.SECONDS);

            assertThat(service.post("/api/evaluations", Shipped.TOO_SMALL).statusCode())
                    .isEqualTo(200);
            for (Socket socket : slow) {
                assertThat(isHungUpOn(socket)).isTrue();
            }
            dropping.cancel(true);
        } finally {
            drops.shutdownNow();
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @DisplayName("that may be large, and are there already, make others come again; who says nothing is told so")
    void busy() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try (Service service = Service.start(folder, List.of())) {
            for (int i = 0; i < 2 * LARGE_AT_ONCE; i++) {
                silent.add(begun(service, HostileRequest.head("POST", "/api/evaluations", HostileRequest.CHUNKED)));
            }
            Map<String, List<String>> answers = new TreeMap<>();
            for (Socket socket : silent) {
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                answers.computeIfAbsent(answer.substring(0, HEAD_OF_AN_ANSWER), code -> new ArrayList<>())
                        .add(answer);
            }

            assertThat(answers).containsOnlyKeys("HTTP/1.1 408", "HTTP/1.1 503");
            assertThat(answers.values())
                    .allSatisfy(some -> assertThat(some).hasSize(LARGE_AT_ONCE).allSatisfy(answer -> assertThat(answer)
                            .contains("application/problem+json")));
            assertThat(answers.get("HTTP/1.1 408"))
                    .allSatisfy(answer -> assertThat(answer).contains("urn:kuanggui:problem:too-slow"));
            assertThat(answers.get("HTTP/1.1 503"))
                    .allSatisfy(answer -> assertThat(answer).contains("Retry-After: 5", "urn:kuanggui:problem:busy"));
            byte[] small =
                    HostileRequest.begun("POST", "/api/evaluations", HostileRequest.CHUNKED, "2\r\n{}\r\n0\r\n\r\n");
            assertThat(answer(service, small)).startsWith("HTTP/1.1 422");
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    @DisplayName("of strangers that may be large keep nobody from sending one, where everybody has to be somebody")
    void strangers() throws IOException, InterruptedException {
        List<Socket> silent = new ArrayList<>();
        try (Service service = Service.start(
                folder,
                List.of(
                        "--kuanggui.access.users[0].name=somebody",
                        "--kuanggui.access.users[0].password={noop}secret",
                        "--kuanggui.access.users[0].roles=APPLICANT"))) {
            for (int i = 0; i < LARGE_AT_ONCE; i++) {
                silent.add(begun(service, HostileRequest.head("POST", "/api/evaluations", HostileRequest.CHUNKED)));
                silent.add(begun(service, HostileRequest.head("POST", "/api/records", HostileRequest.CHUNKED_FORM)));
                silent.add(begun(service, HostileRequest.head("POST", "/judge", HostileRequest.CHUNKED_FORM)));
                silent.add(begun(service, HostileRequest.head("POST", "/login", HostileRequest.CHUNKED_FORM)));
                silent.add(begun(service, HostileRequest.head("GET", "/login", HostileRequest.CHUNKED_PARTS)));
                silent.add(begun(service, HostileRequest.head("DELETE", "/", HostileRequest.CHUNKED_PARTS)));
            }

            assertThat(service.post(
                                    "/api/evaluations",
                                    Shipped.TOO_SMALL + " ".repeat(LARGER / 40),
                                    "Authorization",
                                    "Basic c29tZWJvZHk6c2VjcmV0")
                            .statusCode())
                    .isEqualTo(200);
            for (Socket socket : silent) {
                assertThat(new String(socket.getInputStream().readNBytes(HEAD_OF_AN_ANSWER), StandardCharsets.UTF_8))
                        .isIn("HTTP/1.1 401", "HTTP/1.1 413");
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    /** How many of each code are answered, to requests by their numbers, of which some are sent at once. */
    private static Map<Integer, Integer> codes(IntUnaryOperator request, int requests, int atOnce)
            throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(atOnce);
        List<Future<Integer>> codes = IntStream.range(0, requests)
                .mapToObj(number -> clients.submit(() -> request.applyAsInt(number)))
                .toList();
        Map<Integer, Integer> counted = new TreeMap<>();
        for (Future<Integer> code : codes) {
            counted.merge(code.get(), 1, Integer::sum);
        }
        clients.shutdown();
        return counted;
    }

    /** A request without its body. */
    private static Socket begun(Service service, byte[] head) throws IOException {
        Socket socket = service.connect();
        socket.setSoTimeout(MOST_MILLIS);
        socket.getOutputStream().write(head);
        return socket;
    }

    private static String answer(Service service, byte[] request) {
        try (Socket socket = service.connect()) {
            socket.setSoTimeout(MOST_MILLIS);
            socket.getOutputStream().write(request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException hungUp) {
            return "";
        }
    }

    /** Whether the service ends it, with an answer or, as it is still being sent to, with a reset. */
    private static boolean isHungUpOn(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException waiting) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException hungUp) {
            // which is what lets others in
        }
    }

    private static Socket halfARequest(Service service) throws IOException {
        Socket socket = service.connect();
        socket.getOutputStream()
                .write("POST /api/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The code that is answered; 0 where the service hangs up, -1 where it does neither. */
    private static int code(Service service, byte[] request) {
        try (Socket socket = service.connect()) {
            socket.setSoTimeout(MOST_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            String status =
                    new String(socket.getInputStream().readNBytes(HEAD_OF_AN_ANSWER), StandardCharsets.ISO_8859_1);
            return status.startsWith("HTTP/1.1 ") ? Integer.parseInt(status.substring(9)) : 0;
        } catch (SocketTimeoutException neither) {
            return -1;
        } catch (IOException hungUp) {
            return 0;
        }
    }
}
