package org.kuanggui.report;

import java.util.Locale;

/**
 * Text of others, fit to be shown. A document may hold what moves the cursor, colours, breaks the line or turns the
 * direction of writing, and so shows a verdict that nobody gave; such characters are shown by their number instead.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * The text with every control, format and line-breaking character as {@code \}{@code u001B}.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(PlainText::isUnfit)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isUnfit(character)) {
                plain.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
