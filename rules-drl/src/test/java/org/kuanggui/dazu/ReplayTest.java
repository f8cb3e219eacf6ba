package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Tampering.adding;
import static org.kuanggui.dazu.Tampering.hashedAnew;
import static org.kuanggui.dazu.Tampering.inFinding;
import static org.kuanggui.dazu.Tampering.moving;
import static org.kuanggui.dazu.Tampering.removing;
import static org.kuanggui.dazu.Tampering.replacing;
import static org.kuanggui.record.Cause.OTHER_LAYERS;
import static org.kuanggui.record.Cause.OTHER_LIBRARY;
import static org.kuanggui.record.Cause.OTHER_READINGS;
import static org.kuanggui.record.Cause.OTHER_RULES;
import static org.kuanggui.record.Cause.TAMPERED_EVALUATION;
import static org.kuanggui.record.Cause.TAMPERED_QUESTION;
import static org.kuanggui.record.Cause.TAMPERED_RECORD;
import static org.kuanggui.record.Cause.TAMPERED_SETTING;
import static org.kuanggui.record.Cause.TAMPERED_WITH_HASHES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.Replay;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.EvaluationDifference;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.FindingDifference;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.Cause;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Divergence;
import org.kuanggui.record.Reason;
import org.kuanggui.record.Verification;

@DisplayName("A record is replayed")
class ReplayTest {
    private static final String SCALE = "4-minimum-scale";
    private static final GroundLayers RED_LINE =
            layers(Grounds.layer(Theme.ECOLOGICAL_RED_LINE, Grounds.box(5, 5, 20, 20)));
    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.builder().layers(RED_LINE).build();

    /** Below the minimum, which is for review as the plan is read by default, and a violation on the strict reading. */
    private static final MiningApplication SMALL = aMiningApplication()
            .action(MiningAction.CAPACITY_CHANGE)
            .productionScale(scale("20"))
            .build();

    private static final String RECORD = RecordWriter.toJson(EVALUATOR.record(Question.of(SMALL)));

    private static GroundLayers layers(Layer... layers) {
        GroundLayers.Builder builder = GroundLayers.builder();
        List.of(layers).forEach(builder::add);
        return builder.build();
    }

    private static Verification verify(String record) {
        return Replay.with(EVALUATOR).verify(RecordReader.read(record));
    }

