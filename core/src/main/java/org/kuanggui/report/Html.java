package org.kuanggui.report;

/** Text of others within HTML and SVG. */
final class Html {
    private Html() {}

    /** Fit to stand between tags, and between the quotes of an attribute. */
    static String text(String text) {
        String plain = PlainText.of(text);
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
