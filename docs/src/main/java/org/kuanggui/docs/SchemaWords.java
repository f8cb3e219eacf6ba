package org.kuanggui.docs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuanggui.fact.Checks;

/** Texts as a JSON Schema has to say them: white space around them is dropped, blank is absent, and "null" is refused. */
final class SchemaWords {
    /** What counts as white space. */
    private static final String SPACE =
            "[\\t-\\r\\u001c-\\u001f \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    /** Any character but half a surrogate pair, and any but that and white space. */
    private static final String ANY = "[^\\ud800-\\udfff]";

    private static final String INK =
            "[^\\ud800-\\udfff\\t-\\r\\u001c-\\u001f \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    /** The very end: in Java a dollar stands before a last line break as well. */
    private static final String END = "(?![\\s\\S])";

    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    /** A date that exists, of the years 1 to 9999. */
    private static final String DATE = "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";

    private SchemaWords() {}

    /** Unknown. */
    static Map<String, Object> nothing() {
        return Json.object(
                "description",
                "unknown, as if the field were absent: null, or a blank text",
                "anyOf",
                Json.list(Json.object("type", "null"), text(SPACE + "*")));
    }

    /** A text that is not blank. */
    static Map<String, Object> text() {
        int between = Checks.LONGEST_TEXT - 2;
        return text(
                around("(?!null" + SPACE + "*" + END + ")" + INK + "(?:" + ANY + "{0," + between + "}" + INK + ")?"));
    }

    /** As {@link #text()}, as long as a document may be. */
    static Map<String, Object> longText() {
        return text(around("(?!null" + SPACE + "*" + END + ")" + INK + "(?:" + ANY + "*" + INK + ")?"));
    }

    /** A text of a form. */
    static Map<String, Object> ofForm(String pattern) {
        return text(around("(?:" + pattern + ")"));
    }

    static Map<String, Object> date() {
        Map<String, Object> date = ofForm(DATE);
        date.put("description", "a date that exists, written 2024-05-20");
        return date;
    }

    /** A date without white space around it, as it is written. */
    static Map<String, Object> plainDate() {
        return plain(DATE);
    }

    /** A text of a form, without white space around it. */
    static Map<String, Object> plain(String pattern) {
        return text(pattern);
    }

    /** Any text of whole characters, blank or not. */
    static Map<String, Object> anyText() {
        return text(ANY + "*");
    }

    /** One of several words; brackets are of either width. */
    static Map<String, Object> word(Collection<String> words) {
        return ofForm(words.stream().map(SchemaWords::escaped).collect(Collectors.joining("|")));
    }

    /** As {@link #word}, with those first that are written. */
    static Map<String, Object> word(List<String> canonical, Collection<String> words) {
        return Json.object("anyOf", Json.list(Json.object("enum", canonical), word(words)));
    }

    private static String around(String pattern) {
        return SPACE + "*" + pattern + SPACE + "*";
    }

    private static Map<String, Object> text(String pattern) {
        return Json.object("type", "string", "pattern", "^" + pattern + END);
    }

    private static String escaped(String word) {
        return word.replaceAll("[.*+?^${}|/\\[\\]\\\\]", "\\\\$0")
                .replace("(", "[(（]")
                .replace(")", "[)）]");
    }
}
