package org.kuanggui.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.kuanggui.duty.DutyCalendar;

/**
 * Writes calendars of duties as iCalendar files (RFC 5545) that calendar programs open.
 *
 * <p>A duty of which facts are missing says so in its summary. A duty with a last day is an event ({@code VEVENT}) that takes that whole day and keeps nobody busy, for most
 * calendar programs show no to-dos. A duty without a last day is a to-do ({@code VTODO}) without {@code DUE}: no day is
 * made up for it, and a program that knows no to-dos passes over it. A calendar without duties has a time zone alone, since
 * the format asks for at least one component.
 *
 * <p>Each has a {@code SUMMARY}, subject and title, and a {@code DESCRIPTION}: what to do, where the plan asks for it and in
 * which words, and the readings that had a part. {@code UID} depends on subject, provision and detail alone: imported again
 * after a later evaluation, an entry replaces itself, in either language, if it is an event or a to-do as before. What has
 * been done since is not taken out of a program by importing again. {@code DTSTAMP} is the date of judgement.
 *
 * <p>The same calendar gives the same bytes, on any machine, at any time, in any default locale and time zone; only the
 * texts depend on the locale that is asked for. Lines end with CRLF and have at most 75 octets. Control characters are left
 * out. Every method may be called by any number of threads.
 *
 * <p>Every method throws {@link IllegalStateException} if the library ical4j is not on the class path.
 */
public final class ICalendarWriter {
    private ICalendarWriter() {}

    /**
     * The file's text, in Chinese.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toICalendar(DutyCalendar calendar) {
        return toICalendar(calendar, Locale.CHINESE);
    }

    /**
     * The file's text for a locale.
     *
     * @param locale Chinese where its language is {@code zh}, else English
     * @throws NullPointerException if an argument is null
     */
    public static String toICalendar(DutyCalendar calendar, Locale locale) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(locale, "locale");
        try {
            return Folding.fold(Components.of(calendar, locale));
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    "no iCalendar library on the class path; add org.mnode.ical4j:ical4j", absent);
        }
    }

    /**
     * The file in UTF-8, in Chinese.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(DutyCalendar calendar) {
        return toUtf8(calendar, Locale.CHINESE);
    }

    /**
     * As {@link #toICalendar(DutyCalendar, Locale)}, in UTF-8 without a byte order mark.
     *
     * @throws NullPointerException if an argument is null
     */
    public static byte[] toUtf8(DutyCalendar calendar, Locale locale) {
        return toICalendar(calendar, locale).getBytes(StandardCharsets.UTF_8);
    }
}
