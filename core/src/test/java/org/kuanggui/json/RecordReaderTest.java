package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordHashes;
import org.kuanggui.record.RecordedFinding;
import org.kuanggui.record.RecordedLayer;
import org.kuanggui.record.RecordedSetting;

@DisplayName("A record of a decision")
class RecordReaderTest {
    private static final String QUESTION = """
            {"document":{"kind":"mining","id":"M-1","submittedOn":"2024-05-20",
            "action":"NEW","mineral":"GYPSUM","method":"UNDERGROUND","applicant":{"name":"大足石膏有限公司"}},
            "ledger":{"kind":"ledger","id":"L-1","asOf":"2024-12-31","rights":[]},"asOf":"2024-06-01"}
            """.replace("\n", "");

    private static final String SETTING = """
            {"library":"0.1.0","readings":{"after-period":"APPLY","service-life-scope":"ALL_ROWS"},
            "restDays":{"holidays":["2024-10-01"],"worked":["2024-09-29"]},
            "layers":[{"theme":"ECOLOGICAL_RED_LINE","version":"v1","date":"2024-06-30","sha256":"HASH"},
            {"theme":"CULTIVATED_LAND","version":"v2","date":"2024-06-30","sha256":"HASH"}],"toleranceM2":2.5}
            """.replace("\n", "").replace("HASH", "0".repeat(64));

    private static final String EVALUATION = """
            {"subject":"M-1","asOf":"2024-06-01","verdict":"DOES_NOT_CONFORM","mustClose":false,"findings":[
            {"provision":"4-a","outcome":"VIOLATED","citation":"四","quote":"不","message":"不“行”","evidence":[
            {"fact":"/productionScale","stated":"95 万吨/年","required":"≥ 100 万吨/年"},{"fact":""}],
            "readings":["after-period=APPLY"],
            "remedy":{"changes":[{"pointer":"/site/corners","from":"1,2,3","to":"1,2,4"},{"pointer":"/x","to":10.50}],
            "satisfiable":true}},
            {"provision":"5-b","outcome":"DUTY","citation":"五","quote":"应","message":" ","evidence":[],"detail":"2024",
            "missing":["/a"],"due":"2024-12-31","overlap":{"type":"Polygon","coordinates":
            [[[105.5,29.5],[105.6,29.5],[105.6,29.6],[105.5,29.5]]]}}],"missing":["/a"],"readings":["after-period=APPLY"],
            "ruleBase":{"plan":"dazu-2021-2025","version":"0.1.0","sha256":"ab12"}}
            """.replace("\n", "");

    private static final String PARTS = "{\"kind\":\"record\",\"question\":" + QUESTION + ",\"setting\":" + SETTING
            + ",\"evaluation\":" + EVALUATION;

    /** Every field of the contract, in its order, by hand. */
    private static final String RECORD = PARTS + ",\"sha256\":{\"question\":\"" + sha256(QUESTION) + "\",\"setting\":\""
            + sha256(SETTING) + "\",\"evaluation\":\"" + sha256(EVALUATION) + "\",\"record\":\"" + sha256(PARTS + "}")
            + "\"}}";

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Problem> problems(String json) {
        try {
            DecisionRecord read = RecordReader.read(json);
            throw new AssertionError("was read: " + read);
        } catch (InvalidInputException refused) {
            return BothLanguages.told(refused.problems());
        }
    }

    @Nested
    @DisplayName("is read")
    class Read {
        private final DecisionRecord record = RecordReader.read(RECORD);

