package org.kuanggui.approval.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.approval.record.RecordEntry;

/**
 * Some records, the newest first.
 *
 * @param records as many as were asked for, or all there are
 * @param next what to ask for as {@code before} to have the next ones; null where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordPage(List<RecordEntry> records, @Nullable Long next) {

    /** @param found one more than is shown, where there is one more */
    static RecordPage of(List<RecordEntry> found, int most) {
        List<RecordEntry> shown = found.stream().limit(most).toList();
        return new RecordPage(shown, found.size() > most ? shown.get(most - 1).number() : null);
    }
}
