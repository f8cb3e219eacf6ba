package org.kuanggui.advice;

import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.DocumentChanges;

/**
 * A set of alterations after which the question conforms; without any one of them it does not.
 *
 * @param alterations each fact once
 * @param changes the same as changes of the document, for {@link org.kuanggui.Question#with}
 * @param verdict then: {@code CONFORMS} or {@code CONFORMS_WITH_DUTIES}
 */
public record Way(List<Alteration> alterations, DocumentChanges changes, Verdict verdict) {

    public Way {
        alterations = List.copyOf(alterations);
    }

    /** The alterations, a line each. */
    @Override
    public String toString() {
        return alterations.stream().map(Alteration::toString).collect(Collectors.joining("\n"));
    }
}
