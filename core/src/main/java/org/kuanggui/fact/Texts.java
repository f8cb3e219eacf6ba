package org.kuanggui.fact;

import java.util.Locale;

/** What counts as white space, and as well-formed text. */
final class Texts {
    private Texts() {}

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** White space in the wide sense: the full-width and the no-break space are blanks to a reader as well. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The text with line breaks and other control characters as escapes, so that no input can add a line to a message. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean breaks = Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
            line.append(breaks ? String.format(Locale.ROOT, "\\u%04x", (int) character) : character);
        }
        return line.toString();
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(character)) {
                return true;
            }
        }
        return false;
    }
}