    private static Set<Cause> causes(Verification verification) {
        return verification instanceof Verification.Different different
                ? different.reasons().stream()
                        .map(Reason::cause)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class)))
                : Set.of();
    }

    private static Divergence divergence(Verification verification) {
        return ((Verification.Different) verification).divergence().orElseThrow();
    }

    /** The finding that differs first, of two evaluations that were never written. */
    private static String firstDifference(Evaluation before, Evaluation after) {
        List<FindingDifference> findings =
                EvaluationDifference.between(before, after).findings();
        return findings.get(0).key();
    }

    /** What is done to a record, what shows it, and what shows it where every hash was made anew. */
    enum Kind {
        A_FACT(
                replacing(
                        "\"productionScale\":{\"value\":20,\"unit\":\"万吨/年\"},\"recoverableReserves\"",
                        "\"productionScale\":{\"value\":200,\"unit\":\"万吨/年\"},\"recoverableReserves\""),
                EnumSet.of(TAMPERED_QUESTION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        A_FACT_THAT_IS_NOT_JUDGED(
                replacing("\"applicant\":{\"name\":\"大足石料有限公司\"", "\"applicant\":{\"name\":\"大足石膏有限公司\""),
                EnumSet.of(TAMPERED_QUESTION, TAMPERED_RECORD),
                Set.of()),
        THE_DAY(
                replacing("\"asOf\":\"2024-05-20\"},\"setting\"", "\"asOf\":\"2024-05-21\"},\"setting\""),
                EnumSet.of(TAMPERED_QUESTION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        THE_VERDICT(
                replacing("\"verdict\":\"NEEDS_REVIEW\"", "\"verdict\":\"CONFORMS\""),
                EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        AN_OUTCOME(
                inFinding(SCALE, "\"outcome\":\"REVIEW\"", "\"outcome\":\"SATISFIED\""),
                EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        EVIDENCE(
                inFinding(SCALE, "\"stated\":\"20 万吨/年\"", "\"stated\":\"200 万吨/年\""),
                EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        A_MESSAGE(
                inFinding(SCALE, "\"message\":\"", "\"message\":\"不"),
                EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        A_FINDING_REMOVED(
                removing(SCALE), EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD), EnumSet.of(TAMPERED_WITH_HASHES)),
        A_FINDING_ADDED(
                adding(SCALE, "二"), EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD), EnumSet.of(TAMPERED_WITH_HASHES)),
        A_FINDING_MOVED(
                moving(SCALE), EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD), EnumSet.of(TAMPERED_WITH_HASHES)),
        THE_ORDER_OF_FIELDS(
                replacing(
                        "\"subject\":\"M-1\",\"asOf\":\"2024-05-20\",\"verdict\"",
                        "\"asOf\":\"2024-05-20\",\"subject\":\"M-1\",\"verdict\""),
                EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        THE_RULES(
                replacing(EVALUATOR.ruleBase().sha256(), "0".repeat(64)),
                EnumSet.of(TAMPERED_EVALUATION, TAMPERED_RECORD, OTHER_RULES),
                EnumSet.of(OTHER_RULES)),
        THE_LIBRARY(
                json -> json.replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"0.0.1\""),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_LIBRARY),
                EnumSet.of(OTHER_LIBRARY)),
        THE_HASH_OF_A_LAYER(
                replacing(RED_LINE.layers().get(0).sha256(), "0".repeat(64)),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_LAYERS),
                EnumSet.of(OTHER_LAYERS)),
        A_LAYER_ADDED(
                json -> json.replaceFirst(
                        "\"layers\":\\[",
                        "\"layers\":[{\"theme\":\"CULTIVATED_LAND\",\"version\":\"1\",\"date\":\"2024-06-30\",\"sha256\":\""
                                + "0".repeat(64) + "\"},"),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_LAYERS),
                EnumSet.of(OTHER_LAYERS)),
        A_LAYER_REMOVED(
                json -> json.replaceFirst("\"layers\":\\[[^]]*],", ""),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_LAYERS),
                EnumSet.of(OTHER_LAYERS)),
        THE_TOLERANCE(
                replacing("\"toleranceM2\":1}", "\"toleranceM2\":2}"),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_LAYERS),
                EnumSet.of(OTHER_LAYERS)),
        A_READING(
                replacing(
                        "\"scale-of-changes\":\"" + EVALUATOR.readings().choice("scale-of-changes") + "\"",
                        "\"scale-of-changes\":\"STRICT\""),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD),
                EnumSet.of(TAMPERED_WITH_HASHES)),
        A_READING_THAT_WAS_NOT_CONSULTED(
                replacing("\"after-period\":\"REVIEW\"", "\"after-period\":\"APPLY\""),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD),
                Set.of()),
        A_CHOICE_THAT_THERE_IS_NOT(
                json -> json.replaceFirst("\"scale-of-changes\":\"[^\"]*\"", "\"scale-of-changes\":\"LAX\""),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_READINGS),
                EnumSet.of(OTHER_READINGS, TAMPERED_WITH_HASHES)),
        A_READING_THAT_THERE_IS_NOT(
                replacing("\"readings\":{", "\"readings\":{\"a\":\"B\","),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD, OTHER_READINGS),
                EnumSet.of(OTHER_READINGS, TAMPERED_WITH_HASHES)),
        A_REST_DAY_ON_WHICH_NOTHING_ENDS(
                replacing("\"toleranceM2\":1}", "\"restDays\":{\"holidays\":[\"2024-10-01\"]},\"toleranceM2\":1}"),
                EnumSet.of(TAMPERED_SETTING, TAMPERED_RECORD),
                Set.of()),
        THE_HASH_OF_THE_QUESTION(hash("question"), EnumSet.of(TAMPERED_QUESTION), Set.of()),
        THE_HASH_OF_THE_SETTING(hash("setting"), EnumSet.of(TAMPERED_SETTING), Set.of()),
        THE_HASH_OF_THE_EVALUATION(hash("evaluation"), EnumSet.of(TAMPERED_EVALUATION), Set.of()),
        THE_HASH_OF_THE_RECORD(hash("record"), EnumSet.of(TAMPERED_RECORD), Set.of());

        private final UnaryOperator<String> change;
        private final Set<Cause> shown;
        private final Set<Cause> shownWithHashes;

        Kind(UnaryOperator<String> change, Set<Cause> shown, Set<Cause> shownWithHashes) {
            this.change = change;
            this.shown = shown;
            this.shownWithHashes = shownWithHashes;
        }

        private static UnaryOperator<String> hash(String part) {
            return json -> json.replaceFirst(
                    "\"" + part + "\":\"[0-9a-f]{64}\"", "\"" + part + "\":\"" + "0".repeat(64) + "\"");
        }

        String applied() {
            String changed = change.apply(RECORD);
            assertThat(changed).isNotEqualTo(RECORD);
            return changed;
        }
    }

    @Test
    @DisplayName("and is the same, byte for byte")
    void same() {
        Verification verification = verify(RECORD);

        assertThat(verification).isInstanceOf(Verification.Same.class).hasToString("the same, byte for byte");
        assertThat(verification.isSame()).isTrue();
        assertThat(RecordWriter.toJson(verification.replayed())).isEqualTo(RECORD);
        assertThat(RecordReader.read(RECORD).evaluation().json())
                .isEqualTo(EvaluationWriter.toJson(EVALUATOR.evaluate(SMALL)));
    }

    @Test
    @DisplayName("under its own readings and rest days, whatever those of the evaluator are")
    void ownReadings() {
        DecisionRecord strict = EVALUATOR.toBuilder()
                .reading("scale-of-changes", "STRICT")
                .build()
                .record(Question.of(SMALL));

        assertThat(Replay.with(EVALUATOR).verify(strict).isSame()).isTrue();
        assertThat(strict.evaluation().json()).contains("\"provision\":\"4-minimum-scale\",\"outcome\":\"VIOLATED\"");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("and each kind of tampering is named")
    void tampered(Kind kind) {
        Verification.Different different = (Verification.Different) verify(kind.applied());

        assertThat(causes(different)).isEqualTo(kind.shown);
        assertThat(Cause.values())
                .allSatisfy(cause ->
                        assertThat(different.is(cause)).as(cause.name()).isEqualTo(kind.shown.contains(cause)));
        assertThat(different.isTampered()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("and each kind of tampering that hashes cannot show is named where it makes a difference")
    void tamperedWithHashes(Kind kind) {
        Verification verification = verify(hashedAnew(kind.applied()));

        assertThat(causes(verification)).isEqualTo(kind.shownWithHashes);
        assertThat(verification.isSame()).isEqualTo(kind.shownWithHashes.isEmpty());
    }

    @Nested
    @DisplayName("and the first finding that differs is named")
    class FirstFinding {
        private final Evaluation judged = EVALUATOR.evaluate(SMALL);

        @ParameterizedTest
        @EnumSource(
                names = {
                    "AN_OUTCOME",
                    "EVIDENCE",
                    "A_MESSAGE",
                    "A_FINDING_REMOVED",
                    "A_FINDING_ADDED",
                    "A_FINDING_MOVED"
                })
        void wherever(Kind kind) {
            String first =
                    switch (kind) {
                        case A_FINDING_ADDED -> SCALE + "[二]";
                        case A_FINDING_MOVED -> nextTo(SCALE);
                        default -> SCALE;
                    };
            assertThat(divergence(verify(kind.applied())).finding()).contains(first);
        }

        /** What stands in the place of a finding that went one place down. */
        private String nextTo(String key) {
            List<String> keys = judged.findings().stream().map(Finding::key).toList();
            return keys.get(keys.indexOf(key) + 1);
        }

        @Test
        void withWhatBothSay() {
            assertThat(divergence(verify(Kind.AN_OUTCOME.applied()))).satisfies(found -> {
                assertThat(found.place()).startsWith("/findings/").endsWith("/outcome");
                assertThat(found.recorded()).isEqualTo("\"SATISFIED\"");
                assertThat(found.replayed()).isEqualTo("\"REVIEW\"");
                assertThat(found)
                        .hasToString(SCALE + " at " + found.place() + ": found \"SATISFIED\", expected \"REVIEW\"");
            });
            assertThat(divergence(verify(Kind.EVIDENCE.applied())).place()).endsWith("/evidence");
            assertThat(divergence(verify(Kind.A_FINDING_REMOVED.applied()))).satisfies(found -> {
                assertThat(found.recorded()).isEqualTo("—");
                assertThat(found.replayed()).isEqualTo("\"REVIEW\" (" + found.place() + ")");
            });
            assertThat(divergence(verify(Kind.A_FINDING_ADDED.applied()))).satisfies(found -> {
                assertThat(found.recorded()).isEqualTo("\"REVIEW\" (" + found.place() + ")");
                assertThat(found.replayed()).isEqualTo("—");
            });
        }

        @Test
        void ofAQuestionThatWasChanged() {
            MiningApplication larger =
                    SMALL.toBuilder().productionScale(scale("200")).build();

            assertThat(divergence(verify(Kind.A_FACT.applied())).finding())
                    .contains(firstDifference(judged, EVALUATOR.evaluate(larger)));
        }

        @Test
        void ofAReadingThatWasChanged() {
            Evaluation strict = EVALUATOR.toBuilder()
                    .reading("scale-of-changes", "STRICT")
                    .build()
                    .evaluate(SMALL);

            assertThat(divergence(verify(Kind.A_READING.applied())).finding())
                    .contains(firstDifference(judged, strict));
        }

        @Test
        void elseThePlaceBesideThem() {
            assertThat(divergence(verify(Kind.THE_VERDICT.applied())))
                    .isEqualTo(new Divergence(null, "/verdict", "\"CONFORMS\"", "\"NEEDS_REVIEW\""));
            assertThat(divergence(verify(Kind.THE_ORDER_OF_FIELDS.applied())).place())
                    .isEmpty();
        }

        @Test
        void orNoneWhereTheAnswerIsTheSame() {
            Verification verification = verify(Kind.THE_RULES.applied());

            assertThat(((Verification.Different) verification).divergence()).isEmpty();
            assertThat(verification.toString().toLowerCase(Locale.ROOT))
                    .contains("other_rules /evaluation/rulebase: found dazu-2021-2025")
                    .endsWith("the answer is the same");
        }
    }

    @Nested
    @DisplayName("by others than it was made by")
    class ByOthers {
        private final MiningApplication onTheLine = SMALL.toBuilder()
                .site(SMALL.site().toBuilder().ground(Grounds.box(4, 4, 6, 6)).build())
                .build();
        private final DecisionRecord record = EVALUATOR.record(Question.of(onTheLine));

        private Verification.Different by(GroundLayers layers) {
            PlanEvaluator other = EVALUATOR.toBuilder().layers(layers).build();
            return (Verification.Different) Replay.with(other).verify(record);
        }

        @Test
        void rulesWhoseAnswerWasAnother() {
            String asOld = hashedAnew(Kind.THE_RULES
                    .change
                    .andThen(inFinding(SCALE, "\"outcome\":\"REVIEW\"", "\"outcome\":\"VIOLATED\""))
                    .apply(RECORD));

            assertThat(causes(verify(asOld))).isEqualTo(EnumSet.of(OTHER_RULES));
            assertThat(divergence(verify(asOld)).finding()).contains(SCALE);
        }

        @Test
        void noLayers() {
            Verification.Different different = by(GroundLayers.NONE);

            assertThat(different.is(OTHER_LAYERS)).isTrue();
            assertThat(different.isTampered()).isFalse();
            assertThat(different.reasons())
                    .singleElement()
                    .isEqualTo(new Reason(
                            OTHER_LAYERS,
                            "/setting/layers/0",
                            "ECOLOGICAL_RED_LINE, "
                                    + RED_LINE.layers().get(0).identity().version() + ", "
                                    + RED_LINE.layers().get(0).identity().date() + ", sha256 "
                                    + RED_LINE.layers().get(0).sha256(),
                            "—"));
            assertThat(different.divergence().orElseThrow().finding())
                    .contains(firstDifference(
                            EVALUATOR.evaluate(onTheLine),
                            PlanEvaluator.create().evaluate(onTheLine)));
        }

        @Test
        void aLayerOfTheSameVersionThatShowsSomethingElse() {
            Verification.Different different =
                    by(layers(Grounds.layer(Theme.ECOLOGICAL_RED_LINE, Grounds.box(5, 5, 20, 21))));

            assertThat(causes(different)).isEqualTo(EnumSet.of(OTHER_LAYERS));
            assertThat(different.divergence()).isEmpty();
        }

        @Test
        void oneLayerMore() {
            Verification.Different different = by(
                    layers(RED_LINE.layers().get(0), Grounds.layer(Theme.CULTIVATED_LAND, Grounds.box(5, 5, 20, 20))));

            assertThat(different.reasons()).singleElement().satisfies(reason -> assertThat(reason.found())
                    .isEqualTo("—"));
        }

        @Test
        void theSameLayers() {
            assertThat(Replay.with(EVALUATOR.toBuilder().build()).verify(record).isSame())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("on the day it was judged")
    void day() {
        Question later = Question.of(SMALL).on(LocalDate.of(2025, 3, 1));

        assertThat(verify(RecordWriter.toJson(EVALUATOR.record(later))).isSame())
                .isTrue();
    }
}
