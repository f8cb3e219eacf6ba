package org.kuanggui.json;

/** Texts as JSON writes them, and as messages show them. */
final class JsonText {
    private static final int SHOWN = 80;

    private JsonText() {}

    /** The text in quotation marks. */
    static String quoted(String text) {
        return new Utf8Text(text.length() + 2).appendQuoted(text).toString();
    }

    /** As {@link #quoted}, of no more of the text than a message shows. */
    static String quotedStart(String text) {
        return quoted(start(text));
    }

    /** No more of a text than a message shows. */
    static String start(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Whether every surrogate has its other half. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++; // the other half
            }
        }
        return true;
    }

    /** Whether a pair of surrogates stands at a place. */
    static boolean isPair(String text, int place) {
        return place + 1 < text.length() && Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1));
    }
}
