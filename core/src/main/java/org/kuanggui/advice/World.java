package org.kuanggui.advice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/**
 * What holds once some facts are answered: where it differs from what holds now.
 *
 * @param outOfScope whether the answers lead out of the plan
 * @param cutShort whether facts are left open, for a violation stands whatever they are
 * @param changed the outcome of each finding whose outcome is another one than now, by key; {@code GONE} where there is none
 * @param stuck facts of findings that are undetermined although each of their facts is answered
 */
record World(boolean outOfScope, boolean cutShort, Map<String, String> changed, Set<String> stuck) {
    static final String GONE = "";

    static World of(Evaluation now, Evaluation then, Set<String> answered, boolean cutShort) {
        boolean outOfScope = then.verdict() == Verdict.OUT_OF_SCOPE;
        Map<String, String> changed = new LinkedHashMap<>();
        Set<String> stuck = new TreeSet<>();
        if (!outOfScope) {
            Map<String, Outcome> outcomes = outcomes(now);
            Set<String> there = new HashSet<>();
            for (Finding finding : then.findings()) {
                there.add(finding.key());
                if (!Objects.equals(outcomes.get(finding.key()), finding.outcome())) {
                    changed.put(finding.key(), finding.outcome().name());
                }
                if (answered.containsAll(finding.missing())) {
                    stuck.addAll(finding.missing());
                }
            }
            outcomes.keySet().stream().filter(key -> !there.contains(key)).forEach(key -> changed.put(key, GONE));
        }
        return new World(outOfScope, cutShort, changed, stuck);
    }

    static Map<String, Outcome> outcomes(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> outcomes.put(finding.key(), finding.outcome()));
        return outcomes;
    }

    /** What these findings contribute to the verdict. */
    Verdict contribution(Map<String, Outcome> now, Set<String> findings) {
        Verdict worst = outOfScope ? Verdict.OUT_OF_SCOPE : Verdict.CONFORMS;
        for (String key : findings) {
            String outcome = changed.get(key);
            if (outcome == null) {
                worst = worst.or(contribution(now.get(key)));
            } else if (!outcome.equals(GONE)) {
                worst = worst.or(contribution(Outcome.valueOf(outcome)));
            }
        }
        return worst;
    }

    /** Nothing, of a finding that is not there. */
    static Verdict contribution(@Nullable Outcome outcome) {
        return outcome == null ? Verdict.CONFORMS : outcome.verdict();
    }

    static Verdict worst(List<Verdict> verdicts) {
        return verdicts.stream().reduce(Verdict.CONFORMS, Verdict::or);
    }
}
