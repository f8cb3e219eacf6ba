package org.kuanggui.json;

import org.kuanggui.fact.Checks;

/**
 * How large a document may be. Every limit is included: a document of exactly this size is read.
 *
 * <p>Texts are limited by {@link Checks#LONGEST_TEXT}, digits and exponents of numbers by {@link Checks#MOST_DIGITS}
 * and {@link Checks#LARGEST_SCALE}. The text of {@code corners} and the lists of {@code coordinates} are as long as a
 * document lets them be: an area of 100,000 corners is read in either form.
 */
public final class JsonLimits {
    /** The most bytes of a document, or UTF-16 units where it is given as a text: 8 Mi. */
    public static final int LARGEST_DOCUMENT = 8 * 1024 * 1024;

    /** The deepest nesting of objects and lists; the document itself is the first level. */
    public static final int DEEPEST_NESTING = 32;

    /** The most values of a document, counting objects, lists and what they hold. */
    public static final int MOST_VALUES = 450_000;

    /** The most items of a list but those of a geometry's coordinates, and the most fields of an object. */
    public static final int MOST_ITEMS = Checks.MOST_ITEMS;

    /** The longest name of a field, in UTF-16 units. */
    public static final int LONGEST_NAME = 200;

    /** The longest number, in characters as written. */
    public static final int LONGEST_NUMBER = 100;

    /** The most problems that are listed; where there is one more, reading stops, and one after the last says so. */
    public static final int MOST_PROBLEMS = 1_000;

    private JsonLimits() {}
}
