package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.duty.DutyCalendar;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.icalendar.ICalendarWriter;
import org.kuanggui.json.DocumentReader;

/** Calendars of duties, of documents whose texts are hostile. */
final class CalendarWay implements Way {
    private static final int LONGEST_LINE = 75;

    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = draw.below(3); i >= 0; i--) {
            String json = new OddDocument(draw).json();
            Expect.read(() -> DocumentReader.read(json))
                    .flatMap(document -> Judging.evaluated(document, Judging.PLAIN))
                    .ifPresent(evaluations::add);
        }
        Expect.read(() -> DutyCalendar.of(evaluations)).ifPresent(CalendarWay::check);
    }

    private static void check(DutyCalendar calendar) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String file = Limits.within(() -> ICalendarWriter.toICalendar(calendar, locale));
            String again = new String(ICalendarWriter.toUtf8(calendar, locale), StandardCharsets.UTF_8);
            Expect.same(file, again, "the calendar written again");
            Expect.that(file.endsWith("\r\n"), "a file that does not end with a line");
            for (String line : file.substring(0, file.length() - 2).split("\r\n", -1)) {
                line(line);
            }
            components(calendar, file);
        }
    }

    private static void line(String line) {
        Expect.that(!line.isEmpty(), "an empty line");
        Expect.that(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE, "too long a line: " + line);
        Expect.that(
                line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t'), "a control character: " + line);
    }

    /** What a text says begins no component. */
    private static void components(DutyCalendar calendar, String file) {
        long duties = calendar.duties().size() + (long) calendar.unclear().size();
        String unfolded = file.replace("\r\n ", "").replace("\r\n\t", "");
        List<String> lines = List.of(unfolded.split("\r\n", -1));
        for (String word : List.of("BEGIN:", "END:")) {
            Expect.same(
                    duties,
                    lines.stream()
                            .filter(line -> line.equals(word + "VEVENT") || line.equals(word + "VTODO"))
                            .count(),
                    "the number of entries with " + word);
        }
        Expect.that(lines.stream().noneMatch(line -> line.startsWith("BEGIN:VALARM")), "an alarm that nobody set");
        lines.stream()
                .filter(line -> line.startsWith("DTSTART") || line.startsWith("DTEND"))
                .filter(line -> line.contains("VALUE=DATE:"))
                .forEach(line -> Expect.that(line.matches(".*:[0-9]{8}"), "no day: " + line));
    }
}
