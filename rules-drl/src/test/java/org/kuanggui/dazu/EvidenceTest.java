package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Mineral;
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
