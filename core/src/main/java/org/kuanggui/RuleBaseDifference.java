package org.kuanggui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuanggui.evaluation.ProvisionChange;
import org.kuanggui.evaluation.RuleBaseIdentity;

/**
 * What two rule bases answer differently.
 *
 * @param before the rule base before; that of the first record, where records were compared
 * @param after the rule base after
 * @param asked how many questions were asked of both
 * @param changed those that are answered differently, in the order in which they were asked
 */
public record RuleBaseDifference(
        RuleBaseIdentity before, RuleBaseIdentity after, int asked, List<ChangedEvaluation> changed) {

    public RuleBaseDifference {
        changed = List.copyOf(changed);
    }

    /** Whether every answer is the same. */
    public boolean isNone() {
        return changed.isEmpty();
    }

    /** Questions that are answered differently, by the id of the provision whose finding changed. */
    public Map<String, List<ChangedEvaluation>> byProvision() {
        Map<String, List<ChangedEvaluation>> byProvision = new TreeMap<>();
        for (ChangedEvaluation evaluation : changed) {
            evaluation.provisions().stream()
                    .map(ProvisionChange::provision)
                    .distinct()
                    .forEach(provision -> byProvision
                            .computeIfAbsent(provision, unused -> new ArrayList<>())
                            .add(evaluation));
        }
        return byProvision;
    }

    /** How often a verdict became another one: {@code CONFORMS → DOES_NOT_CONFORM}. */
    public Map<String, Integer> verdicts() {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (ChangedEvaluation evaluation : changed) {
            if (evaluation.before() != evaluation.after()) {
                verdicts.merge(evaluation.before() + " → " + evaluation.after(), 1, Integer::sum);
            }
        }
        return verdicts;
    }

    /** How often an outcome became another one, by provision; a provision of which only words or figures changed has none. */
    public Map<String, Map<String, Integer>> outcomes() {
        Map<String, Map<String, Integer>> outcomes = new TreeMap<>();
        for (ChangedEvaluation evaluation : changed) {
            for (ProvisionChange change : evaluation.provisions()) {
                Map<String, Integer> counts = outcomes.computeIfAbsent(change.provision(), unused -> new TreeMap<>());
                if (change.isOfOutcome()) {
                    counts.merge(change.outcomes(), 1, Integer::sum);
                }
            }
        }
        return outcomes;
    }

    /** How many answers changed, then what became of verdicts and, by provision, of outcomes, with an example of each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        long ofOutcome = changed.stream().filter(ChangedEvaluation::isOfOutcome).count();
        text.append(ofOutcome).append(" of ").append(asked).append(" evaluations have another outcome, ");
        text.append(changed.size() - ofOutcome).append(" other words or figures alone");
        verdicts()
                .forEach((verdicts, count) ->
                        text.append("\n  ").append(verdicts).append(": ").append(count));
        outcomes().forEach((provision, outcomes) -> {
            text.append('\n').append(provision);
            if (outcomes.isEmpty()) {
                text.append(": other words or figures");
            }
            outcomes.forEach((change, count) -> text.append("\n  ")
                    .append(change)
                    .append(": ")
                    .append(count)
                    .append(", as ")
                    .append(example(provision, change)));
        });
        return text.toString();
    }

    private String example(String provision, String outcomes) {
        return changed.stream()
                .filter(evaluation -> evaluation.provisions().stream()
                        .anyMatch(change -> change.provision().equals(provision)
                                && change.outcomes().equals(outcomes)))
                .map(ChangedEvaluation::name)
                .findFirst()
                .orElse("—");
    }
}
