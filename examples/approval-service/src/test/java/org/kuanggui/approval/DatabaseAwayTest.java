package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A database that is stopped and started again under load")
class DatabaseAwayTest {
    private static final int CLIENTS = 4;

    /** More than the service has threads. */
    private static final int READERS = 40;

    private static final int SOME = 12;
    private static final int MILLIS_TO_COME_AGAIN = 200;
    private static final int MOST_MINUTES = 5;
    private static final Duration LESS_THAN_A_CONNECTION_IS_WAITED_FOR = Duration.ofSeconds(9);

    private final Path folder;

    DatabaseAwayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @DisplayName(
            "gives clean errors, then records again; nothing that was acknowledged is lost, and the chain is whole")
    void stoppedAndStarted() throws IOException, InterruptedException, ExecutionException {
        PostgreSql database = PostgreSql.create();
        try (Service service = Service.start(folder, database.options());
                Chromium chromium = Chromium.start();
                Load load = new Load(service)) {
            load.waitFor(201);
            database.stop();
            load.waitFor(503);
            judgesBeside(service);
            HttpResponse<String> refused = service.get("/api/records");
            assertThat(refused.body()).contains("urn:kuanggui:problem:records-unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            saysSo(chromium, service);
            database.start();
            load.waitFor(201);
            load.end();

            assertThat(load.codes).contains(201, 503).isSubsetOf(200, 201, 503);
            assertThat(service.get("/api/records/verification").body())
                    .startsWith("{\"intact\":true")
                    .contains("\"records\":" + load.acknowledged.size() + ",");
            for (String place : load.acknowledged) {
                assertThat(service.get(place).statusCode()).as(place).isEqualTo(200);
            }
        } finally {
            database.drop();
        }
    }

    /** Judging needs no database, nor does it wait for those that do and ask all at once. */
    private static void judgesBeside(Service service) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(threads.submit(() -> service.get("/api/records").statusCode()));
        }
        threads.shutdown();
        do {
            Instant before = Instant.now();
            assertThat(service.post("/api/evaluations", Shipped.TOO_SMALL).statusCode())
                    .isEqualTo(200);
            assertThat(before).isAfter(Instant.now().minus(LESS_THAN_A_CONNECTION_IS_WAITED_FOR));
        } while (!threads.isTerminated());
        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isEqualTo(503);
        }
    }

    private static void saysSo(Chromium chromium, Service service) throws IOException {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/records?lang=en"));
            assertThat(page.locator("h1").innerText()).isEqualTo("The records cannot be reached");
            assertThat(Chromium.violations(page)).isEmpty();
        }
    }

    /** Clients that record, one after the other, until they are ended; each key is sent until it is known that it is recorded. */
    private static final class Load implements AutoCloseable {
        private final Service service;
        private final CountDownLatch ended = new CountDownLatch(1);
        private final List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        private final List<Future<String>> clients;
        private volatile Awaited awaited = new Awaited(0, new CountDownLatch(0));

        Load(Service service) {
            this.service = service;
            clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> threads.submit(() -> recordUntilTheEnd(client)))
                    .toList();
        }

        /** Gives the key that was not acknowledged in the end. */
        private String recordUntilTheEnd(int client) throws IOException, InterruptedException {
            for (int i = 0; ; i++) {
                String key = client + "-" + i;
                while (!isRecorded(key)) {
                    if (ended.await(MILLIS_TO_COME_AGAIN, TimeUnit.MILLISECONDS)) {
                        return key;
                    }
                }
                if (ended.getCount() == 0) {
                    return client + "-" + (i + 1);
                }
            }
        }

        private boolean isRecorded(String key) throws IOException, InterruptedException {
            HttpResponse<String> response = service.post("/api/records", Shipped.TOO_SMALL, "Idempotency-Key", key);
            codes.add(response.statusCode());
            awaited.came(response.statusCode());
            response.headers().firstValue("Location").ifPresent(acknowledged::add);
            return response.statusCode() != 503;
        }

        /** Waits until some more answers of a code have come. */
        void waitFor(int code) throws InterruptedException {
            Awaited some = new Awaited(code, new CountDownLatch(SOME));
            awaited = some;
            assertThat(some.latch().await(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        }

        /** Ends it, and sends once more what was not acknowledged. */
        void end() throws IOException, InterruptedException, ExecutionException {
            ended.countDown();
            for (Future<String> client : clients) {
                assertThat(isRecorded(client.get())).isTrue();
            }
        }

        @Override
        public void close() {
            ended.countDown();
            threads.shutdown();
        }
    }

    /** Answers of a code that somebody waits for. */
    private record Awaited(int code, CountDownLatch latch) {
        void came(int other) {
            if (other == code) {
                latch.countDown();
            }
        }
    }
}
