package org.kuanggui.advice;

import org.jspecify.annotations.Nullable;

/**
 * A fact that would have to be another one.
 *
 * @param pointer its place: a JSON pointer into the document
 * @param kind what sort of change it is
 * @param fromOrNull what the finding shows as stated; {@code null} where nothing was
 * @param to what it would have to be, as JSON
 */
public record Alteration(
        String pointer, AlterationKind kind, @Nullable String fromOrNull, String to) {

    /** {@code /productionScale: 95 万吨/年 → {"value":100,"unit":"万吨/年"}}. */
    @Override
    public String toString() {
        return pointer + ": " + (fromOrNull == null ? "—" : fromOrNull) + " → " + to;
    }
}
