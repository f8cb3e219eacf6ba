package org.kuanggui.report;

import java.util.regex.Pattern;

/** Text of others within Markdown, on one line. */
final class Markdown {
    /** What may begin or end markup anywhere, but for what HTML has too. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]|~$]");

    /** What makes a heading, a list or a line at the beginning of a text. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:(\\d+)(?=[.)](?:\\s|$))|(?=[-+=#:]))");

    /** What some programs take for a link, or for a person, even where it is escaped; a comment parts it. */
    private static final Pattern LINK =
            Pattern.compile("(?<=:)(?=/)|(?<=(?i:www))(?=\\.)|(?<=@)|(?<=(?i:mailto|xmpp))(?=:)");

    private Markdown() {}

    static String text(String text) {
        String plain = PlainText.of(text).strip();
        String html = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String escaped = MARKUP.matcher(html).replaceAll("\\\\$0");
        String begun = BEGINNING.matcher(escaped).replaceFirst("$1\\\\");
        return LINK.matcher(begun).replaceAll("<!-- -->");
    }
}
