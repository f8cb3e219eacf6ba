package org.kuanggui.quickstart;

/**
 * Text of others, fit for a terminal. A document may hold what moves the cursor, colours, breaks the line or turns the
 * direction of writing, and so prints a verdict that nobody gave; such characters are shown by their number instead.
 */
final class Plain {
    private Plain() {}

    /** The text with every control, format and line-breaking character as {@code \}{@code u001B}. */
    static String text(String text) {
        if (text.codePoints().noneMatch(Plain::isUnfit)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isUnfit(character)) {
                plain.append(String.format("\\u%04X", character));
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
