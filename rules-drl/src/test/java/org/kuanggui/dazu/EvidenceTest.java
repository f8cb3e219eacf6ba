package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Party;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.plan.Source;
import org.kuanggui.second.RandomApplications;

@DisplayName("What findings show")
class EvidenceTest {
    private static final int CASES = 5_000;

    private final PlanEvaluator evaluator = PlanEvaluator.create();

    @Test
    @DisplayName("no finding leans on an instrument before its day")
    void noSourceBeforeItsDay() {
        RandomApplications applications = new RandomApplications(1);
        for (int i = 0; i < CASES; i++) {
            RandomApplications.Case sample = applications.next();
            for (Finding finding :
                    evaluator.evaluate(sample.application(), sample.asOf()).findings()) {
                for (Source source : finding.sources()) {
                    LocalDate from = source.from();
                    assertThat(from == null || !from.isAfter(sample.asOf()))
                            .as("%s on %s leans on %s", finding, sample.asOf(), source)
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("a mass that was compared with a volume comes with the bulk density")
    void bulkDensity() {
        var application = Applications.aMiningApplication()
                .productionScale(Applications.volume("50"))
                .bulkDensity(new BigDecimal("2.65"));
        Given.given(application)
                .then("4-minimum-scale", Outcome.SATISFIED)
                .evidence("/productionScale", "50 万立方米/年", "≥ 100 万吨/年")
                .evidence("/bulkDensity", "2.65 t/m³", null);
        Given.given(application)
                .then("4-small-mine-control", Outcome.SATISFIED)
                .evidence("/bulkDensity", "2.65 t/m³", null);
        Given.given(application).then("4-service-life", Outcome.SATISFIED).evidence("/bulkDensity", "2.65 t/m³", null);
        Given.given(application)
                .then("4.1.2-scale-matches-reserves", Outcome.SATISFIED)
                .evidence("/recoverableReserves", "1200 万吨 ÷ 50 万立方米/年 ≈ 9.05 年", null)
                .evidence("/bulkDensity", "2.65 t/m³", null);
    }

    @ParameterizedTest
    @CsvSource({"18.8, REVIEW", "18.9, SATISFIED"})
    @DisplayName("so does the mass of one mine that was compared with the volume of another, on consolidation")
    void bulkDensityOfConsolidation(String lead, Outcome outcome) {
        Given.given(Applications.anExistingMine(MiningAction.CONSOLIDATION)
                        .bulkDensity(new BigDecimal("2.65"))
                        .consolidation(new Consolidation(
                                "甲",
                                ConsolidationMethod.ACQUISITION,
                                List.of(
                                        new Party("甲", Applications.volume(lead)),
                                        new Party("乙", Applications.scale("50"))))))
                .then("3.3.1-consolidation-method", outcome)
                .evidence("/consolidation/parties/0/productionScale", lead + " 万立方米/年", null)
                .evidence("/consolidation/parties/1/productionScale", "50 万吨/年", null)
                .evidence("/bulkDensity", "2.65 t/m³", null);
    }

    @Test
    @DisplayName("what stands as stated is what was stated")
    void asStated() {
        Given.given(Applications.anExplorationApplication().mineral(Mineral.BENTONITE))
                .then("4.1-differentiated-control", Outcome.NOTED)
                .evidence("/mineral", "BENTONITE", null)
                .evidence("/action", "NEW", null);
    }
}
