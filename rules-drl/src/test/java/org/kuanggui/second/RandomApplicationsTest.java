package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Funding;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Quantity;

@Tag("once")
@DisplayName("the generated applications")
class RandomApplicationsTest {
    private static final int CASES = 60_000;
    private static final int SEED = 4711;
    private static final int MOST_DIGITS = 38;

    /** The outcomes that the catalogue allows to applications without ground and ledger, in its rows' order. */
    private static final OutcomeTable ALLOWED = allowed();

    @Test
    @DisplayName("reach every provision with every outcome the catalogue allows, and no other")
    void reachEverything() {
        OutcomeCounts counts = new OutcomeCounts();
        RandomApplications applications = new RandomApplications(SEED);
        for (int i = 0; i < CASES; i++) {
            counts.add(judge(applications.next()));
        }
        counts.assertReached(ALLOWED);
    }

    @Test
    @DisplayName("come to every verdict, and to a fair share of favourable ones")
    void everyVerdict() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int mustClose = 0;
        RandomApplications applications = new RandomApplications(SEED);
        for (int i = 0; i < CASES; i++) {
            Opinion opinion = judge(applications.next());
            counts.merge(opinion.verdict(), 1, Integer::sum);
            mustClose += opinion.mustClose() ? 1 : 0;
        }
        assertThat(counts).as("verdicts").containsOnlyKeys(Verdict.values());
        assertThat(mustClose).as("mines to be closed").isGreaterThan(CASES / 100);
        assertThat(counts.getOrDefault(Verdict.CONFORMS, 0) + counts.getOrDefault(Verdict.CONFORMS_WITH_DUTIES, 0))
                .as("favourable among %s", counts)
                .isGreaterThan(CASES / 20);
    }

    @Test
    @DisplayName("are the same for the same seed")
    void sameSeed() {
        RandomApplications one = new RandomApplications(7);
        RandomApplications other = new RandomApplications(7);
        for (int i = 0; i < 500; i++) {
            RandomApplications.Case sample = one.next();
            assertThat(other.next()).isEqualTo(sample);
            assertThat(RandomApplications.caseOf(sample.seed())).isEqualTo(sample);
        }
    }

    @Test
    @DisplayName("need every step of every remedy that is offered")
    void remediesAreTheSmallest() {
        Map<String, Integer> offered = new LinkedHashMap<>();
        Map<String, Integer> refused = new LinkedHashMap<>();
        RandomApplications applications = new RandomApplications(SEED);
        for (int i = 0; i < CASES; i++) {
            RandomApplications.Case sample = applications.next();
            for (Line line : judge(sample).lines()) {
                Remedy remedy = line.remedy();
                if (remedy == null) {
                    continue;
                }
                assertThat(line.outcome()).isEqualTo(VIOLATED);
                (remedy.satisfiable() ? offered : refused).merge(line.provision(), 1, Integer::sum);
                if (remedy.satisfiable()) {
                    checkOffer(sample, line.provision(), remedy.changes().get(0));
                }
            }
        }
        assertThat(offered.keySet())
                .containsExactlyInAnyOrder(
                        "3.3.5-exploration-block", "4-minimum-scale", "4-service-life", "4.1.1-funding");
        assertThat(refused.keySet())
                .containsExactlyInAnyOrder(
                        "3.1-prohibited-minerals", "4.1.1-mineral-in-plans", "4-minimum-scale", "4-service-life");
    }

    /** The offered figure satisfies; a step nearer to the stated one it does not. */
    private static void checkOffer(RandomApplications.Case sample, String provision, Remedy.Change change) {
        BigDecimal step = new BigDecimal("0.0001");
        boolean raises = change.to().compareTo(change.from()) > 0;
        BigDecimal nearer = raises ? change.to().subtract(step) : change.to().add(step);
        assertThat(outcome(sample, provision, change, change.to())).isEqualTo(SATISFIED);
        if (nearer.precision() <= MOST_DIGITS) {
            assertThat(outcome(sample, provision, change, nearer)).isEqualTo(VIOLATED);
        }
    }

    private static Outcome outcome(
            RandomApplications.Case sample, String provision, Remedy.Change change, BigDecimal value) {
        Application changed = changed(sample.application(), change.pointer(), value);
        Line line =
                SecondOpinion.judge(changed, sample.asOf(), sample.choices()).line(provision);
        return line == null ? NOTED : line.outcome();
    }

    private static Application changed(Application application, String pointer, BigDecimal value) {
        if (application instanceof MiningApplication mining) {
            Quantity scale = mining.productionScale();
            return scale == null
                    ? mining
                    : mining.toBuilder()
                            .productionScale(new Quantity(value, scale.unit()))
                            .build();
        }
        ExplorationApplication exploration = (ExplorationApplication) application;
        if (pointer.equals("/funding/committed")) {
            return exploration.toBuilder()
                    .funding(new Funding(exploration.funding().budget(), value))
                    .build();
        }
        return exploration.toBuilder()
                .site(exploration.site().toBuilder().areaKm2(value).build())
                .build();
    }

    private static Opinion judge(RandomApplications.Case sample) {
        return SecondOpinion.judge(sample.application(), sample.asOf(), sample.choices());
    }

    static OutcomeTable allowed() {
        OutcomeTable table = new OutcomeTable();
        table.allow(Set.of(SATISFIED, UNDETERMINED, NOTED), "0-district");
        table.allow(Set.of(SATISFIED, REVIEW, NOTED), "0-period");
        table.allow(Set.of(NOTED, REVIEW), "0-review-scope");
        table.allow(
                Set.of(NOTED),
                "2.3.2-geothermal-development",
                "3-strontium-exploration",
                "3.1-focus-exploration",
                "3.1-oil-gas-support",
                "3.1-focus-mining",
                "3.1-geothermal-scale");
        table.allow(Set.of(SATISFIED, REVIEW), "3.1-restricted-minerals");
        table.allow(Set.of(SATISFIED, VIOLATED), "3.1-prohibited-minerals");
        table.allow(
                Set.of(NOTED),
                "3.2-key-mining-zone",
                "3.3.1-consolidation-encouraged",
                "3.3.1-open-pit-number-control");
        table.allow(Set.of(SATISFIED, REVIEW), "3.3.1-consolidation-scope");
        table.allow(Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED), "3.3.1-consolidation-method");
        table.allow(Set.of(REVIEW), "3.3.1-closure-principle");
        table.allow(
                Set.of(SATISFIED, VIOLATED, UNDETERMINED),
                "3.3.1-closure-industrial-policy",
                "3.3.1-closure-government-order",
                "3.3.1-closure-four-licences",
                "3.3.1-closure-illegal-mining",
                "3.3.1-closure-safety",
                "3.3.1-closure-exhausted",
                "3.3.1-closure-consolidation-default",
                "3.3.2-protected-open-pit-no-expansion");
        table.allow(Set.of(NOTED), "3.3.3-strontium-chemistry", "3.3.3-geothermal-tourism", "3.3.3-sandstone-carving");
        table.allow(Set.of(SATISFIED, REVIEW), "3.3.4-obsolete-technology");
        table.allow(
                Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED),
                "3.3.5-exploration-block",
                "3.3.6-mining-block",
                "4-minimum-scale");
        table.allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "4-service-life");
        table.allow(Set.of(SATISFIED, REVIEW, UNDETERMINED), "4-small-mine-control", "4-small-mine-expansion");
        table.allow(
                Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED),
                "4.1-ecological-red-line",
                "4.1-permanent-basic-farmland");
        table.allow(Set.of(SATISFIED, REVIEW, UNDETERMINED), "4.1-cultivated-land", "4.1-urban-development-boundary");
        table.allow(Set.of(NOTED), "4.1-differentiated-control");
        table.allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "4.1.1-lawful");
        table.allow(Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED), "4.1.1-mineral-in-plans");
        table.allow(
                Set.of(SATISFIED, VIOLATED, UNDETERMINED),
                "4.1.1-legal-person",
                "4.1.1-documents",
                "4.1.1-green-exploration-scheme",
                "4.1.1-funding");
        table.allow(Set.of(DUTY), "4.1.1-responsibility");
        table.allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "4.1.2-scale-matches-reserves");
        table.allow(Set.of(SATISFIED, NOTED), "4.1.2-limestone-intensive");
        table.allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "4.1.3-utilization-rates", "4.1.4-green-mine-design");
        table.allow(Set.of(SATISFIED, DUTY, UNDETERMINED), "4.1.4-green-mine-upgrade");
        table.allow(Set.of(NOTED), "4.1.4-support");
        table.allow(Set.of(SATISFIED, REVIEW, UNDETERMINED), "4.1.4-land-use-limit");
        table.allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "4.1.5-rehabilitation-terms");
        table.allow(Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED), "4.1.5-fund-existing");
        table.allow(Set.of(SATISFIED, NOTED), "5.1-low-disturbance");
        table.allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "5.1-green-exploration-norms");
        table.allow(
                Set.of(SATISFIED, VIOLATED, DUTY, UNDETERMINED),
                "5.2-implementation-plan",
                "5.3.1-rehabilitation-plan",
                "5.3.1-fund-terms");
        table.allow(Set.of(SATISFIED, DUTY), "5.3.1-fund-within-a-month", "5.3.3-duty-survives");
        table.allow(Set.of(SATISFIED, REVIEW, UNDETERMINED), "6.2-annual-plan");
        table.allow(Set.of(NOTED), "6.3-plan-adjustment");
        return table;
    }
}
