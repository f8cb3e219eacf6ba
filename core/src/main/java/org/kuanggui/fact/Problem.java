package org.kuanggui.fact;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer where: a JSON pointer (RFC 6901) from the document's root, or from the part that was being built in
 *     Java; empty for the whole
 * @param found what stood there, on one line, shortened where it is long
 * @param expected what to write instead, on one line
 * @param guess a likely correction, on one line; {@code null} where there is none
 */
public record Problem(
        String pointer,
        String found,
        String expected,
        @Nullable String guess) implements Serializable {

    private static final int LONGEST_FOUND = 160;

    public Problem {
        found = Texts.onOneLine(found);
        expected = Texts.onOneLine(expected);
        guess = guess == null ? null : Texts.onOneLine(guess);
        if (found.length() > LONGEST_FOUND) {
            int end = Character.isHighSurrogate(found.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
            found = found.substring(0, end) + "…";
        }
    }

    public Problem(String pointer, String found, String expected) {
        this(pointer, found, expected, null);
    }

    /** The pointer of a field or an item of the value at a pointer. */
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** A likely correction, where there is one: {@code 万吨/年}. */
    public Optional<String> maybe() {
        return Optional.ofNullable(guess);
    }

    /** The same problem of a part, seen from the whole. */
    public Problem under(String parent) {
        return at(parent + pointer);
    }

    /** The same problem, told at another place. */
    public Problem at(String place) {
        return new Problem(place, found, expected, guess);
    }

    /**
     * The same problem of another document, as one of the document that names it.
     *
     * @param other the other document, {@code quarry.json}
     * @param place where it is named
     */
    public Problem in(String other, String place) {
        String where = pointer.isEmpty() ? "" : ", at " + pointer;
        return new Problem(place, found + " in " + other, expected + where, guess);
    }

    /** One or two lines: place, what was found, what is expected; then the guess, on a line that begins with Maybe. */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "the document" : Texts.onOneLine(pointer);
        String line = place + ": found " + found + ", expected " + expected;
        return guess == null ? line : line + "\n" + "  Maybe " + guess;
    }
}
