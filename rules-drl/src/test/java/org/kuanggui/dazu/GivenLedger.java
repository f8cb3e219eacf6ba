package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.mine.Ledger;

/** The district, judged by its ledger, and what a provision answered. */
final class GivenLedger {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    private final Ledger ledger;
    private PlanEvaluator evaluator = EVALUATOR;
    private LocalDate asOf;

    private GivenLedger(Ledger ledger) {
        this.ledger = ledger;
        this.asOf = ledger.asOf();
    }

    static GivenLedger given(Ledger ledger) {
        return new GivenLedger(ledger);
    }

    /** Judged on another day than the ledger's. */
    GivenLedger asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    /** Judged with a reading that is not the default. */
    GivenLedger reading(String id, String choice) {
        evaluator = PlanEvaluator.builder().reading(id, choice).build();
        return this;
    }

    Evaluation evaluation() {
        return evaluator.monitor(ledger, asOf);
    }

    /** The provision answers once, with an outcome. */
    Given.Answer then(String provision, Outcome outcome) {
        return answer(findings(provision), outcome);
    }

    /** The provision answers of a thing, with an outcome. */
    Given.Answer then(String provision, String detail, Outcome outcome) {
        return answer(
                findings(provision).stream()
                        .filter(finding -> detail.equals(finding.detailOrNull()))
                        .toList(),
                outcome);
    }

    /** The things of which the provision speaks, in order. */
    List<String> details(String provision) {
        return findings(provision).stream()
                .map(finding -> finding.detail().orElse(""))
                .toList();
    }

    void verdict(Verdict verdict) {
        assertThat(evaluation().verdict()).isEqualTo(verdict);
    }

    private List<Finding> findings(String provision) {
        return evaluation().findings().stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .toList();
    }

    private Given.Answer answer(List<Finding> findings, Outcome outcome) {
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).outcome()).as("%s", findings).isEqualTo(outcome);
        return new Given.Answer(findings.get(0));
    }
}
