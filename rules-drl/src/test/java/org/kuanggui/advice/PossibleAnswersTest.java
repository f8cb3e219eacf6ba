package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.AnnualReport;

@DisplayName("The answers between which the plan makes a difference")
class PossibleAnswersTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final Question MINING = Question.of(aMiningApplication().build());
    private static final Question EXPLORATION =
            Question.of(anExplorationApplication().build());
    private static final Question MINE = Question.of(aMine().build());

    private static List<String> answers(Question question, String fact) {
        return new PossibleAnswers(EVALUATOR, question).to(fact);
    }

    private static Question with(Question question, String pointer, String json) {
        return question.with(DocumentChanges.NONE.and(pointer, json));
    }

    private static String[] quoted(String... texts) {
        return Arrays.stream(texts).map(text -> '"' + text + '"').toArray(String[]::new);
    }

    private static String[] names(Stream<? extends Enum<?>> constants) {
        return quoted(constants.map(Enum::name).toArray(String[]::new));
    }

    @Test
    @DisplayName("are false and true where nothing else is said")
    void yesOrNo() {
        assertThat(answers(MINING, "/site/onCultivatedLand")).containsExactly("false", "true");
    }

    @Nested
    @DisplayName("of names are those the plan has, and another")
    class Names {
        @Test
        void ofPlaces() {
            assertThat(answers(MINING, "/site/district")).containsExactlyInAnyOrder(quoted("500111", "500110"));
            assertThat(answers(EXPLORATION, "/site/township"))
                    .containsExactlyInAnyOrder(quoted("拾万镇", "三驱镇", "玉龙镇", "—"));
        }

        @Test
        void ofBlocksAndRights() {
            assertThat(answers(EXPLORATION, "/planning/block/id"))
                    .containsExactlyInAnyOrder(quoted("T3-1", "T3-2", "—"));
            assertThat(answers(MINING, "/existing/rightId")).containsExactly(quoted("—"));
            assertThat(answers(MINING.beside(aLedger()), "/existing/rightId"))
                    .hasSize(11)
                    .contains(quoted("R-1", "R-10", "—"));
        }

        @Test
        void ofMethods() {
            assertThat(answers(MINING, "/consolidation/method"))
                    .containsExactly(names(Arrays.stream(ConsolidationMethod.values())));
            assertThat(answers(MINING, "/existing/method"))
                    .containsExactly(names(Arrays.stream(MiningMethod.values())));
        }

        @Test
        void ofMinerals() {
            Question limestone =
                    Question.of(aMiningApplication().mineral(Mineral.LIMESTONE).build());

            assertThat(answers(limestone, "/mineral"))
                    .containsExactlyInAnyOrder(quoted(
                            "BUILDING_STONE_LIMESTONE",
                            "CEMENT_LIMESTONE",
                            "LIME_LIMESTONE",
                            "FLUX_LIMESTONE",
                            "FACING_LIMESTONE"));
            assertThat(answers(limestone, "/existing/mineral")).containsExactly(names(Arrays.stream(Mineral.values())));
            assertThat(answers(MINE, "/mineral"))
                    .containsExactly(names(Arrays.stream(Mineral.values()).filter(other -> other != Mineral.OTHER)));
        }
    }

    @Nested
    @DisplayName("of days are those around the days that count")
    class Days {
        @Test
        void ofAnApplication() {
            assertThat(answers(MINING, "/rehabilitation/planApprovedOn"))
                    .containsExactly(quoted("2023-05-20", "2024-02-20", "2024-05-20", "2024-05-21"));
        }

        @Test
        void ofAMine() {
            Question mine = Question.of(aMine().rehabilitation(Rehabilitation.builder()
                            .planApprovedOn(LocalDate.of(2022, 4, 1))
                            .fundAccount(
                                    new FundAccount(Truth.TRUE, LocalDate.of(2022, 5, 9), Truth.UNKNOWN, Truth.UNKNOWN))
                            .build())
                    .build());
            String[] always = quoted(
                    "2018-08-15", "2019-05-15", "2019-08-15", "2023-05-20", "2024-02-20", "2024-05-20", "2024-05-21");

            assertThat(answers(MINE, "/rehabilitation/fundAccount/openedOn")).containsExactly(always);
            assertThat(answers(mine, "/rehabilitation/fundAccount/openedOn"))
                    .hasSize(always.length + 6)
                    .contains(always)
                    .contains(
                            quoted("2021-04-01", "2022-01-01", "2022-04-01", "2021-05-09", "2022-02-09", "2022-05-09"));
        }

        @Test
        void withinTheYearsThatAreRead() {
            assertThat(answers(MINING.on(LocalDate.of(1, 1, 1)), "/rehabilitation/planApprovedOn"))
                    .containsExactly(quoted("0001-01-01", "0001-01-02"));
            assertThat(answers(MINING.on(LocalDate.of(9999, 12, 31)), "/rehabilitation/planApprovedOn"))
                    .containsExactly(quoted("9998-12-31", "9999-09-30", "9999-12-31"));
        }

        @Test
        void ofAReportInTimeOrNot() {
            assertThat(answers(MINE, "/annualReports/0/reportSubmittedOn"))
                    .containsExactly(quoted("2023-12-31", "2024-01-01"));
        }

        @Test
        void andTheYearOfTheQuestionOrTheOneBefore() {
            assertThat(answers(MINING, "/planning/scheduledYear")).containsExactly("2023", "2024");
        }
    }

    @Nested
    @DisplayName("of annual reports keep those that are there, and have each that lacks in time, or missed")
    class Reports {
        private static final String STATED_ON = "2023-12-20";
        private static final String IN_TIME =
                "{\"year\":2024,\"reportSubmittedOn\":\"2024-12-31\",\"monitoringSubmittedOn\":\"2024-12-31\"}";
        private static final String MISSED = "{\"year\":2024,\"missed\":true}";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "true  | true  | UNKNOWN | {'year':2023,'reportSubmittedOn':'2023-12-20','monitoringSubmittedOn':'2023-12-20'}",
                    "true  | false | FALSE   | {'year':2023,'reportSubmittedOn':'2023-12-20','missed':false}",
                    "false | true  | UNKNOWN | {'year':2023,'monitoringSubmittedOn':'2023-12-20'}",
                    "false | false | TRUE    | {'year':2023,'missed':true}"
                })
        void afterAYear(boolean reported, boolean monitored, Truth missed, String stated) {
            LocalDate day = LocalDate.parse(STATED_ON);
            AnnualReport report = new AnnualReport(2023, reported ? day : null, monitored ? day : null, missed);
            Question question = Question.of(aMine().asOf(LocalDate.of(2025, 5, 20))
                    .annualReports(List.of(report))
                    .build());
            String first = stated.replace('\'', '"');

            assertThat(answers(question, "/annualReports"))
                    .containsExactly("[" + first + "," + IN_TIME + "]", "[" + first + "," + MISSED + "]");
        }
    }

    @Nested
    @DisplayName("of figures are those on both sides of each bound")
    class Figures {
        private final String[] rows = {"30", "51", "100"
        }; // of the plan, and of the class that is not bound to a mineral

        private static Stream<String> around(String... bounds) {
            return Stream.concat(
                    Stream.of("0.0001", "1000000"),
                    Arrays.stream(bounds).map(BigDecimal::new).flatMap(bound -> Stream.of(
                                    bound.subtract(new BigDecimal("0.0001")),
                                    bound,
                                    bound.add(new BigDecimal("0.0001")))
                            .map(BigDecimal::toPlainString)));
        }

        private static String[] quantities(String unit, Stream<String> values) {
            return values.map(value -> "{\"value\":" + value + ",\"unit\":\"" + unit + "\"}")
                    .toArray(String[]::new);
        }

        private static String[] both(String[] one, String[] other) {
            return Stream.concat(Arrays.stream(one), Arrays.stream(other)).toArray(String[]::new);
        }

        /** 5 and 10 万立方米/年 are the bounds of the class of building stone. */
        private static String[] scales(Stream<String> tonnes) {
            return both(quantities("万吨/年", tonnes), quantities("万立方米/年", around("5", "10")));
        }

        @Test
        void ofGroundAndFunds() {
            assertThat(answers(EXPLORATION, "/site/areaKm2"))
                    .containsExactlyInAnyOrder(around("3.5", "4.3").toArray(String[]::new));
            assertThat(answers(with(EXPLORATION, "/funding", "{\"committed\": 700}"), "/funding/budget"))
                    .containsExactlyInAnyOrder(around("700").toArray(String[]::new));
            assertThat(PossibleAnswers.bounds(List.of(new BigDecimal("0.0001"))))
                    .as("nothing is no figure")
                    .containsExactly("0.0001", "0.0002", "1000000");
        }

        @Test
        void ofAScale() {
            Question alone = Question.of(aMiningApplication()
                    .consolidation(null)
                    .recoverableReserves(null)
                    .existing(ExistingRight.UNKNOWN)
                    .build());
            assertThat(answers(alone, "/productionScale")).containsExactlyInAnyOrder(scales(around(rows)));
        }

        @Test
        void ofAScaleBesideAnotherMineral() {
            Question gypsum = with(MINING, "/existing/mineral", "\"GYPSUM\"")
                    .with(DocumentChanges.NONE.and("/consolidation", "null").and("/recoverableReserves", "null"));

            assertThat(answers(gypsum, "/existing/productionScale"))
                    .containsExactlyInAnyOrder(scales(around("10", "30", "51", "100")));
            assertThat(answers(with(gypsum, "/existing/mineral", "null"), "/existing/productionScale"))
                    .containsExactlyInAnyOrder(scales(around(rows)));
        }

        @Test
        void ofAScaleBesideOtherPartiesAndReserves() {
            Question parties = with(MINING, "/consolidation/parties/0/productionScale", "null");

            assertThat(answers(parties, "/productionScale"))
                    .as("20 of the other party; 1200 in five years")
                    .containsExactlyInAnyOrder(scales(around("20", "30", "51", "100", "240")));
            assertThat(answers(parties, "/consolidation/parties/0/productionScale"))
                    .containsExactlyInAnyOrder(scales(around("20", "30", "51", "100")));
            assertThat(answers(
                            with(parties, "/recoverableReserves", "{\"value\": 400, \"unit\": \"万立方米\"}"),
                            "/productionScale"))
                    .contains(quantities("万立方米/年", around("80")));
        }

        @Test
        void ofAScaleThatNoBoundIsKnownFor() {
            assertThat(answers(MINE, "/productionScale"))
                    .containsExactly(both(quantities("万吨/年", Stream.of("10")), quantities("万立方米/年", Stream.of("10"))));
        }

        @Test
        void ofReserves() {
            assertThat(answers(with(MINING, "/productionScale", "null"), "/recoverableReserves"))
                    .containsExactlyInAnyOrder(both(quantities("万吨", around()), quantities("万立方米", Stream.of("10"))));
            assertThat(answers(MINING, "/recoverableReserves"))
                    .as("120 in five years")
                    .containsExactlyInAnyOrder(
                            both(quantities("万吨", around("600")), quantities("万立方米", Stream.of("10"))));
            assertThat(answers(
                            with(MINING, "/productionScale", "{\"value\": 7, \"unit\": \"万立方米/年\"}"),
                            "/recoverableReserves"))
                    .containsExactlyInAnyOrder(
                            both(quantities("万立方米", around("35")), quantities("万吨", Stream.of("10"))));
        }

        private Question dense(String scale, String reserves, String existing) {
            return Question.of(aMiningApplication()
                            .productionScale(Quantity.of(scale, Unit.WAN_CUBIC_METRES_PER_YEAR))
                            .recoverableReserves(Quantity.of(reserves, Unit.WAN_TONNES))
                            .build())
                    .with(DocumentChanges.NONE.and(
                            "/existing/productionScale", "{\"value\": " + existing + ", \"unit\": \"万立方米/年\"}"));
        }

        @Test
        void ofADensity() {
            assertThat(answers(dense("40", "460", "80"), "/bulkDensity"))
                    .as(
                            "51 and 100 by 40, and by 80, either way, up to four decimals; 460 by what 40 comes to in five years")
                    .contains(around(
                                    "1.2750", "0.7844", "2.5000", "0.4000", "0.6375", "1.5687", "1.2500", "0.8000",
                                    "2.3000", "0.4348")
                            .toArray(String[]::new));
            Question bare = Question.of(aMiningApplication()
                    .productionScale(null)
                    .recoverableReserves(null)
                    .existing(ExistingRight.UNKNOWN)
                    .build());
            assertThat(answers(bare, "/bulkDensity")).containsExactly("0.0001", "1000000");
            assertThat(answers(with(bare, "/recoverableReserves", "{\"value\": 1, \"unit\": \"万吨\"}"), "/bulkDensity"))
                    .containsExactly("0.0001", "1000000");
        }

        @Test
        void ofADensityWhereNothingIsProduced() {
            assertThat(answers(dense("0", "0", "0"), "/bulkDensity")).containsExactly("0.0001", "1000000");
            assertThat(answers(dense("0", "460", "0"), "/bulkDensity")).containsExactly("0.0001", "1000000");
        }
    }
}
