package org.kuanggui.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.duty.Evaluations.evaluation;
import static org.kuanggui.duty.Evaluations.finding;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.duty.DutyCalendar;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Text;

@DisplayName("A calendar of duties as an iCalendar file")
class ICalendarWriterTest {
    private static final DutyCalendar SOME = DutyCalendar.of(List.of(
            evaluation(
                    "大足石料有限公司",
                    finding("5.3.3-duty-survives", null, DUTY, null),
                    finding("5.3.2-annual-report", "2023", VIOLATED, "2023-12-31"),
                    finding("5.3.2-annual-report", "2024", DUTY, "2024-12-31")),
            evaluation("O-2", LocalDate.of(2024, 6, 1), finding("5.3.2-annual-report", "2024", DUTY, "2024-12-30"))));

    private static DutyCalendar saying(String title, String message) {
        return DutyCalendar.of(evaluation(
                "O-1",
                finding(
                        "a",
                        null,
                        DUTY,
                        LocalDate.of(2024, 12, 31),
                        new Text(title, title),
                        new Text(message, message))));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<String> values(Calendar calendar, String property) {
        return calendar.getComponents().stream()
                .map(component ->
                        component.getProperty(property).map(Property::getValue).orElse("—"))
                .toList();
    }

    private static RawCalendar raw(DutyCalendar calendar) throws Exception {
        return new RawCalendar(ICalendarWriter.toUtf8(calendar));
    }

    @Test
    void isFoundSoundByTheLibraryThatWroteIt() throws Exception {
        Calendar calendar = parsed(ICalendarWriter.toICalendar(SOME));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents().stream().map(Component::getName))
                .containsExactly("VEVENT", "VEVENT", "VEVENT", "VTODO");
        assertThat(values(calendar, "DTSTART")).containsExactly("20231231", "20241230", "20241231", "—");
        assertThat(values(calendar, "DTEND")).containsExactly("20240101", "20241231", "20250101", "—");
        assertThat(values(calendar, "DUE")).containsOnly("—");
        assertThat(values(calendar, "TRANSP")).containsExactly("TRANSPARENT", "TRANSPARENT", "TRANSPARENT", "—");
        assertThat(values(calendar, "STATUS")).containsExactly("—", "—", "—", "NEEDS-ACTION");
        assertThat(values(calendar, "DTSTAMP"))
                .containsExactly("20240520T000000Z", "20240601T000000Z", "20240520T000000Z", "20240520T000000Z");
    }

    @Test
    void isReadByAnotherLibraryToo() {
        ICalendar calendar = Biweekly.parse(ICalendarWriter.toICalendar(SOME)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "逾期　大足石料有限公司：5.3.2-annual-report（2023）",
                        "O-2：5.3.2-annual-report（2024）",
                        "大足石料有限公司：5.3.2-annual-report（2024）");
        assertThat(calendar.getEvents().get(1).getDateStart().getValue().getRawComponents())
                .isEqualTo(new biweekly.util.DateTimeComponents(2024, 12, 30));
        assertThat(calendar.getTodos()).singleElement().satisfies(toDo -> {
            assertThat(toDo.getDateDue()).isNull();
            assertThat(toDo.getDescription().getValue())
                    .isEqualTo(
                            "应当在 — 以前提交\n依据：五（三）2“每年12月31日前”\n理解：month-count=REST_DAYS_ROLL、plan-before-grant=LATER");
        });
    }

    @Test
    void keepsToTheFormatByteForByte() throws Exception {
        RawCalendar raw = raw(SOME);
        assertThat(raw.values("DTSTART"))
                .containsExactly("VALUE=DATE:20231231", "VALUE=DATE:20241230", "VALUE=DATE:20241231");
        assertThat(raw.values("BEGIN")).containsExactly("VCALENDAR", "VEVENT", "VEVENT", "VEVENT", "VTODO");
    }