        @Test
        void withEveryPart() {
            LocalDate june = LocalDate.of(2024, 6, 30);
            assertThat(record.question().document()).isEqualTo(Doc.mining().read());
            assertThat(record.question().asOf()).isEqualTo("2024-06-01");
            assertThat(record.question().asked().ledger()).contains(Doc.ledger().readLedger());
            assertThat(record.setting())
                    .isEqualTo(new RecordedSetting(
                            "0.1.0",
                            Map.of("after-period", "APPLY", "service-life-scope", "ALL_ROWS"),
                            RestDays.builder()
                                    .holidays(List.of(LocalDate.of(2024, 10, 1)))
                                    .worked(List.of(LocalDate.of(2024, 9, 29)))
                                    .build(),
                            List.of(
                                    new RecordedLayer(
                                            new LayerIdentity(Theme.CULTIVATED_LAND, "v2", june), "0".repeat(64)),
                                    new RecordedLayer(
                                            new LayerIdentity(Theme.ECOLOGICAL_RED_LINE, "v1", june), "0".repeat(64))),
                            new BigDecimal("2.5")));
            assertThat(record.evaluation().json()).isEqualTo(EVALUATION);
            assertThat(record.evaluation().ruleBase())
                    .isEqualTo(new RuleBaseIdentity("dazu-2021-2025", "0.1.0", "ab12"));
            assertThat(record.evaluation().fields())
                    .containsOnlyKeys("subject", "asOf", "verdict", "mustClose", "missing", "readings")
                    .containsEntry("verdict", "\"DOES_NOT_CONFORM\"");
            assertThat(record.evaluation().findings())
                    .extracting(RecordedFinding::key)
                    .containsExactly("4-a", "5-b[2024]");
            assertThat(record.evaluation().findings().get(1).fields())
                    .containsEntry("message", "\" \"")
                    .containsEntry("missing", "[\"/a\"]")
                    .doesNotContainKeys("remedy", "readings");
        }

        @Test
        void byWhateverItComes() throws IOException {
            byte[] utf8 = RECORD.getBytes(StandardCharsets.UTF_8);

            assertThat(RecordReader.read(utf8)).isEqualTo(record);
            assertThat(RecordReader.read(new ByteArrayInputStream(utf8))).isEqualTo(record);
            assertThat(RecordReader.read('\uFEFF' + RECORD.replace(":", " : "))).isEqualTo(record);
        }

