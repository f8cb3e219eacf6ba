package org.kuanggui.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kuanggui.duty.Duty;
import org.kuanggui.fact.Text;

/** What an entry of a calendar says, and what it is called. */
final class Words {
    /** What other systems end a line with; RFC 5545 knows but the line feed within a text. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /** What a text of RFC 5545 may not have: control characters, but for tab and line feed. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");

    private Words() {}

    /** Which duty it is, whenever and in whatever language it is spoken of. */
    static String name(Duty duty) {
        return duty.provision().id() + "\n" + duty.detail().orElse("") + "\n" + duty.subject();
    }

    /**
     * A name that no other entry has.
     *
     * @param times which one it is of those called the same
     */
    static String uid(Duty duty, int times) {
        String name = times + "\n" + name(duty);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String summary(Duty duty, Locale locale) {
        boolean chinese = Text.isChinese(locale);
        String state = "";
        if (duty.isUnclear()) {
            state = chinese ? "待核实　" : "unclear ";
        } else if (duty.isOverdue()) {
            state = chinese ? "逾期　" : "overdue ";
        }
        String detail = duty.detail()
                .map(of -> chinese ? "（" + of + "）" : " (" + of + ")")
                .orElse("");
        String title = duty.provision().title().in(locale) + detail;
        return clean(state + duty.subject() + (chinese ? "：" : ": ") + title);
    }

    static String description(Duty duty, Locale locale) {
        boolean chinese = Text.isChinese(locale);
        String quote = "“" + duty.provision().quote() + "”";
        String source = chinese ? "依据：" + duty.citation() + quote : "Asked for in " + duty.citation() + ": " + quote;
        String readings = String.join(chinese ? "、" : ", ", duty.finding().readings());
        String read = readings.isEmpty() ? "" : "\n" + (chinese ? "理解：" : "As read: ") + readings;
        return clean(duty.message(locale) + "\n" + source + read);
    }

    private static String clean(String text) {
        return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
