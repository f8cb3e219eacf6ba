package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.Provision;
import org.kuanggui.second.RandomApplications;

/** What holds of every ledger. */
@Tag("once")
@Label("Theorems of ledgers")
class LedgerTheoremsTest {
    /** A build is red for what was changed, never for luck; other seeds try other cases. */
    private static final String SEED = "20260326";

    private static final int TRIES = 500;
    private static final String QUOTA = "3.3.6-block-quota";
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final List<String> PLAN_ORDER =
            EVALUATOR.provisions().stream().map(Provision::id).toList();

    private static Indicators indicators(Ledger ledger) {
        return Indicators.of(ledger, EVALUATOR.plan());
    }

    @Property(tries = TRIES, seed = SEED)
    void everyProvisionHasExactlyOneFindingOfAThingInOrder(@ForAll long seed) {
        List<Finding> findings = EVALUATOR.monitor(new AnyLedger(seed).next()).findings();
        assertThat(findings.stream()
                        .map(finding -> PLAN_ORDER.indexOf(finding.provision().id())))
                .isSorted()
                .doesNotContain(-1);
        assertThat(findings.stream().map(LedgerTheoremsTest::thing)).doesNotHaveDuplicates();
        assertThat(findings.stream().map(finding -> finding.provision().id()).distinct())
                .containsExactly(
                        "0-district",
                        "0-period",
                        "2.3.1-exploration-blocks",
                        "2.3.2-green-mine-share",
                        QUOTA,
                        "4.0.1-key-zone",
                        "4.0.2-large-medium-share",
                        "6.2-increment-control");
    }

    @Property(tries = TRIES, seed = SEED)
    void whatIsUndeterminedNamesWhatIsMissingAndNothingElseDoes(@ForAll long seed) {
        for (Finding finding : EVALUATOR.monitor(new AnyLedger(seed).next()).findings()) {
            assertThat(finding.missing().isEmpty())
                    .as(finding.toString())
                    .isEqualTo(finding.outcome() != Outcome.UNDETERMINED);
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void theOrderOfRightsMakesNoDifference(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        Ledger shuffled = any.shuffled(ledger);
        assertThat(indicators(shuffled)).isEqualTo(indicators(ledger));
        assertThat(answers(EVALUATOR.monitor(shuffled))).isEqualTo(answers(EVALUATOR.monitor(ledger)));
    }

    @Property(tries = TRIES, seed = SEED)
    void mergingPartsGivesTheSameAnswer(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        Evaluation whole = EVALUATOR.monitor(Ledger.merged(List.of(ledger)));
        assertThat(EVALUATOR.monitor(Ledger.merged(any.parts(ledger)))).isEqualTo(whole);
    }

    @Property(tries = TRIES, seed = SEED)
    void fillingInAnUnknownNeverOverturnsAKnownOutcome(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        Ledger filled = any.withOneMoreFact(ledger);
        Map<String, Outcome> later = outcomes(EVALUATOR.monitor(filled));
        outcomes(EVALUATOR.monitor(ledger)).forEach((thing, outcome) -> {
            if (outcome != Outcome.UNDETERMINED) {
                assertThat(later).as(thing).containsEntry(thing, outcome);
            }
        });
    }

    /** Leaving out a class or a block never makes good what was not, nor unseen what was to be looked at. */
    @Property(tries = TRIES, seed = SEED)
    void anUnknownFactNeverHelps(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        Map<String, Outcome> later = outcomes(EVALUATOR.monitor(any.withOneFactLess(ledger)));
        outcomes(EVALUATOR.monitor(ledger)).forEach((thing, outcome) -> {
            if (outcome != Outcome.SATISFIED) {
                assertThat(later.get(thing)).as(thing).isNotNull().isNotEqualTo(Outcome.SATISFIED);
            }
        });
    }

    @Property(tries = TRIES, seed = SEED)
    void fillingInAnUnknownOfTheLedgerNeverOverturnsAQuotaOfAnApplication(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        Ledger filled = any.withOneMoreFact(ledger);
        Application application = RandomApplications.caseOf(seed).application();
        EVALUATOR.evaluate(application, ledger).finding(QUOTA).ifPresent(before -> {
            Finding after =
                    EVALUATOR.evaluate(application, filled).finding(QUOTA).orElseThrow();
            if (before.outcome() != Outcome.UNDETERMINED) {
                assertThat(after.outcome()).isEqualTo(before.outcome());
            }
        });
    }

    @Property(tries = TRIES, seed = SEED)
    void aRightThatComesAndGoesRestoresEveryIndicator(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        assertThat(indicators(ledger.with(any.right("X", 5)).without("X"))).isEqualTo(indicators(ledger));
    }

    @Property(tries = TRIES, seed = SEED)
    void grantingANewRightAndWithdrawingItRestoresEveryIndicator(@ForAll long seed) {
        Ledger ledger = new AnyLedger(seed).next();
        if (RandomApplications.caseOf(seed).application() instanceof MiningApplication application) {
            MiningApplication newRight =
                    application.toBuilder().action(MiningAction.NEW).build();
            Ledger granted =
                    EVALUATOR.effectOfGranting(newRight, ledger).ledger().orElseThrow();
            Ledger withdrawn = granted.without(newRight.id());
            assertThat(granted.rights()).hasSize(ledger.rights().size() + 1);
            assertThat(indicators(withdrawn)).isEqualTo(indicators(ledger));
        }
    }

    private static String thing(Finding finding) {
        return finding.provision().id()
                + finding.detail().map(detail -> "[" + detail + "]").orElse("");
    }

    private static Map<String, Outcome> outcomes(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> outcomes.put(thing(finding), finding.outcome()));
        return outcomes;
    }

    private static Map<String, List<Evidence>> answers(Evaluation evaluation) {
        Map<String, List<Evidence>> answers = new LinkedHashMap<>();
        evaluation
                .findings()
                .forEach(finding -> answers.put(thing(finding) + " " + finding.outcome(), finding.evidence()));
        return answers;
    }
}
