package org.kuanggui.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.RuleBaseIdentity;

/**
 * An answer as it is written. Two are equal where they are written alike. Made by {@link org.kuanggui.json.RecordReader};
 * the components have to fit.
 *
 * @param json the evaluation, as the contract has it, without white space
 * @param fields what it says besides its findings and the rule base, each as JSON, in the contract's order
 * @param findings in their order
 * @param ruleBase which rules and data judged
 */
public record RecordedEvaluation(
        String json, Map<String, String> fields, List<RecordedFinding> findings, RuleBaseIdentity ruleBase) {

    public RecordedEvaluation {
        Objects.requireNonNull(json, "json");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        findings = List.copyOf(findings);
        Objects.requireNonNull(ruleBase, "ruleBase");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedEvaluation that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json;
    }
}
