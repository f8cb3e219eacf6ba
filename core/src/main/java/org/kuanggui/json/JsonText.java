package org.kuanggui.json;

import java.nio.charset.StandardCharsets;

/**
 * Texts as JSON writes them. Only what RFC 8259 requires is escaped, the quotation mark, the backslash and control
 * characters, and half a surrogate pair, which no UTF-8 can say; all else stands as it is.
 */
final class JsonText {
    private static final int SHOWN = 80;
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** The text in quotation marks. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        appendQuoted(json, text);
        return json.toString();
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
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static void appendQuoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isSurrogate(character)) {
                appendEscaped(json, character);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(i + 1))) {
                json.append(character).append(text.charAt(++i));
            } else {
                json.append("\\u").append(Integer.toHexString(character));
            }
        }
        json.append('"');
    }

    private static void appendEscaped(StringBuilder json, char character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (character < ' ') {
                    json.append("\\u00").append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 15));
                } else {
                    json.append(character);
                }
            }
        }
    }
}
