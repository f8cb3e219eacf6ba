package org.kuanggui.approval.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.advice.Alteration;
import org.kuanggui.advice.AlterationKind;
import org.kuanggui.advice.Rectification;
import org.kuanggui.advice.Way;
import org.kuanggui.evaluation.Verdict;

/**
 * What must change, as a client reads it; {@link Rectification} says what each field means.
 *
 * @param verdict of the document as it stands
 * @param ways the ways to one that conforms
 * @param hopeless findings that nothing satisfies
 * @param blocked findings that nothing satisfies once those before them are satisfied
 * @param exhaustive whether all alterations were tried
 */
record NeededChanges(
        Verdict verdict, List<ToChange> ways, List<String> hopeless, List<String> blocked, boolean exhaustive) {

    /**
     * One way.
     *
     * @param verdict then
     * @param changes what to send as {@code changes}
     * @param alterations the same, with what stands there now
     */
    record ToChange(Verdict verdict, @JsonRawValue String changes, List<Altered> alterations) {}

    /**
     * A fact that would have to be another one.
     *
     * @param pointer its place in the document
     * @param kind what sort of change it is
     * @param from what the finding shows as stated; null where nothing was
     * @param to what it would have to be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Altered(
            String pointer,
            AlterationKind kind,
            @Nullable String from,
            @JsonRawValue String to) {}

    static NeededChanges of(Rectification rectification) {
        return new NeededChanges(
                rectification.verdict(),
                rectification.ways().stream().map(NeededChanges::way).toList(),
                rectification.hopeless(),
                rectification.blocked(),
                rectification.exhaustive());
    }

    private static ToChange way(Way way) {
        return new ToChange(
                way.verdict(),
                way.changes().toString(),
                way.alterations().stream().map(NeededChanges::altered).toList());
    }

    private static Altered altered(Alteration alteration) {
        return new Altered(alteration.pointer(), alteration.kind(), alteration.fromOrNull(), alteration.to());
    }
}
