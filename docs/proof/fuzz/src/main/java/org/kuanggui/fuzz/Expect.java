package org.kuanggui.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** What has to hold whatever comes in. */
final class Expect {
    /** A tilde that escapes nothing. */
    private static final Pattern TILDE = Pattern.compile("~(?![01])");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Expect() {}

    /** What is read, or empty where it is refused as it should be. */
    static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(Limits.within(reading));
        } catch (InvalidInputException refused) {
            refusal(refused);
            return Optional.empty();
        }
    }

    /** A refusal tells places and words that cannot be mistaken: no problem adds a line that is none of its own. */
    static void refusal(InvalidInputException refused) {
        that(!refused.problems().isEmpty(), "a refusal without a problem");
        long lines = 0;
        for (Problem problem : refused.problems()) {
            problem(problem);
            lines += 1 + problem.maybe().stream().count();
        }
        String message = String.valueOf(refused.getMessage());
        that(message.chars().filter(c -> c == '\n').count() == lines, "a line more or less in " + message);
        onOneLine(message.replace("\n", ""));
    }

    /** As {@link #refusal}, of one problem. */
    static void problem(Problem problem) {
        pointer(problem.pointer());
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            onOneLine(problem.found(language));
            onOneLine(problem.expected(language));
            problem.maybe(language).ifPresent(Expect::onOneLine);
        }
    }

    /** A JSON pointer (RFC 6901) is empty, or begins with a slash; a tilde is followed by 0 or 1. */
    static void pointer(String pointer) {
        boolean begins = pointer.isEmpty() || pointer.startsWith("/");
        that(begins && !TILDE.matcher(pointer).find(), "no JSON pointer: " + pointer);
    }

    /** No character that ends a line or steers a terminal. */
    static void onOneLine(String text) {
        that(
                text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029'),
                "a control character in " + text);
    }

    /** One JSON document, well-formed. */
    static void json(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            that(parser.nextToken() == null, "more than one document in " + text);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    static void same(Object first, Object second, String what) {
        that(first.equals(second), what + " differs: " + first + " and " + second);
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
