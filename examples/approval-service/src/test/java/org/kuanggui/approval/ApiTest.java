package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.DocumentSchema;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.LedgerReader;

@DisplayName("The service")
@ParameterizedClass(name = "with records in {0}")
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls start
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final String TO_ENOUGH = "{\"/productionScale\":{\"value\":100,\"unit\":\"万吨/年\"}}";
    private static final String FAULTY = "{\"document\":{\"kind\":\"mining\",\"mineral\":\"GOLDD\",\"minerl\":\"COAL\","
            + "\"usesObsoleteTechnology\":\"false\"},\"asOf\":\"2024-02-30\",\"legder\":null}";

    @Parameter
    private Database kind;

    private Database.Running database;
    private Service service;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void start(@TempDir Path folder) throws IOException {
        database = kind.start(folder);
        service = Service.start(folder, database.options());
    }

    @AfterParameterizedClassInvocation
    void end() throws IOException {
        service.close();
        database.close();
    }

    @Test
    @DisplayName("judges what the library judges, byte for byte, in the language that is accepted")
    void judges() throws IOException, InterruptedException {
        for (String document : List.of(Shipped.TOO_SMALL, Shipped.MINE, Shipped.LEDGER)) {
            Question question = Question.of(DocumentReader.read(document));

            assertThat(service.post("/api/evaluations", document).body())
                    .isEqualTo(EvaluationWriter.toJson(EVALUATOR.evaluate(question), Locale.CHINESE));
            assertThat(service.post("/api/evaluations", document, "Accept-Language", "en")
                            .body())
                    .isEqualTo(EvaluationWriter.toJson(EVALUATOR.evaluate(question), Locale.ENGLISH));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*                         | zh",
                "zh-TW                     | zh",
                "fr, zh;q=0.9, en;q=0.8    | zh",
                "fr                        | zh",
                "en-GB, zh;q=0.9           | en",
                "zh;q=0.5, en              | en",
                "en;q=x                    | zh",
            })
    @DisplayName("answers in the first of its languages that is accepted, else in Chinese")
    void languages(String accepted, String language) throws IOException, InterruptedException {
        Question question = Question.of(DocumentReader.read(Shipped.TOO_SMALL));

        assertThat(service.post("/api/evaluations", Shipped.TOO_SMALL, "Accept-Language", accepted)
                        .body())
                .isEqualTo(EvaluationWriter.toJson(EVALUATOR.evaluate(question), Locale.forLanguageTag(language)));
    }

    @Test
    @DisplayName("records no more than a record may be, also where it judges it")
    void tooLargeToRecord() throws IOException, InterruptedException {
        String offered = "\"explorationBlocksOffered\": [";
        String ids = IntStream.range(1_000, 3_787)
                .mapToObj(number -> "\"" + number + "x".repeat(3_000) + "\",")
                .collect(Collectors.joining());
        String ledger = Shipped.LEDGER.replace(offered, offered + ids);
        String asked = question(Shipped.TOO_SMALL, ledger, "2024-05-20", "null");

        assertThat(service.post("/api/evaluations", asked).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = service.post("/api/records", asked);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("too large to be recorded", "8388608");
    }

    @Test
    @DisplayName("judges beside a ledger, on another day, with changes")
    void judgesAQuestion() throws IOException, InterruptedException {
        String asked = question(Shipped.TOO_SMALL, Shipped.LEDGER, "2024-05-20", TO_ENOUGH);

        Question question = Question.of(DocumentReader.read(Shipped.TOO_SMALL))
                .on(LocalDate.of(2024, 5, 20))
                .beside(LedgerReader.read(Shipped.LEDGER))
                .with(DocumentChanges.read(TO_ENOUGH));
        assertThat(service.post("/api/evaluations", asked).body())
                .isEqualTo(EvaluationWriter.toJson(EVALUATOR.evaluate(question), Locale.CHINESE));
    }

    @Test
    @DisplayName("says what turns if something were otherwise")
    void whatIf() throws IOException, InterruptedException {
        JsonNode whatIf = json(
                service.post("/api/what-if", "{\"document\":" + Shipped.TOO_SMALL + ",\"changes\":" + TO_ENOUGH + "}"));

        assertThat(whatIf.at("/before/verdict").asText()).isEqualTo("DOES_NOT_CONFORM");
        assertThat(whatIf.at("/after/verdict").asText()).isEqualTo("CONFORMS_WITH_DUTIES");
        assertThat(whatIf.get("turned").findValuesAsText("finding"))
                .containsExactly("4-minimum-scale", "4.1.2-limestone-intensive");
    }

    @Test
    @DisplayName("says what must change, and takes what it says")
    void rectification() throws IOException, InterruptedException {
        JsonNode changes =
                json(service.post("/api/rectifications", Shipped.TOO_SMALL)).at("/ways/0/changes");

        String asked = "{\"document\":" + Shipped.TOO_SMALL + ",\"changes\":" + changes + "}";
        assertThat(changes.toString()).isEqualTo(TO_ENOUGH);
        assertThat(json(service.post("/api/evaluations", asked)).get("verdict").asText())
                .isEqualTo("CONFORMS_WITH_DUTIES");
    }

    @Test
    @DisplayName("says what to ask next")
    void inquiry() throws IOException, InterruptedException {
        JsonNode inquiry = json(service.post("/api/inquiries", Shipped.WITHOUT_RESERVES));

        assertThat(inquiry.at("/needed/0/fact").asText()).isEqualTo("/recoverableReserves");
    }

    @Test
    @DisplayName("lists every problem of a document with its place")
    void problems() throws IOException, InterruptedException {
        HttpResponse<String> refused = service.post(
                "/api/evaluations",
                "{\"document\":{\"kind\":\"mining\",\"mineral\":\"GOLDD\"},\"asOf\":\"2024-02-30\",\"legder\":null}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(refused);
        assertThat(problem.get("type").asText()).isEqualTo("urn:kuanggui:problem:invalid-input");
        assertThat(problem.get("problems").findValuesAsText("pointer"))
                .contains("/legder", "/document/mineral", "/document/id", "/document/applicant", "/asOf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | /document/mineral     | the text \"GOLDD\"                    | a mineral: a constant like COAL",
                "zh | /document/mineral     | 文本 \"GOLDD\"                        | 矿种：常量如 COAL",
                "en | /document/minerl      | a field that is not in the contract | one of kind, id, submittedOn",
                "zh | /document/minerl      | JSON 约定中没有的字段                | 下列之一：kind, id, submittedOn",
                "en | /document/id          | nothing                             | a text",
                "zh | /document/id          | 未填                                | 文本",
                "en | /document/submittedOn | nothing                             | a date",
                "zh | /document/submittedOn | 未填                                | 日期",
                "en | /asOf                 | \"2024-02-30\"                        | a date, \"2024-05-20\"",
                "zh | /asOf                 | \"2024-02-30\"                        | 日期，格式如 \"2024-05-20\"",
                "en | /legder               | a field that no question has        | one of document, ledger, asOf",
                "zh | /legder               | 接口未定义的字段                    | 下列之一：document, ledger, asOf",
            })
    @DisplayName("tells each problem in the language that is accepted")
    void languagesOfProblems(String accepted, String pointer, String found, String expected)
            throws IOException, InterruptedException {
        JsonNode problem = problem(pointer, accepted);

        assertThat(problem.get("found").asText()).isEqualTo(found);
        assertThat(problem.get("expected").asText()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | /document/minerl                 | mineral",
                "zh | /document/minerl                 | mineral",
                "en | /document/usesObsoleteTechnology | false, without quotation marks",
                "zh | /document/usesObsoleteTechnology | false，不带引号",
            })
    @DisplayName("guesses what was meant in the language that is accepted")
    void languagesOfGuesses(String accepted, String pointer, String maybe) throws IOException, InterruptedException {
        assertThat(problem(pointer, accepted).get("maybe").asText()).isEqualTo(maybe);
    }

    @Test
    @DisplayName("tells problems in Chinese where neither of its languages is accepted, whatever was asked")
    void problemsByDefault() throws IOException, InterruptedException {
        JsonNode chinese = refused("/api/evaluations", "Accept-Language", "zh");

        assertThat(chinese).isNotEqualTo(refused("/api/evaluations", "Accept-Language", "en"));
        for (String asked : List.of("evaluations", "what-if", "inquiries", "rectifications", "records")) {
            assertThat(refused("/api/" + asked)).as(asked).isEqualTo(chinese);
            assertThat(refused("/api/" + asked, "Accept-Language", "fr"))
                    .as(asked)
                    .isEqualTo(chinese);
        }
    }

    private JsonNode problem(String pointer, String accepted) throws IOException, InterruptedException {
        for (JsonNode problem : refused("/api/evaluations", "Accept-Language", accepted)) {
            if (problem.get("pointer").asText().equals(pointer)) {
                return problem;
            }
        }
        throw new AssertionError("no problem at " + pointer);
    }

    private JsonNode refused(String path, String... headers) throws IOException, InterruptedException {
        return json(service.post(path, FAULTY, headers)).get("problems");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | no JSON at line 2, column \\d+",
                "zh | 不是 JSON（第 2 行第 \\d+ 列）",
            })
    @DisplayName("says at which line and column a body is cut off, in the language that is accepted")
    void cutOff(String accepted, String found) throws IOException, InterruptedException {
        String cut = "{\"kind\":\"mining\",\n\"id\":";

        JsonNode refused = json(service.post("/api/evaluations", cut, "Accept-Language", accepted));

        assertThat(refused.get("problems")).hasSize(1);
        assertThat(refused.at("/problems/0/found").asText()).matches(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the Idempotency-Key a b | 1 to 200 visible characters of ASCII",
                "zh | Idempotency-Key a b     | 1 至 200 个可见的 ASCII 字符",
            })
    @DisplayName("refuses a key with anything but visible characters")
    void faultyKey(String accepted, String found, String expected) throws IOException, InterruptedException {
        String[] headers = {"Idempotency-Key", "a b", "Accept-Language", accepted};

        JsonNode refused = json(service.post("/api/records", Shipped.TOO_SMALL, headers));

        assertThat(refused.at("/problems/0/found").asText()).isEqualTo(found);
        assertThat(refused.at("/problems/0/expected").asText()).isEqualTo(expected);
    }

    @Test
    @DisplayName("says where a body is no JSON, is another type, or is too large")
    void noDocument() throws IOException, InterruptedException {
        assertThat(json(service.post("/api/evaluations", "{\"kind\":"))
                        .at("/problems/0/found")
                        .asText())
                .isNotEmpty();
        assertThat(service.get("/api/evaluations").statusCode()).isEqualTo(405);
        assertThat(service.post("/api/evaluations", " ".repeat(17_000_000)).statusCode())
                .isEqualTo(413);
        assertThat(service.get("/api/records/none").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/records?before=x").statusCode()).isEqualTo(400);
        assertThat(service.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(service.get("/nowhere", "Accept", "text/html").body()).contains("没有此页。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "ISO-2022-CN", "UTF-16"})
    @DisplayName("answers in UTF-8, whatever charset is accepted, and records once")
    void charset(String accepted) throws IOException, InterruptedException {
        String[] accept = {"Accept", "application/json;charset=" + accepted};

        assertThat(service.post("/api/records", Shipped.TOO_SMALL, accept).statusCode())
                .isEqualTo(201);
        for (HttpResponse<String> answer : List.of(
                service.post("/api/evaluations", Shipped.TOO_SMALL, accept),
                service.get("/api/schemas/mining", accept),
                service.get("/api/openapi.json", accept),
                service.get("/api/records", accept))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow().toUpperCase(Locale.ROOT))
                    .startsWith("APPLICATION/JSON")
                    .doesNotContain("CHARSET=" + accepted.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    @DisplayName("does nothing where nothing of what it could answer is accepted")
    void notAcceptable() throws IOException, InterruptedException {
        String before = service.get("/api/records/verification").body();

        for (String accepted : List.of("text/csv", "application/json;charset=x-nothing", "/")) {
            assertThat(service.post("/api/records", Shipped.TOO_SMALL, "Accept", accepted)
                            .statusCode())
                    .as(accepted)
                    .isEqualTo(406);
        }
        assertThat(service.get("/api/records/verification").body()).isEqualTo(before);
    }

    @Test
    @DisplayName("describes itself by the library's schemas, and every path it describes is there")
    void description() throws IOException, InterruptedException {
        JsonNode description = json(service.get("/api/openapi.json"));

        for (DocumentSchema schema : DocumentSchema.values()) {
            assertThat(description.at("/components/schemas/" + schema.kind())).isEqualTo(JSON.readTree(schema.json()));
            assertThat(service.get("/api/schemas/" + schema.kind()).body()).isEqualTo(schema.json());
        }
        for (Iterator<String> paths = description.get("paths").fieldNames(); paths.hasNext(); ) {
            String described = paths.next();
            JsonNode methods = description.at("/paths/" + described.replace("/", "~1"));
            String path = described.replace("{kind}", "mining");
            int code = methods.has("get")
                    ? service.get(path.replace("{id}", "none")).statusCode()
                    : service.post(path.replace("{id}", "none"), Shipped.TOO_SMALL)
                            .statusCode();
            assertThat(code).as(path).isEqualTo(path.contains("{id}") ? 404 : 200);
        }
    }

    @Test
    @DisplayName("counts verdicts and outcomes, and tells that it is well")
    void metrics() throws IOException, InterruptedException {
        service.post("/api/evaluations", Shipped.TOO_SMALL);

        assertThat(service.get("/actuator/prometheus").body())
                .contains("kuanggui_verdicts_total{use=\"judged\",verdict=\"DOES_NOT_CONFORM\"}")
                .contains("kuanggui_findings_total{outcome=\"VIOLATED\",provision=\"4-minimum-scale\",use=\"judged\"}")
                .contains("kuanggui_evaluation_seconds{quantile=\"0.99\"}");
        assertThat(service.get("/actuator/health").body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
    }

    @Test
    @DisplayName("says of a change that is refused where it was sent")
    void refusedChanges() throws IOException, InterruptedException {
        String change = "{\"/productionScale\":{\"value\":1,\"unit\":\"万吨/年\"},\"/productionScale/value\":-1,"
                + "\"/site\":{\"district\":\"none\"},\"/applicant\":null}";

        JsonNode problem =
                json(service.post("/api/evaluations", question(Shipped.TOO_SMALL, "null", "2024-05-20", change)));

        assertThat(problem.get("problems").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/changes/~1productionScale~1value", "/changes/~1site/district", "/changes/~1applicant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | nothing in the changed document | , at /stage",
                "zh | 未填（改动后的文档                | （在 /stage）",
            })
    @DisplayName("says of all changes together what none of them says")
    void refusedDocument(String accepted, String found, String expected) throws IOException, InterruptedException {
        String asked = question(Shipped.TOO_SMALL, "null", "2024-05-20", "{\"/kind\":\"exploration\"}");

        JsonNode refused = json(service.post("/api/evaluations", asked, "Accept-Language", accepted));

        assertThat(refused.findValuesAsText("pointer")).contains("/changes");
        assertThat(refused.findValuesAsText("found")).anyMatch(text -> text.startsWith(found));
        assertThat(refused.findValuesAsText("expected")).anyMatch(text -> text.endsWith(expected));
    }

    private static String question(String document, String ledger, String asOf, String changes) {
        return "{\"document\":" + document + ",\"ledger\":" + ledger + ",\"asOf\":\"" + asOf + "\",\"changes\":"
                + changes + "}";
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }
}
