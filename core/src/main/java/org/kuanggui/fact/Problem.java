package org.kuanggui.fact;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input, told in Chinese and in English. Two problems are equal that have the same place
 * and say the same in English.
 *
 * @param pointer where: a JSON pointer (RFC 6901) from the document's root, or from the part that was being built in
 *     Java; empty for the whole
 * @param foundText what stood there, on one line, shortened where it is long
 * @param expectedText what to write instead, on one line
 * @param guessText a likely correction, on one line; {@code null} where there is none
 */
public record Problem(
        String pointer,
        Text foundText,
        Text expectedText,
        @Nullable Text guessText) implements Serializable {

    private static final int LONGEST_FOUND = 160;

    public Problem {
        foundText = new Text(shortened(foundText.chinese()), shortened(foundText.english()));
        expectedText = onOneLine(expectedText);
        guessText = guessText == null ? null : onOneLine(guessText);
    }

    /** A problem without a likely correction. */
    public Problem(String pointer, Text found, Text expected) {
        this(pointer, found, expected, null);
    }

    /** A problem that is told the same in both languages. */
    public Problem(String pointer, String found, String expected) {
        this(pointer, found, expected, null);
    }

    /** A problem that is told the same in both languages; {@code null} for no likely correction. */
    public Problem(String pointer, String found, String expected, @Nullable String guess) {
        this(pointer, Text.plain(found), Text.plain(expected), guess == null ? null : Text.plain(guess));
    }

    /** The pointer of a field or an item of the value at a pointer. */
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** What stood there, in English. */
    public String found() {
        return found(Locale.ENGLISH);
    }

    /** What stood there, in Chinese where the locale's language is {@code zh}, else in English. */
    public String found(Locale locale) {
        return foundText.in(locale);
    }

    /** What to write instead, in English. */
    public String expected() {
        return expected(Locale.ENGLISH);
    }

    /** What to write instead, in Chinese where the locale's language is {@code zh}, else in English. */
    public String expected(Locale locale) {
        return expectedText.in(locale);
    }

    /** A likely correction in English, where there is one: {@code 万吨/年}. */
    public Optional<String> maybe() {
        return maybe(Locale.ENGLISH);
    }

    /** A likely correction, where there is one, in Chinese where the locale's language is {@code zh}, else in English. */
    public Optional<String> maybe(Locale locale) {
        return Optional.ofNullable(guessText).map(guess -> guess.in(locale));
    }

    /** The same problem of a part, seen from the whole. */
    public Problem under(String parent) {
        return at(parent + pointer);
    }

    /** The same problem, told at another place. */
    public Problem at(String place) {
        return new Problem(place, foundText, expectedText, guessText);
    }

    /**
     * The same problem of another document, as one of the document that names it.
     *
     * @param other the other document, {@code quarry.json}
     * @param place where it is named
     * @throws NullPointerException if an argument is null
     */
    public Problem in(String other, String place) {
        return in(new Text(other + " ", other), place);
    }

    /** As {@link #in(String, String)}, of a document that has no name but words. */
    public Problem in(Text other, String place) {
        Text within = new Text("（" + other.chinese() + "中）", " in " + other.english());
        Text where = pointer.isEmpty() ? Text.plain("") : new Text("（在 " + pointer + "）", ", at " + pointer);
        return new Problem(place, foundText.then(within), expectedText.then(where), guessText);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem problem
                && pointer.equals(problem.pointer)
                && found().equals(problem.found())
                && expected().equals(problem.expected())
                && maybe().equals(problem.maybe());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, found(), expected(), maybe());
    }

    /**
     * In English, one or two lines: place, what was found, what is expected; then the guess, on a line that begins with
     * Maybe.
     */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "the document" : Texts.onOneLine(pointer);
        String line = place + ": found " + found() + ", expected " + expected();
        return maybe().map(guess -> line + "\n" + "  Maybe " + guess).orElse(line);
    }

    private static Text onOneLine(Text text) {
        return new Text(Texts.onOneLine(text.chinese()), Texts.onOneLine(text.english()));
    }

    private static String shortened(String text) {
        String line = Texts.onOneLine(text);
        if (line.length() <= LONGEST_FOUND) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
        return line.substring(0, end) + "…";
    }
}
