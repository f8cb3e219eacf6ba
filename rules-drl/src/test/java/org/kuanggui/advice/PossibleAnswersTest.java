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
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Funding;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.plan.SizeClass;

@DisplayName("The answers between which the plan makes a difference")
class PossibleAnswersTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final Question QUARRY = Question.of(aMiningApplication().build());

    private static List<String> answers(Question question, String fact) {
        return new PossibleAnswers(EVALUATOR, question).to(fact);
    }

    private static List<String> answers(Document document, String fact) {
        return answers(Question.of(document), fact);
    }

    private static List<String> quoted(Object... words) {
        return Arrays.stream(words).map(word -> "\"" + word + "\"").toList();
    }

    private static List<String> tonnes(String... figures) {
        return Stream.of(figures)
                .map(figure -> "{\"value\":" + figure + ",\"unit\":\"万吨/年\"}")
                .toList();
    }

    @Test
    @DisplayName("are yes and no where nothing else is said")
    void truth() {
        assertThat(answers(QUARRY, "/site/inEcologicalRedLine")).containsExactly("false", "true");
    }

    @Nested
    @DisplayName("of words")
    class OfWords {

        @Test
        @DisplayName("are the names of the plan, and another")
        void names() {
            assertThat(answers(QUARRY, "/site/district")).isEqualTo(quoted("500110", "500111"));
            assertThat(answers(QUARRY, "/site/township"))
                    .containsExactlyInAnyOrderElementsOf(quoted("玉龙镇", "拾万镇", "三驱镇", "—"));
            assertThat(answers(QUARRY, "/planning/block/id")).isEqualTo(quoted("T3-1", "T3-2", "—"));
        }

        @Test
        @DisplayName("are the rights of the ledger beside it, and another")
        void rights() {
            assertThat(answers(QUARRY, "/existing/rightId")).isEqualTo(quoted("—"));
            assertThat(answers(QUARRY.beside(aLedger()), "/existing/rightId"))
                    .hasSize(11)
                    .contains("\"R-1\"", "\"R-10\"", "\"—\"");
        }

        @Test
        @DisplayName("are the constants of the contract")
        void constants() {
            assertThat(answers(QUARRY, "/method")).isEqualTo(quoted((Object[]) MiningMethod.values()));
            assertThat(answers(QUARRY, "/consolidation/method"))
                    .isEqualTo(quoted((Object[]) ConsolidationMethod.values()));
            assertThat(answers(QUARRY, "/applicant/type")).isEqualTo(quoted((Object[]) ApplicantType.values()));
            assertThat(answers(aLedger(), "/rights/0/sizeClass")).isEqualTo(quoted((Object[]) SizeClass.values()));
            assertThat(answers(aLedger(), "/rights/0/block")).isEqualTo(quoted((Object[]) LedgerBlock.values()));
        }

        @Test
        @DisplayName("are the uses of a mineral that is stated without, and every mineral of a right before")
        void minerals() {
            assertThat(answers(aMiningApplication().mineral(Mineral.SANDSTONE).build(), "/mineral"))
                    .isEqualTo(quoted("BUILDING_SANDSTONE", "GLASS_SANDSTONE", "BRICK_SANDSTONE", "CARVING_SANDSTONE"));
            assertThat(answers(QUARRY, "/existing/mineral")).isEqualTo(quoted((Object[]) Mineral.values()));
            assertThat(answers(anExplorationApplication().build(), "/mineral"))
                    .hasSize(Mineral.values().length - 1)
                    .doesNotContain("\"OTHER\"");
        }
    }

    @Nested
    @DisplayName("of days")
    class OfDays {

        @Test
        @DisplayName("lie around the day of judgement, the grant, and what is counted from")
        void days() {
            Document mine = aMine().rightGrantedOn(LocalDate.of(2019, 8, 15))
                    .rehabilitation(Rehabilitation.builder()
                            .planApprovedOn(LocalDate.of(2022, 7, 1))
                            .fundAccount(new FundAccount(
                                    Truth.UNKNOWN, LocalDate.of(2022, 9, 1), Truth.UNKNOWN, Truth.UNKNOWN))
                            .build())
                    .build();

            assertThat(answers(mine, "/rehabilitation/planApprovedOn"))
                    .isEqualTo(quoted(
                            "2018-08-15",
                            "2019-05-15",
                            "2019-08-15",
                            "2021-07-01",
                            "2021-09-01",
                            "2022-04-01",
                            "2022-06-01",
                            "2022-07-01",
                            "2022-09-01",
                            "2023-05-20",
                            "2024-02-20",
                            "2024-05-20",
                            "2024-05-21"));
            assertThat(answers(QUARRY, "/rehabilitation/fundAccount/openedOn"))
                    .isEqualTo(quoted("2023-05-20", "2024-02-20", "2024-05-20", "2024-05-21"));
        }

        @Test
        @DisplayName("are such as a document may have")
        void calendar() {
            assertThat(answers(QUARRY.on(LocalDate.of(1, 1, 1)), "/rehabilitation/planApprovedOn"))
                    .isEqualTo(quoted("0001-01-01", "0001-01-02"));
            assertThat(answers(QUARRY.on(LocalDate.of(9999, 12, 31)), "/rehabilitation/planApprovedOn"))
                    .isEqualTo(quoted("9998-12-31", "9999-09-30", "9999-12-31"));
        }

        @Test
        @DisplayName("are this year and the one before, of a schedule")
        void years() {
            assertThat(answers(QUARRY, "/planning/scheduledYear")).containsExactly("2023", "2024");
        }

        @Test
        @DisplayName("are the last of a report's year and the next")
        void reports() {
            Document mine = aMine().annualReports(List.of(new AnnualReport(2023, null, null, Truth.UNKNOWN)))
                    .build();

            assertThat(answers(mine, "/annualReports/0/reportSubmittedOn"))
                    .isEqualTo(quoted("2023-12-31", "2024-01-01"));
            assertThat(answers(mine, "/annualReports/0/monitoringSubmittedOn"))
                    .isEqualTo(quoted("2023-12-31", "2024-01-01"));
        }
    }

    @Nested
    @DisplayName("of lists")
    class OfLists {

        @Test
        @DisplayName("are every report in time, or every one missed, beside those that are there")
        void reports() {
            LocalDate day = LocalDate.of(2023, 12, 1);
            Document mine = aMine().asOf(LocalDate.of(2025, 5, 20))
                    .annualReports(List.of(new AnnualReport(2023, day, day, Truth.UNKNOWN)))
                    .build();
            String stated =
                    "{\"year\":2023,\"reportSubmittedOn\":\"2023-12-01\",\"monitoringSubmittedOn\":\"2023-12-01\"}";

            assertThat(answers(mine, "/annualReports"))
                    .containsExactly(
                            "[" + stated + ",{\"year\":2024,\"reportSubmittedOn\":\"2024-12-31\","
                                    + "\"monitoringSubmittedOn\":\"2024-12-31\"}]",
                            "[" + stated + ",{\"year\":2024,\"missed\":true}]");
        }

        @Test
        @DisplayName("keep of a report what is stated, and no more")
        void statedReports() {
            Document mine = aMine().annualReports(List.of(
                            new AnnualReport(2022, null, null, Truth.TRUE),
                            new AnnualReport(2023, null, LocalDate.of(2023, 12, 1), Truth.FALSE)))
                    .build();

            assertThat(answers(mine, "/annualReports"))
                    .containsOnly("[{\"year\":2022,\"missed\":true},"
                            + "{\"year\":2023,\"monitoringSubmittedOn\":\"2023-12-01\",\"missed\":false}]");
        }

        @Test
        @DisplayName("are a consolidation by each method, and a right of each sort")
        void parts() {
            assertThat(answers(QUARRY, "/consolidation")).isNotEmpty().allSatisfy(answer -> assertThat(
                            QUARRY.with(DocumentChanges.NONE.and("/consolidation", answer)))
                    .isNotNull());
            assertThat(answers(aLedger(), "/rights")).hasSize(2).anyMatch(answer -> answer.contains("LARGE"));
        }
    }

    @Nested
    @DisplayName("of figures")
    class OfFigures {

        @Test
        @DisplayName("are a bound, a step to both sides of it, little and much")
        void bounds() {
            assertThat(PossibleAnswers.bounds(List.of(BigDecimal.TEN)))
                    .containsExactly("0.0001", "9.9999", "10", "10.0001", "1000000");
            assertThat(PossibleAnswers.bounds(List.of(new BigDecimal("0.0001"))))
                    .containsExactly("0.0001", "0.0002", "1000000");
            assertThat(answers(anExplorationApplication().build(), "/site/areaKm2"))
                    .containsExactly("0.0001", "3.4999", "3.5", "3.5001", "4.2999", "4.3", "4.3001", "1000000");
        }

        @Test
        @DisplayName("lie around the funds that are stated")
        void funds() {
            assertThat(answers(
                            anExplorationApplication()
                                    .funding(new Funding(BigDecimal.valueOf(500), null))
                                    .build(),
                            "/funding/committed"))
                    .containsExactly("0.0001", "499.9999", "500", "500.0001", "1000000");
            assertThat(answers(
                            anExplorationApplication()
                                    .funding(new Funding(null, BigDecimal.ONE))
                                    .build(),
                            "/funding/budget"))
                    .containsExactly("0.0001", "0.9999", "1", "1.0001", "1000000");
        }

        @Test
        @DisplayName("lie around what the scale uses up in five years, in the scale's kind of unit")
        void reserves() {
            assertThat(answers(QUARRY, "/recoverableReserves"))
                    .containsExactly(
                            "{\"value\":0.0001,\"unit\":\"万吨\"}",
                            "{\"value\":599.9999,\"unit\":\"万吨\"}",
                            "{\"value\":600,\"unit\":\"万吨\"}",
                            "{\"value\":600.0001,\"unit\":\"万吨\"}",
                            "{\"value\":1000000,\"unit\":\"万吨\"}",
                            "{\"value\":10,\"unit\":\"万立方米\"}");
            assertThat(answers(
                            aMiningApplication()
                                    .productionScale(Quantity.of("30", Unit.WAN_CUBIC_METRES_PER_YEAR))
                                    .build(),
                            "/recoverableReserves"))
                    .contains("{\"value\":150,\"unit\":\"万立方米\"}", "{\"value\":10,\"unit\":\"万吨\"}");
            assertThat(answers(aMiningApplication().productionScale(null).build(), "/recoverableReserves"))
                    .containsExactly(
                            "{\"value\":0.0001,\"unit\":\"万吨\"}",
                            "{\"value\":1000000,\"unit\":\"万吨\"}",
                            "{\"value\":10,\"unit\":\"万立方米\"}");
        }

        @Test
        @DisplayName("lie around the minimums of the mineral, the parties' scales, and what the reserves allow")
        void scales() {
            List<String> scales = answers(QUARRY, "/productionScale");

            assertThat(scales)
                    .containsAll(tonnes("99.9999", "100", "100.0001", "50.9999", "51", "51.0001"))
                    .containsAll(tonnes("20", "239.9999", "240", "240.0001"))
                    .doesNotContainAnyElementsOf(tonnes("8", "6"))
                    .contains("{\"value\":10,\"unit\":\"万立方米/年\"}");
            assertThat(answers(QUARRY, "/existing/productionScale"))
                    .containsAll(tonnes("100", "51", "20"))
                    .doesNotContainAnyElementsOf(tonnes("240"));
            assertThat(answers(
                            aMiningApplication()
                                    .recoverableReserves(null)
                                    .consolidation(null)
                                    .existing(ExistingRight.builder()
                                            .mineral(Mineral.BRICK_SHALE)
                                            .build())
                                    .build(),
                            "/productionScale"))
                    .containsAll(tonnes("100", "51", "8", "6"))
                    .doesNotContainAnyElementsOf(tonnes("240"));
        }

        @Test
        @DisplayName("lie in tonnes and in cubic metres around a fluid's minimum")
        void fluid() {
            List<String> scales = answers(
                    aMiningApplication()
                            .mineral(Mineral.GEOTHERMAL)
                            .consolidation(null)
                            .recoverableReserves(Quantity.of("200", Unit.WAN_CUBIC_METRES))
                            .build(),
                    "/productionScale");

            assertThat(scales)
                    .contains(
                            "{\"value\":30,\"unit\":\"万立方米/年\"}",
                            "{\"value\":29.9999,\"unit\":\"万立方米/年\"}",
                            "{\"value\":40,\"unit\":\"万立方米/年\"}",
                            "{\"value\":40.0001,\"unit\":\"万立方米/年\"}");
        }

        @Test
        @DisplayName("are densities at which a volume meets a minimum in tonnes, or the reserves the scale")
        void densities() {
            List<String> densities = answers(
                    aMiningApplication()
                            .productionScale(Quantity.of("40", Unit.WAN_CUBIC_METRES_PER_YEAR))
                            .recoverableReserves(Quantity.of("500", Unit.WAN_TONNES))
                            .existing(ExistingRight.builder()
                                    .productionScale(Quantity.of("20", Unit.WAN_CUBIC_METRES_PER_YEAR))
                                    .build())
                            .build(),
                    "/bulkDensity");

            assertThat(densities)
                    .contains("2.4999", "2.5000", "2.5001")
                    .contains("0.4000", "1.2750", "5.0000", "2.5500")
                    .startsWith("0.0001")
                    .endsWith("1000000");
            assertThat(answers(
                            aMiningApplication()
                                    .productionScale(null)
                                    .existing(ExistingRight.builder().build())
                                    .build(),
                            "/bulkDensity"))
                    .containsExactly("0.0001", "1000000");
        }
    }
}