    @Test
    void speaksEnglishWhereAsked() throws Exception {
        Calendar calendar = parsed(ICalendarWriter.toICalendar(SOME, Locale.ENGLISH));
        assertThat(values(calendar, "SUMMARY"))
                .startsWith("overdue 大足石料有限公司: 5.3.2-annual-report (2023)", "O-2: 5.3.2-annual-report (2024)");
        assertThat(values(calendar, "DESCRIPTION").get(1))
                .isEqualTo("due by 2024-12-30\nAsked for in 五（三）2: “每年12月31日前”\n"
                        + "As read: month-count=REST_DAYS_ROLL, plan-before-grant=LATER");
    }

    @Test
    void hasAToDoForWhatIsUnclear() throws Exception {
        Evaluation evaluation = evaluation("O-1", finding("a", "2023", UNDETERMINED, null));
        Calendar calendar = parsed(ICalendarWriter.toICalendar(DutyCalendar.of(evaluation)));
        assertThat(calendar.getComponents().stream().map(Component::getName)).containsExactly("VTODO");
        assertThat(values(calendar, "SUMMARY")).containsExactly("待核实　O-1：a（2023）");
        assertThat(values(parsed(ICalendarWriter.toICalendar(DutyCalendar.of(evaluation), Locale.ENGLISH)), "SUMMARY"))
                .containsExactly("unclear O-1: a (2023)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,c\\d:e\"f",
                "\\n is no line end, nor is \\\\N",
                "first\nsecond\n\nfourth",
                "tab\there",
                "　white space　 in the middle",
                "BEGIN:VEVENT\nEND:VCALENDAR",
            })
    void givesBackTheTextsItWasGiven(String text) throws Exception {
        DutyCalendar calendar = saying(text, text);
        RawCalendar raw = raw(calendar);
        String escaped = text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
        assertThat(raw.values("SUMMARY")).containsExactly("O-1：" + escaped);
        assertThat(raw.values("DESCRIPTION").get(0)).startsWith(escaped + "\\n依据：");
        String file = ICalendarWriter.toICalendar(calendar);
        assertThat(values(parsed(file), "SUMMARY")).containsExactly("O-1：" + text);
        assertThat(Biweekly.parse(file).first().getEvents().get(0).getSummary().getValue())
                .isEqualTo("O-1：" + text);
    }

    @ParameterizedTest
    @CsvSource({"矿, 3", "𠮷, 4", "é, 2", "x, 1", "矿𠮷éx, 10"})
    void foldsBetweenCodePointsAtAnyPlace(String unit, int octets) throws Exception {
        for (int before = 0; before < 16; before++) {
            String text = "y".repeat(before) + unit.repeat(300 / octets);
            DutyCalendar calendar = saying(text, text);
            assertThat(raw(calendar).values("SUMMARY")).containsExactly("O-1：" + text);
            assertThat(values(parsed(ICalendarWriter.toICalendar(calendar)), "SUMMARY"))
                    .containsExactly("O-1：" + text);
        }
    }

