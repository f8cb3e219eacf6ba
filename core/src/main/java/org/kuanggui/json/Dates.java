package org.kuanggui.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuanggui.fact.Text;

/** Dates as the contract writes them. */
final class Dates {
    private static final Text EXPECTED = new Text("真实存在的日期，格式如 2024-05-20", "a date that exists, written 2024-05-20");

    /** A date, and what may have been meant by another text. */
    static final Vocabulary<LocalDate> WORDS =
            new Vocabulary<>(EXPECTED, Dates::read, word -> guess(word).map(Text::plain));

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** 2024/5/20, 20240520, 2024年5月20日, 2024-05-20T08:00:00. */
    private static final Pattern OTHERWISE =
            Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})(?:[T日 ].*)?");

    private Dates() {}

    private static Optional<LocalDate> read(String text) {
        return WRITTEN.matcher(text).matches() ? existing(text) : Optional.empty();
    }

    /** What a date that is written in another way may mean. */
    private static Optional<String> guess(String text) {
        Matcher parts = OTHERWISE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String date = parts.group(1) + "-" + twoDigits(parts.group(2)) + "-" + twoDigits(parts.group(3));
        return existing(date).map(LocalDate::toString);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<LocalDate> existing(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
