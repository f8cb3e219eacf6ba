package org.kuanggui.approval.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.EvaluationDifference;
import org.kuanggui.evaluation.FindingDifference;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.ProvisionChange;
import org.kuanggui.json.EvaluationWriter;

/**
 * Two evaluations, and what turned from the one to the other.
 *
 * @param before as it stands
 * @param after as it might be
 * @param turned the findings that are others, in the plan's order
 */
record WhatIf(@JsonRawValue String before, @JsonRawValue String after, List<Turned> turned) {

    /**
     * A finding that is another one.
     *
     * @param finding its key
     * @param before its outcome as it stands; null where the provision does not apply
     * @param after its outcome as it might be, likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Turned(
            String finding,
            @Nullable Outcome before,
            @Nullable Outcome after) {}

    static WhatIf between(Evaluation before, Evaluation after, Locale locale) {
        return new WhatIf(
                EvaluationWriter.toJson(before, locale),
                EvaluationWriter.toJson(after, locale),
                EvaluationDifference.between(before, after).findings().stream()
                        .filter(FindingDifference::isOfOutcome)
                        .map(difference -> turned(difference.change()))
                        .toList());
    }

    private static Turned turned(ProvisionChange change) {
        return new Turned(change.finding(), change.beforeOrNull(), change.afterOrNull());
    }
}
