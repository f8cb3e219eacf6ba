package org.kuanggui.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Text;

/**
 * An instrument beside the plan that a finding leans on, with how sure the fact is that was taken from it.
 *
 * @param id {@code size-classes-2004}
 * @param title its name and number
 * @param from the day it took effect or was reported; {@code null} where it is not known
 * @param sureness of the fact that was used
 */
public record Source(String id, Text title, @Nullable LocalDate from, Sureness sureness) {

    public Source {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(sureness);
    }

    /** The same instrument, for a fact of another sureness. */
    public Source as(Sureness other) {
        return new Source(id, title, from, other);
    }

    /** As a message names it; with {@code unverified} where it is. */
    public String in(Locale locale) {
        String name = title.in(locale);
        if (sureness != Sureness.UNVERIFIED) {
            return name;
        }
        return Text.isChinese(locale) ? name + "，unverified 未核实" : name + ", unverified";
    }
}