    @ParameterizedTest
    @CsvSource({"67, 1", "68, 2", "141, 2", "142, 3"})
    void foldsNoLineThatFits(int length, int lines) {
        String fits = "SUMMARY:" + "x".repeat(length) + "\r\n";
        assertThat(Folding.fold(fits).split("\r\n")).hasSize(lines);
        assertThat(Folding.fold(fits).replace("\r\n ", "")).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"007f, 1", "0080, 2", "07ff, 2", "0800, 3", "ffff, 3", "10000, 4", "10ffff, 4"})
    void countsTheOctetsOfUtf8(String codePoint, int octets) {
        String unit = Character.toString(Integer.parseInt(codePoint, 16));
        String fits = unit.repeat(75 / octets) + "y".repeat(75 % octets);
        assertThat(Folding.fold(fits)).isEqualTo(fits);
        assertThat(Folding.fold(fits + "y")).isEqualTo(fits + "\r\n y");
    }

    @Test
    void leavesOutControlCharactersAndKnowsOtherLineEnds() throws Exception {
        RawCalendar raw = raw(saying("a\u0000b\u0007c\u007Fd\u001Be", "one\r\ntwo\rthree\u2028four\u0085five"));
        assertThat(raw.values("SUMMARY")).containsExactly("O-1：abcde");
        assertThat(raw.values("DESCRIPTION").get(0)).startsWith("one\\ntwo\\nthree\\nfour\\nfive\\n依据");
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, en-US",
        "Pacific/Apia, zh-CN",
        "America/Sao_Paulo, ar-EG",
        "Pacific/Kiritimati, th-TH-u-ca-buddhist"
    })
    void givesTheSameBytesInAnyTimeZoneAndLocale(String zone, String locale) throws Exception {
        Locale hostsLocale = Locale.getDefault();
        TimeZone hostsZone = TimeZone.getDefault();
        DutyCalendar calendar = DutyCalendar.of(evaluation(
                "O-1",
                LocalDate.of(2011, 12, 29),
                finding("a", null, DUTY, "2011-12-30"),
                finding("b", null, DUTY, null)));
        byte[] here = ICalendarWriter.toUtf8(calendar);
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(ICalendarWriter.toUtf8(calendar)).isEqualTo(here);
        } finally {
            Locale.setDefault(hostsLocale);
            TimeZone.setDefault(hostsZone);
        }
        assertThat(new RawCalendar(here).values("DTSTART")).containsExactly("VALUE=DATE:20111230");
        assertThat(new String(here, StandardCharsets.UTF_8)).isEqualTo(ICalendarWriter.toICalendar(calendar));
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, 0001-02-01", "1500-02-28, 1500-03-28", "9999-12-31, 9999-12-31"})
    void knowsDaysOfAnyYear(LocalDate asOf, LocalDate due) throws Exception {
        Finding finding = finding("a", null, DUTY, due.toString());
        RawCalendar raw = raw(DutyCalendar.of(evaluation("O-1", asOf, finding)));
        assertThat(raw.values("DTSTART"))
                .containsExactly("VALUE=DATE:" + due.toString().replace("-", ""));
        assertThat(raw.values("DTSTAMP")).containsExactly(asOf.toString().replace("-", "") + "T000000Z");
        assertThat(raw.values("DTEND")).hasSize(due.getYear() == 9999 ? 0 : 1);
    }

    @Test
    void callsADutyTheSameAfterALaterEvaluationAndInTheOtherLanguage() throws Exception {
        DutyCalendar before = DutyCalendar.of(evaluation("O-1", finding("a", "2024", DUTY, "2024-12-31")));
        DutyCalendar after = DutyCalendar.of(
                evaluation("O-1", LocalDate.of(2025, 1, 2), finding("a", "2024", VIOLATED, "2024-12-30")));
        List<String> uid = raw(before).values("UID");
        assertThat(raw(after).values("UID")).isEqualTo(uid);
        assertThat(new RawCalendar(ICalendarWriter.toUtf8(before, Locale.ENGLISH)).values("UID"))
                .isEqualTo(uid);
        assertThat(uid).containsExactly("3a0ad1e6-2dee-3111-a5bb-5de4cbf43326");
    }

    @Test
    void callsEveryDutyByAnotherName() throws Exception {
        RawCalendar raw = raw(DutyCalendar.of(List.of(
                evaluation(
                        "O-1",
                        finding("a", null, DUTY, null),
                        finding("a", "2024-05-01", DUTY, null),
                        finding("a", "2024-05-01", DUTY, null),
                        finding("b", null, DUTY, null)),
                evaluation("O-2", finding("a", null, DUTY, null)))));
        assertThat(raw.values("UID")).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void isValidWithoutDutiesToo() throws Exception {
        DutyCalendar none = DutyCalendar.of(evaluation("O-1", finding("a", null, SATISFIED, "2024-12-31")));
        assertThat(raw(none).values("BEGIN")).containsExactly("VCALENDAR", "VTIMEZONE", "STANDARD");
        Calendar calendar = parsed(ICalendarWriter.toICalendar(none));
        assertThat(calendar.validate().getEntries()).isEmpty();
        ICalendar other = Biweekly.parse(ICalendarWriter.toICalendar(none)).first();
        assertThat(other.getEvents()).isEmpty();
        assertThat(other.getTodos()).isEmpty();
    }
}