        @Test
        void andWrittenInTheSameBytes() {
            assertThat(RecordWriter.toJson(record)).isEqualTo(RECORD);
            assertThat(RecordWriter.toUtf8(record)).isEqualTo(RECORD.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void forPeopleToo() {
            String pretty = RecordWriter.toPrettyJson(record);

            assertThat(pretty).startsWith("{\n  \"kind\": \"record\",\n").endsWith("}\n");
            assertThat(RecordWriter.toJson(RecordReader.read(pretty))).isEqualTo(RECORD);
        }

        @Test
        void withHashesThatFitOrDoNot() {
            DecisionRecord changed = RecordReader.read(RECORD.replace("\"M-1\",\"asOf\"", "\"M-2\",\"asOf\""));

            assertThat(RecordWriter.hashes(record)).isEqualTo(record.sha256());
            assertThat(changed.sha256()).isEqualTo(record.sha256());
            assertThat(RecordWriter.hashes(changed)).satisfies(hashes -> {
                RecordHashes stated = changed.sha256();
                assertThat(hashes.question()).isEqualTo(stated.question());
                assertThat(hashes.setting()).isEqualTo(stated.setting());
                assertThat(hashes.evaluation()).isNotEqualTo(stated.evaluation());
                assertThat(hashes.record()).isNotEqualTo(stated.record());
            });
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {
        @Test
        void whereSomethingIsMissing() {
            assertThat(problems("{\"kind\":\"record\"}"))
                    .extracting(Problem::pointer)
                    .containsExactly("/question", "/setting", "/evaluation", "/sha256");
            assertThat(problems("{\"kind\":\"record\",\"question\":{},\"setting\":{\"layers\":[{}]},\"evaluation\":"
                            + "{\"findings\":[{\"evidence\":[{}],\"remedy\":{\"changes\":[{}]}}],\"ruleBase\":{}},"
                            + "\"sha256\":{}}"))
                    .extracting(Problem::pointer)
                    .containsExactlyInAnyOrder(
                            "/question/document",
                            "/question/asOf",
                            "/setting/layers/0/theme",
                            "/setting/layers/0/version",
                            "/setting/layers/0/date",
                            "/setting/layers/0/sha256",
                            "/setting/library",
                            "/setting/readings",
                            "/setting/toleranceM2",
                            "/evaluation/findings/0/evidence/0/fact",
                            "/evaluation/findings/0/remedy/changes/0/pointer",
                            "/evaluation/findings/0/remedy/changes/0/to",
                            "/evaluation/findings/0/remedy/satisfiable",
                            "/evaluation/findings/0/provision",
                            "/evaluation/findings/0/outcome",
                            "/evaluation/findings/0/citation",
                            "/evaluation/findings/0/quote",
                            "/evaluation/findings/0/message",
                            "/evaluation/ruleBase/plan",
                            "/evaluation/ruleBase/version",
                            "/evaluation/ruleBase/sha256",
                            "/evaluation/subject",
                            "/evaluation/asOf",
                            "/evaluation/verdict",
                            "/evaluation/mustClose",
                            "/evaluation/missing",
                            "/evaluation/readings",
                            "/sha256/question",
                            "/sha256/setting",
                            "/sha256/evaluation",
                            "/sha256/record");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"action\":\"NEW\"                 | \"action\":\"NEWS\"               | /question/document/action",
                    "\"asOf\":\"2024-06-01\"},\"setting | \"asOf\":\"2024-02-30\"},\"setting | /question/asOf",
                    "\"rights\":[]                      | \"rights\":[{}]                   | /question/ledger/rights/0/id",
                    "\"CULTIVATED_LAND\"                | \"ECOLOGICAL_RED_LINE\"           | /setting/layers/1",
                    "\"CULTIVATED_LAND\"                | \"FIELDS\"                        | /setting/layers/1/theme",
                    "\"toleranceM2\":2.5                | \"toleranceM2\":-1                | /setting/toleranceM2",
                    "\"holidays\":[\"2024-10-01\"]      | \"holidays\":[\"2024-09-29\"]     | /setting/restDays/worked",
                    "\"verdict\":\"DOES_NOT_CONFORM\"   | \"verdict\":\"BAD\"               | /evaluation/verdict",
                    "\"outcome\":\"DUTY\"               | \"outcome\":\"DUTIES\"            | /evaluation/findings/1/outcome",
                    "\"due\":\"2024-12-31\"             | \"due\":\"soon\"                  | /evaluation/findings/1/due",
                    "\"overlap\":{                      | \"overlap\":1,\"x\":{             | /evaluation/findings/1/overlap",
                    "\"satisfiable\":true               | \"satisfiable\":1                 | /evaluation/findings/0/remedy/satisfiable",
                    "\"mustClose\":false                | \"mustClose\":\"no\"              | /evaluation/mustClose",
                    "\"citation\":\"四\"                | \"citation\":4                    | /evaluation/findings/0/citation",
                    "\"sha256\":{\"question\":\"        | \"sha256\":{\"question\":\"x      | /sha256/question",
                    "{\"kind\":\"record\"               | {\"kind\":\"records\"             | /kind",
                    "\"library\":\"0.1.0\"              | \"library\":\" \"                 | /setting/library",
                    "\"ledger\":{                       | \"ledgers\":{                     | /question/ledgers"
                })
        void whereSomethingIsWrong(String from, String to, String pointer) {
            assertThat(RECORD).contains(from);
            assertThat(problems(RECORD.replace(from, to)))
                    .extracting(Problem::pointer)
                    .contains(pointer);
        }

        @Test
        void asOneOnALedgerBesideAnotherLedger() {
            String ledger = "{\"kind\":\"ledger\",\"id\":\"L-1\",\"asOf\":\"2024-12-31\",\"rights\":[]}";
            String mining = QUESTION.substring("{\"document\":".length(), QUESTION.indexOf(",\"ledger\""));

            assertThat(problems(RECORD.replace(mining, ledger)))
                    .extracting(Problem::pointer)
                    .containsExactly("/question/ledger");
        }

        @Test
        void byOtherReadersWhichSayWhoReadsIt() {
            assertThatThrownBy(() -> DocumentReader.read(RECORD))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageEndingWith("Maybe RecordReader is to read it");
            assertThat(problems(Doc.mining().json())).singleElement().satisfies(problem -> assertThat(problem.maybe())
                    .contains("ApplicationReader is to read it; DocumentReader reads every kind"));
        }

        @Test
        void beyondTheLimitsOfEveryDocument() {
            String nested = "[".repeat(40) + "]".repeat(40);

            assertThat(problems(RECORD.replace("\"M-1\",\"asOf\"", nested + ",\"asOf\"")))
                    .extracting(Problem::expected)
                    .contains("at most " + JsonLimits.DEEPEST_NESTING + " levels of objects and lists");
            assertThat(problems(RECORD + " ".repeat(JsonLimits.LARGEST_DOCUMENT)))
                    .extracting(Problem::found)
                    .containsExactly("more than 8388608 characters");
        }
    }
}
