package org.kuanggui.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of an evaluation: after a change of the document, of the day, of a reading, or under other rules.
 *
 * @param before the verdict before
 * @param after the verdict after
 * @param findings those that changed: in the order of the evaluation before, each that came new behind the one it follows
 */
public record EvaluationDifference(Verdict before, Verdict after, List<FindingDifference> findings) {

    public EvaluationDifference {
        findings = List.copyOf(findings);
    }

    /** The difference of two evaluations, provision by provision. */
    public static EvaluationDifference between(Evaluation before, Evaluation after) {
        Map<String, Finding> old = byKey(before);
        Map<String, Finding> young = byKey(after);
        List<FindingDifference> differences = new ArrayList<>();
        for (String key : inOrder(old.keySet(), young.keySet())) {
            Finding was = old.get(key);
            Finding is = young.get(key);
            if (was == null || is == null || !was.saysTheSameAs(is)) {
                Finding either = was == null ? Objects.requireNonNull(is) : was;
                differences.add(new FindingDifference(either.provision().id(), either.detailOrNull(), was, is));
            }
        }
        return new EvaluationDifference(before.verdict(), after.verdict(), differences);
    }

    /** Whether anything differs. */
    public boolean isNone() {
        return before == after && findings.isEmpty();
    }

    private static Map<String, Finding> byKey(Evaluation evaluation) {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> byKey.put(finding.key(), finding));
        return byKey;
    }

    private static List<String> inOrder(Set<String> old, Set<String> young) {
        List<String> keys = new ArrayList<>(old);
        int next = 0;
        for (String key : young) {
            int at = keys.indexOf(key);
            if (at < 0) {
                keys.add(next, key);
            }
            next = (at < 0 ? next : at) + 1;
        }
        return keys;
    }

    /** The verdicts, and each finding that changed on a line of its own. */
    @Override
    public String toString() {
        return before
                + (before == after ? "" : " → " + after)
                + findings.stream().map(finding -> "\n  " + finding).collect(Collectors.joining());
    }
}
