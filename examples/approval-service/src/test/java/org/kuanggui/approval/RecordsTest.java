package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.Replay;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;

@DisplayName("Records of decisions")
@ParameterizedClass(name = "in {0}")
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // JUnit calls start
class RecordsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 100;
    private static final int CLIENTS = 4;
    private static final int BEFORE_THE_END = 40;
    private static final int MOST_MINUTES = 5;

    @Parameter
    private Database kind;

    private Path folder;
    private Database.Running database;
    private Service service;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void start(@TempDir Path scratch) throws IOException {
        folder = scratch;
        database = kind.start(folder);
        service = Service.startJar(folder, database.options());
    }

    @AfterParameterizedClassInvocation
    void end() throws IOException {
        service.close();
        database.close();
    }

    @Test
    @DisplayName("are what the library records, of documents of every kind, and are the same when judged again")
    void areTheLibrarys() throws IOException, InterruptedException {
        PlanEvaluator evaluator = PlanEvaluator.create();
        for (String document : List.of(Shipped.TOO_SMALL, Shipped.EXPLORATION, Shipped.MINE, Shipped.LEDGER)) {
            isTheLibrarys(evaluator, document, Question.of(DocumentReader.read(document)));
        }
        isTheLibrarys(
                evaluator,
                "{\"document\":" + Shipped.TOO_SMALL + ",\"ledger\":" + Shipped.LEDGER + "}",
                Question.of(DocumentReader.read(Shipped.TOO_SMALL)).beside(LedgerReader.read(Shipped.LEDGER)));
    }

    private void isTheLibrarys(PlanEvaluator evaluator, String sent, Question question)
            throws IOException, InterruptedException {
        HttpResponse<String> recorded = service.post("/api/records", sent);

        assertThat(recorded.statusCode()).isEqualTo(201);
        String place = recorded.headers().firstValue("Location").orElseThrow();
        String record = service.get(place).body();
        assertThat(record).isEqualTo(RecordWriter.toJson(evaluator.record(question)));
        assertThat(Replay.with(evaluator).verify(RecordReader.read(record)).isSame())
                .isTrue();
        assertThat(service.post(place + "/replay", "").body())
                .isEqualTo("{\"same\":true,\"reasons\":[],\"differsAt\":[]}");
    }

    @Test
    @DisplayName("are found again by page, the newest first")
    void pages() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, id(record("page-" + i)));
        }

        JsonNode first = json(service.get("/api/records?most=2"));
        JsonNode second = json(service.get("/api/records?most=2&before=" + first.get("next")));
        JsonNode third = json(service.get("/api/records?most=2&before=" + second.get("next")));

        assertThat(ids(first, second, third)).startsWith(ids.toArray(String[]::new));
        assertThat(json(service.get("/api/records?before=2&most=2")).has("next"))
                .as("nothing is before the first")
                .isFalse();
    }

    @Test
    @DisplayName("are made once for a key, however often it is sent")
    void onceForAKey() throws IOException, InterruptedException {
        HttpResponse<String> first = record("once");
        double judged = counted("kuanggui.verdicts?tag=use:recorded");
        double evaluated = counted("kuanggui.evaluation");
        assertThat(judged).isPositive();
        HttpResponse<String> again = record("once");
        HttpResponse<String> other = service.post("/api/records", Shipped.WITHOUT_RESERVES, "Idempotency-Key", "once");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(counted("kuanggui.verdicts?tag=use:recorded")).isEqualTo(judged);
        assertThat(counted("kuanggui.evaluation"))
                .as("nothing was judged again")
                .isEqualTo(evaluated);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("urn:kuanggui:problem:key-taken").contains(id(first));
        String subject = json(first).get("subject").asText();
        List<String> ofTheDocument = ids(json(
                service.get("/api/records?most=200&subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8))));
        assertThat(ofTheDocument).containsOnlyOnce(id(first));
        String refused = JSON.readTree(Shipped.WITHOUT_RESERVES).get("id").asText();
        assertThat(ids(json(service.get("/api/records?subject=" + URLEncoder.encode(refused, StandardCharsets.UTF_8)))))
                .as("the other was not recorded")
                .isEmpty();
    }

    @Test
    @DisplayName("of one key that many send at once are one")
    void onceForAKeyAtOnce() throws IOException, InterruptedException, ExecutionException {
        record("before");
        double recorded = counted("kuanggui.verdicts?tag=use:recorded");
        ExecutorService clients = Executors.newFixedThreadPool(MANY);
        List<Future<Integer>> sent = IntStream.range(0, MANY)
                .mapToObj(client -> clients.submit(() -> record("at-once").statusCode()))
                .toList();
        List<Integer> codes = new ArrayList<>();
        for (Future<Integer> code : sent) {
            codes.add(code.get());
        }
        clients.shutdown();

        assertThat(codes).hasSize(MANY).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(counted("kuanggui.verdicts?tag=use:recorded")).isEqualTo(recorded + 1);
    }

    @Test
    @DisplayName("are whole whenever they are verified, also while others are appended")
    void verifiedUnderLoad() throws IOException, InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> recording = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(client -> clients.submit(() -> {
                    for (int i = 0; i < MANY; i++) {
                        record("beside-" + client + "-" + i);
                    }
                    return null;
                }))
                .toList();
        clients.shutdown();

        do {
            assertThat(service.get("/api/records/verification").body()).startsWith("{\"intact\":true");
        } while (!clients.isTerminated());
        for (Future<?> client : recording) {
            client.get();
        }
    }

    @Test
    @DisplayName("that were acknowledged are there after a kill -9 under load, and the chain is whole")
    void killed() throws IOException, InterruptedException, ExecutionException {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        CountDownLatch some = new CountDownLatch(BEFORE_THE_END);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<String>> open = IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit(() -> recordUntilTheEnd(client, acknowledged, some)))
                .toList();
        clients.shutdown();
        assertThat(some.await(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();

        service.kill();
        List<String> notAcknowledged = new ArrayList<>();
        for (Future<String> key : open) {
            notAcknowledged.add(key.get());
        }
        restart();

        int records = intact();
        for (String id : acknowledged) {
            assertThat(service.get("/api/records/" + id).statusCode()).as(id).isEqualTo(200);
        }
        int made = 0;
        for (String key : notAcknowledged) {
            HttpResponse<String> again = record(key);
            made += again.statusCode() == 201 ? 1 : 0;
            assertThat(again.statusCode()).as(key).isIn(200, 201);
            assertThat(record(key).body()).isEqualTo(again.body());
        }
        assertThat(intact()).as("each key is recorded once").isEqualTo(records + made);
    }

    private int intact() throws IOException, InterruptedException {
        JsonNode verification = json(service.get("/api/records/verification"));
        assertThat(verification.get("intact").asBoolean())
                .as(verification::toString)
                .isTrue();
        return verification.get("records").asInt();
    }

    /** Gives the key that was not acknowledged when the service was gone. */
    private String recordUntilTheEnd(int client, Queue<String> acknowledged, CountDownLatch some)
            throws InterruptedException {
        for (int i = 0; ; i++) {
            String key = "client-" + client + "-" + i;
            try {
                HttpResponse<String> recorded = record(key);
                assertThat(recorded.statusCode()).isEqualTo(201);
                acknowledged.add(id(recorded));
                some.countDown();
            } catch (IOException ended) {
                return key;
            }
        }
    }

    @Test
    @Order(Integer.MAX_VALUE) // nothing is whole after it
    @DisplayName("show where one was changed, and where one is missing")
    void tampering() throws IOException, InterruptedException, SQLException {
        for (int i = 0; i < 5; i++) {
            record("tampering-" + i);
        }
        int records =
                json(service.get("/api/records/verification")).get("records").asInt();

        if (!database.isTheServicesAlone()) { // each change costs a start, and the same code reads both
            broken("update chain_head set sha256 = repeat('0', 64)", records, "another than the one that was appended");
        }
        broken(
                "update decision_record set verdict = 'CONFORMS', document = 'gone' where number = 3",
                3,
                "not as it was written");
        String third = json(service.get("/api/records?before=4&most=1"))
                .at("/records/0/id")
                .asText();
        assertThat(service.post("/api/records/" + third + "/replay", "").body())
                .contains("urn:kuanggui:problem:unreadable-record");
        assertThat(service.get("/records/" + third).statusCode()).isEqualTo(500);
        assertThat(service.get("/api/records/" + third).body())
                .as("a record of which a column alone was changed is not shown as one")
                .contains("urn:kuanggui:problem:unreadable-record");
        if (database.isTheServicesAlone()) {
            return;
        }
        assertThatThrownBy(() -> database.intruder()
                        .execute("alter table decision_record enable trigger append_only;"
                                + " update decision_record set verdict = 'CONFORMS' where number = 1"))
                .hasMessageContaining("neither changed nor deleted");
        broken(
                "update decision_record set previous_sha256 = repeat('0', 64) where number = 3",
                3,
                "follows another than the one before it");
        broken("delete from decision_record where number = 3", 3, "no record of this number");
        broken(
                "update decision_record set verdict = 'CONFORMS', sha256 = repeat('0', 64) where number = 2",
                2,
                "not as it was written");
        broken("delete from decision_record where number >= 2", 2, "goes on to record " + records);
        broken("delete from chain_head", 2, "told nowhere");
        broken(
                "alter table decision_record drop constraint decision_record_number_check;"
                        + " insert into decision_record select 0, 'none', recorded_at, recorded_by, null, request_sha256,"
                        + " kind, subject, verdict, document, previous_sha256, sha256 from decision_record where number = 1",
                1,
                "stands before the first");

        database.intruder().execute("alter table decision_record rename column subject to something");
        for (int i = 0; i < 2; i++) { // the second is no error of a statement that was prepared before
            HttpResponse<String> refused = service.get("/api/records");
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).contains("urn:kuanggui:problem:records-fault");
        }
    }

    private double counted(String what) throws IOException, InterruptedException {
        return json(service.get("/actuator/metrics/" + what))
                .at("/measurements/0/value")
                .asDouble();
    }

    private void broken(String sql, int at, String reason) throws IOException, InterruptedException, SQLException {
        if (database.isTheServicesAlone()) {
            service.close();
        }
        database.intruder().execute(sql);
        if (database.isTheServicesAlone()) {
            restart();
        }

        JsonNode verification = json(service.get("/api/records/verification"));
        assertThat(verification.get("intact").asBoolean())
                .as(verification::toString)
                .isFalse();
        assertThat(verification.get("brokenAt").asInt()).isEqualTo(at);
        assertThat(verification.get("reason").asText()).contains(reason);
    }

    private void restart() throws IOException {
        service = Service.start(folder, database.options());
    }

    private HttpResponse<String> record(String key) throws IOException, InterruptedException {
        return service.post("/api/records", Shipped.TOO_SMALL, "Idempotency-Key", key);
    }

    private static String id(HttpResponse<String> entry) throws IOException {
        return json(entry).get("id").asText();
    }

    private static List<String> ids(JsonNode... pages) {
        List<String> ids = new ArrayList<>();
        for (JsonNode page : pages) {
            page.get("records").forEach(entry -> ids.add(entry.get("id").asText()));
        }
        return ids;
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body().getBytes(StandardCharsets.UTF_8));
    }
}
