package org.kuanggui.json;

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
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i++)) {
                return false;
            }
        }
        return true;
    }

    static void appendQuoted(StringBuilder json, String text) {
        json.append('"');
        if (isPlain(text)) {
            json.append(text);
        } else {
            appendEscaped(json, text);
        }
        json.append('"');
    }

    /** Whether nothing of it is escaped, as is the rule. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character == '"' || character == '\\' || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    private static void appendEscaped(StringBuilder json, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isSurrogate(character)) {
                appendEscaped(json, character);
            } else if (isPair(text, i)) {
                json.append(character).append(text.charAt(++i));
            } else {
                json.append("\\u").append(Integer.toHexString(character));
            }
        }
    }

    private static boolean isPair(String text, int first) {
        return first + 1 < text.length() && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
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
