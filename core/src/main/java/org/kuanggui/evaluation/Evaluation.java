package org.kuanggui.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A judged application, mine or district.
 *
 * @param subject the document's own name
 * @param asOf the date of judgement
 * @param verdict the answer as a whole
 * @param mustClose whether a ground for closing the mine was found
 * @param findings in the plan's order, one for every provision that applied
 * @param missing JSON pointers of every fact that is missing, sorted, without doubles
 * @param readings {@code id=choice} of every reading that had a part in the answer, sorted
 * @param ruleBase which rules and data judged
 */
public record Evaluation(
        String subject,
        LocalDate asOf,
        Verdict verdict,
        boolean mustClose,
        List<Finding> findings,
        List<String> missing,
        List<String> readings,
        RuleBaseIdentity ruleBase) {

    public Evaluation {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        readings = List.copyOf(readings);
    }

    /**
     * The evaluation that follows from findings.
     *
     * @param findings in the plan's order
     * @param outOfScope whether district or period lies outside the plan
     */
    public static Evaluation of(
            String subject, LocalDate asOf, List<Finding> findings, boolean outOfScope, RuleBaseIdentity ruleBase) {
        TreeSet<String> missing = new TreeSet<>();
        TreeSet<String> readings = new TreeSet<>();
        boolean mustClose = false;
        for (Finding finding : findings) {
            if (!finding.missing().isEmpty()) {
                missing.addAll(finding.missing());
            }
            if (!finding.readings().isEmpty()) {
                readings.addAll(finding.readings());
            }
            mustClose |=
                    finding.outcome() == Outcome.VIOLATED && finding.provision().closesMine();
        }
        return new Evaluation(
                subject,
                asOf,
                Verdict.of(outOfScope, findings),
                mustClose,
                findings,
                List.copyOf(missing),
                List.copyOf(readings),
                ruleBase);
    }

    /** The finding of a provision, where it applied; the first where there are several. */
    public Optional<Finding> finding(String provision) {
        return findings.stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .findFirst();
    }
}
