package org.kuanggui.approval;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuanggui.approval.api.Described;

/** The service, started as anybody would, on a free port. */
final class Service implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Path JAR = Path.of(System.getProperty("kuanggui.service"));

    private final Process process;
    private final int port;
    private final Queue<String> log;
    private final Thread reader;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private Service(Process process, int port, Queue<String> log, Thread reader) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.reader = reader;
    }

    /** Starts the jar as it was built, on a free port, and waits until it listens. */
    static Service startJar(Path folder, List<String> options) throws IOException {
        return start(folder, List.of("-jar", JAR.toString()), options);
    }

    /** Starts it laid out, on a free port, and waits until it listens. */
    static Service start(Path folder, List<String> options) throws IOException {
        Path laidOut = Path.of(System.getProperty("kuanggui.service.laid-out"));
        return start(
                folder,
                List.of(
                        "-XX:SharedArchiveFile=" + laidOut.resolve("service.jsa"),
                        "-jar",
                        laidOut.resolve(JAR.getFileName()).toString()),
                options);
    }

    private static Service start(Path folder, List<String> jar, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1")); // starts in two thirds of the time
        command.addAll(jar);
        command.add("--server.port=0");
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader lines = process.inputReader();
        Queue<String> said = new ConcurrentLinkedQueue<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread reader = new Thread(() -> lines.lines().forEach(said::add));
                reader.start();
                return new Service(process, Integer.parseInt(started.group(1)), said, reader);
            }
        }
        throw new IllegalStateException("the service did not start:\n" + String.join("\n", said));
    }

    /** Ends it, and gives what it logged. */
    List<String> endAndLog() throws InterruptedException {
        close();
        reader.join();
        return List.copyOf(log);
    }

    /** Where a page is. */
    String place(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Asks for a page or a document. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /** Sends what is typed into a page. */
    HttpResponse<String> postForm(String path, String form, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, with("application/x-www-form-urlencoded", headers))
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a document. */
    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(request(path, with("application/json", headers)).POST(BodyPublishers.ofString(json)));
        Described.checkAsked(json, answer);
        return answer;
    }

    private static String[] with(String type, String... headers) {
        return Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                .toArray(String[]::new);
    }

    /** A connection, to say on it whatever there is to say. */
    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    /** What it answers one that calls it by another name; the client of the JDK sends no such header. */
    int statusFor(String host) throws IOException {
        try (Socket socket = connect()) {
            String request = "GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(place(path))).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Sends it; what the service says of itself has to be so. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        Described.check(answer);
        return answer;
    }

    /** Ends it without a word. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.toHandle().destroy(); // that of the process itself closes what it still has to say
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionallyCompose(late -> process.destroyForcibly().onExit())
                .join();
    }
}
