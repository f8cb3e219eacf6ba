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
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;

@DisplayName("The possible answers to a fact")
class PossibleAnswersTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final Question MINING = Question.of(aMiningApplication().build());
    private static final Question EXPLORATION =
            Question.of(anExplorationApplication().build());
    private static final Question MINE = Question.of(aMine().build());

    private static List<String> answers(Question question, String fact) {
        return new PossibleAnswers(EVALUATOR, question).to(fact);
    }

    private static List<String> texts(String... texts) {
        return Arrays.stream(texts).map(text -> '"' + text + '"').toList();
    }

    @Test
    @DisplayName("are yes and no, where nothing else is said of it")
    void yesOrNo() {
        assertThat(answers(MINING, "/site/inEcologicalRedLine")).containsExactly("false", "true");
        assertThat(answers(EXPLORATION, "/planning/block/listed")).containsExactly("false", "true");
    }

    @Test
    @DisplayName("are the plan's district, and another")
    void district() {
        assertThat(answers(MINING, "/site/district")).containsExactlyElementsOf(texts("500110", "500111"));
    }

    @Test
    @DisplayName("are the townships that the plan names for geothermal water or for a block, and another")
    void township() {
        assertThat(answers(EXPLORATION, "/site/township"))
                .containsExactlyInAnyOrderElementsOf(texts("玉龙镇", "拾万镇", "三驱镇", "—"));
    }

    @Test
    @DisplayName("are the two exploration blocks, and another")
    void block() {
        assertThat(answers(EXPLORATION, "/planning/block/id"))
                .containsExactlyInAnyOrderElementsOf(texts("T3-1", "T3-2", "—"));
    }

    @Test
    @DisplayName("are areas around those of the two blocks, 3.5 km² and 4.3 km²")
    void area() {
        assertThat(answers(EXPLORATION, "/site/areaKm2"))
                .containsExactly("0.0001", "3.4999", "3.5", "3.5001", "4.2999", "4.3", "4.3001", "1000000");
    }

    @Test
    @DisplayName(
            "are the rights of the ledger beside it, as JSON texts, and another; that alone where there is no ledger")
    void right() {
        assertThat(answers(MINING, "/existing/rightId")).containsExactly("\"—\"");
        assertThat(answers(MINING.beside(ledger("R-1", "R\"\\2")), "/existing/rightId"))
                .containsExactlyInAnyOrder("\"R-1\"", "\"R\\\"\\\\2\"", "\"—\"");
    }

    private static Ledger ledger(String... ids) {
        List<LedgerRight> rights = Stream.of(ids)
                .map(id -> new LedgerRight(id, Mineral.COAL, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null))
                .toList();
        return new Ledger("L-1", aLedger().asOf(), "500111", rights, List.of(), List.of());
    }

    @Test
    @DisplayName("are the constants that the contract lists")
    void constants() {
        assertThat(answers(EXPLORATION, "/applicant/type"))
                .containsExactlyElementsOf(texts(
                        "ENTERPRISE_LEGAL_PERSON", "INSTITUTION_LEGAL_PERSON", "OTHER_ORGANIZATION", "NATURAL_PERSON"));
        assertThat(answers(MINING, "/existing/method"))
                .containsExactlyElementsOf(texts("OPEN_PIT", "UNDERGROUND", "WELL"));
        assertThat(answers(MINING, "/consolidation/method"))
                .containsExactlyElementsOf(texts("COMPENSATION", "ACQUISITION", "JOINT_OPERATION", "OTHER"));
        assertThat(answers(Question.of(aLedger()), "/rights/0/sizeClass"))
                .containsExactlyElementsOf(texts("LARGE", "MEDIUM", "SMALL"));
        assertThat(answers(Question.of(aLedger()), "/rights/0/block"))
                .containsExactlyInAnyOrderElementsOf(texts("NEW", "ADJUSTED", "CONSOLIDATED", "RETAINED"));
    }

    @Test
    @DisplayName("are minerals of the kind whose use is not stated, with their use")
    void minerals() {
        assertThat(answers(mining(Mineral.LIMESTONE), "/mineral"))
                .containsExactlyInAnyOrderElementsOf(texts(
                        "BUILDING_STONE_LIMESTONE",
                        "CEMENT_LIMESTONE",
                        "LIME_LIMESTONE",
                        "FLUX_LIMESTONE",
                        "FACING_LIMESTONE"));
        assertThat(answers(mining(Mineral.SHALE), "/mineral")).containsExactly("\"BRICK_SHALE\"");
    }

    private static Question mining(Mineral mineral) {
        return Question.of(aMiningApplication().mineral(mineral).build());
    }

    @Test
    @DisplayName(
            "are all minerals elsewhere; OTHER, which needs a name, only of an existing right, where it needs none")
    void allMinerals() {
        assertThat(answers(MINING, "/existing/mineral"))
                .hasSize(Mineral.values().length)
                .contains("\"OTHER\"", "\"COAL\"");
        assertThat(answers(EXPLORATION, "/mineral"))
                .hasSize(Mineral.values().length - 1)
                .contains("\"COAL\"")
                .doesNotContain("\"OTHER\"");
    }

    @Test
    @DisplayName("are this year and the last")
    void scheduledYear() {
        assertThat(answers(MINING, "/planning/scheduledYear")).containsExactly("2023", "2024");
    }

    @Test
    @DisplayName("are days around the day of judgement, and the day after")
    void days() {
        assertThat(answers(MINING, "/rehabilitation/planApprovedOn"))
                .containsExactlyElementsOf(texts("2023-05-20", "2024-02-20", "2024-05-20", "2024-05-21"));
    }

    @Test
    @DisplayName("are days around a mine's grant, and around the days that are stated")
    void daysOfMine() {
        List<String> days = answers(MINE, "/rehabilitation/fundAccount/openedOn");

        assertThat(days)
                .containsExactlyElementsOf(texts(
                        "2018-08-15",
                        "2019-05-15",
                        "2019-08-15",
                        "2023-05-20",
                        "2024-02-20",
                        "2024-05-20",
                        "2024-05-21"));
        assertThat(answers(
                        Question.of(aMine().rehabilitation(aMine().build().rehabilitation().toBuilder()
                                        .planApprovedOn(LocalDate.of(2021, 7, 1))
                                        .build())
                                .build()),
                        "/rehabilitation/fundAccount/openedOn"))
                .containsAll(days)
                .containsAll(texts("2020-07-01", "2021-04-01", "2021-07-01"))
                .hasSize(days.size() + 3);
    }

    @Test
    @DisplayName("are days of the years that a document may state, 1 to 9999")
    void lastDays() {
        assertThat(answers(MINING.on(LocalDate.of(9999, 12, 31)), "/rehabilitation/planApprovedOn"))
                .containsExactlyElementsOf(texts("9998-12-31", "9999-09-30", "9999-12-31"));
        assertThat(answers(MINING.on(LocalDate.of(1, 1, 1)), "/rehabilitation/planApprovedOn"))
                .containsExactlyElementsOf(texts("0001-01-01", "0001-01-02"));
    }

    @Test
    @DisplayName("are the last day of a report, and the day after")
    void reportDays() {
        assertThat(answers(MINE, "/annualReports/0/reportSubmittedOn"))
                .containsExactlyElementsOf(texts("2023-12-31", "2024-01-01"));
    }

    @Test
    @DisplayName("are, around a bound, itself, a step more, and a step less, but never less than nothing")
    void bounds() {
        assertThat(PossibleAnswers.bounds(List.of(BigDecimal.TEN)))
                .containsExactly("0.0001", "9.9999", "10", "10.0001", "1000000");
        assertThat(PossibleAnswers.bounds(List.of(new BigDecimal("0.0001"))))
                .containsExactly("0", "0.0001", "0.0002", "1000000");
    }

    @Test
    @DisplayName("hold nothing at all against a budget of one yuan")
    void oneYuan() {
        Inquiry inquiry = Inquiry.of(EVALUATOR, EXPLORATION.with(budget("0.0001")));

        assertThat(inquiry.needed()).extracting(OpenFact::fact).containsExactly("/funding/committed");
        assertThat(inquiry.irrelevant()).isEmpty();
    }

    private static DocumentChanges budget(String budget) {
        return DocumentChanges.NONE.and("/funding", "{\"budget\": " + budget + "}");
    }
}
