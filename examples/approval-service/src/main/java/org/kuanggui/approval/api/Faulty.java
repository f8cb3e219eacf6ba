package org.kuanggui.approval.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;

/**
 * A place of a request that is wrong, as a client reads it, in its language.
 *
 * @param pointer where: a JSON pointer into the body
 * @param found what stood there
 * @param expected what to write instead
 * @param maybe a likely correction; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Faulty(
        String pointer,
        String found,
        String expected,
        @Nullable String maybe) {

    static Faulty of(Problem problem, Locale locale) {
        return new Faulty(
                problem.pointer(),
                problem.found(locale),
                problem.expected(locale),
                problem.maybe(locale).orElse(null));
    }
}
