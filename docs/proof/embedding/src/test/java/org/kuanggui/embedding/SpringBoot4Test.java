package org.kuanggui.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;

@DisplayName("A Spring Boot 4 service in one jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls start
class SpringBoot4Test {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private Process service;
    private String place;

    @BeforeAll
    void start() throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("kuanggui.service"),
                        "--server.port=0",
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .start();
        BufferedReader log = service.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                place = "http://127.0.0.1:" + started.group(1);
                new Thread(() -> log.lines().forEach(ignored -> {})).start();
                return;
            }
        }
        throw new IllegalStateException("the service did not start:\n" + said);
    }

    @AfterAll
    void end() throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    @Test
    @DisplayName("judges as the library does from the class path, byte for byte")
    void judges() throws IOException, InterruptedException {
        String document = shipped("applications/gaoqiao-building-stone.json");
        HttpRequest request = HttpRequest.newBuilder(URI.create(place + "/evaluations"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(document))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .isEqualTo(EvaluationWriter.toJson(
                        PlanEvaluator.create().evaluate(Question.of(DocumentReader.read(document)))));
    }

    @Test
    @DisplayName("has its own Jackson 3 beside the library's Jackson 2")
    void jackson() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(place + "/jackson")).build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("{\"host\":3,\"library\":2}");
    }

    private static String shipped(String name) throws IOException {
        try (InputStream stream = SpringBoot4Test.class.getResourceAsStream("/org/kuanggui/quickstart/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
