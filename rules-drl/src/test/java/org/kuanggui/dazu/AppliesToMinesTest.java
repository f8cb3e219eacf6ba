package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.aNewMine;
import static org.kuanggui.dazu.Mines.anUnknownMine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("What binds a mine under supervision")
class AppliesToMinesTest {
    private static final List<String> CLOSURE = List.of(
            "3.3.1-closure-industrial-policy",
            "3.3.1-closure-government-order",
            "3.3.1-closure-four-licences",
            "3.3.1-closure-illegal-mining",
            "3.3.1-closure-safety",
            "3.3.1-closure-exhausted",
            "3.3.1-closure-consolidation-default");

    private static List<String> provisions(MineBuilder mine) {
        return given(mine).evaluation().findings().stream()
                .map(finding -> finding.provision().id())
                .toList();
    }

    private static List<String> ofALiveMine(boolean isNew) {
        List<String> provisions = new ArrayList<>(List.of("0-district", "0-period", "3.1-prohibited-minerals"));
        provisions.addAll(CLOSURE);
        provisions.addAll(List.of(
                "3.3.2-protected-open-pit-exit",
                "3.3.4-obsolete-technology",
                "4.1.3-utilization-rates",
                "4.1.4-green-mine-upgrade",
                "4.1.4-support",
                isNew ? "" : "4.1.5-fund-existing",
                "5.2-implementation-plan",
                "5.3.1-rehabilitation-plan",
                "5.3.1-fund-terms",
                isNew ? "5.3.1-fund-within-a-month" : "",
                "5.3.2-annual-report",
                "5.3.2-annual-report"));
        provisions.remove("");
        return provisions;
    }

    @Statuses.Live
    void bindsAMineThatIsLive(MineStatus status) {
        assertThat(provisions(aMine(status))).isEqualTo(ofALiveMine(false));
        assertThat(provisions(aNewMine().status(status))).isEqualTo(ofALiveMine(true));
    }

    @Statuses.Ended
    void leavesToAMineThatEndedWhatSurvivesItsEnd(MineStatus status) {
        List<String> surviving = List.of(
                "0-district",
                "0-period",
                "3.3.2-protected-open-pit-exit",
                "5.3.1-rehabilitation-plan",
                "5.3.3-duty-survives");
        assertThat(provisions(aMine(status))).isEqualTo(surviving);
        assertThat(provisions(aNewMine().status(status))).isEqualTo(surviving);
        assertThat(provisions(anUnknownMine(status))).isEqualTo(surviving);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDERGROUND", "WELL"})
    void letsStayWhereTheyAreMinesThatAreNoOpenPits(MiningMethod method) {
        List<String> others = ofALiveMine(false);
        others.remove("3.3.2-protected-open-pit-exit");
        assertThat(provisions(aMine().method(method))).isEqualTo(others);
    }

    @Statuses.Live
    void asksForEverythingOfAMineOfWhichNothingIsKnown(MineStatus status) {
        List<String> asked = given(anUnknownMine(status)).evaluation().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .map(Finding::toString)
                .toList();
        List<String> unknown = new ArrayList<>(List.of("0-district"));
        unknown.addAll(CLOSURE);
        unknown.addAll(List.of(
                "3.3.2-protected-open-pit-exit",
                "4.1.3-utilization-rates",
                "4.1.4-green-mine-upgrade",
                "4.1.5-fund-existing",
                "5.2-implementation-plan",
                "5.3.1-rehabilitation-plan",
                "5.3.1-fund-terms",
                "5.3.2-annual-report[2023]"));
        assertThat(asked)
                .isEqualTo(unknown.stream().map(name -> name + " UNDETERMINED").toList());
    }

    @Test
    void leavesAConformingMineTheReportOfTheRunningYear() {
        for (MineBuilder mine : List.of(aMine(), aNewMine())) {
            given(mine).verdict(Verdict.CONFORMS_WITH_DUTIES);
            assertThat(given(mine).evaluation().findings().stream()
                            .filter(finding -> finding.outcome() == Outcome.DUTY)
                            .map(Finding::toString))
                    .containsExactly("5.3.2-annual-report[2024] DUTY");
        }
        given(aMine().annualReports(List.of(
                        Mines.report(2023, "2023-12-20", "2023-12-20"),
                        Mines.report(2024, "2024-05-20", "2024-05-20"))))
                .verdict(Verdict.CONFORMS);
    }

    @Test
    void closesNoMineThatConforms() {
        assertThat(given(aMine()).evaluation().mustClose()).isFalse();
    }

    @Test
    void judgesOnTheDayOfTheMineOrOnTheCallers() {
        PlanEvaluator evaluator = PlanEvaluator.create();
        Evaluation own = evaluator.inspect(aMine().build());
        assertThat(own.asOf()).isEqualTo("2024-05-20");
        assertThat(own).isEqualTo(evaluator.inspect(aMine().asOf(null).build(), LocalDate.of(2024, 5, 20)));
        assertThat(evaluator.inspect(aMine().build(), LocalDate.of(2025, 1, 1)).asOf())
                .isEqualTo("2025-01-01");
    }

    @Test
    void asksForADay() {
        PlanEvaluator evaluator = PlanEvaluator.create();
        assertThatThrownBy(() -> evaluator.inspect(aMine().asOf(null).build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/asOf");
    }

    @Test
    void refusesADayBeforeTheGrant() {
        PlanEvaluator evaluator = PlanEvaluator.create();
        LocalDate granted = LocalDate.of(2019, 8, 15);
        assertThat(evaluator.inspect(aMine().build(), granted).asOf()).isEqualTo(granted);
        assertThatThrownBy(() -> evaluator.inspect(aMine().build(), granted.minusDays(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/rightGrantedOn");
    }
}
