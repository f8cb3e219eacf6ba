package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.duty.Duty;
import org.kuanggui.duty.DutyCalendar;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.icalendar.ICalendarWriter;
import org.kuanggui.json.MineReader;
import org.kuanggui.mine.Mine;

@DisplayName("The how-to page on mines")
class SuperviseMinesTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/supervise-mines.md");
    private static final byte[] CLOSED = Examples.quickstart("mines/made-up-must-close.json");
    private static final byte[] LATE = Examples.quickstart("mines/made-up-reports-and-fund.json");
    private static final byte[] OWING = Examples.quickstart("mines/made-up-only-duties.json");

    private static void inspect(byte[] document) {
        PlanEvaluator evaluator = PlanEvaluator.create();
        Mine mine = MineReader.read(document);
        Evaluation evaluation = evaluator.inspect(mine, LocalDate.of(2024, 9, 20));
        System.out.println(evaluation.verdict() + ", must close: " + evaluation.mustClose());
        evaluation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> System.out.println(finding + ": " + finding.message(Locale.ENGLISH)));
    }

    private static DutyCalendar duties(PlanEvaluator evaluator, List<Mine> mines) {
        List<Evaluation> evaluations = mines.stream().map(evaluator::inspect).toList();
        DutyCalendar calendar = DutyCalendar.of(evaluations);
        for (Duty duty : calendar.duties()) {
            System.out.println(duty);
        }
        return calendar;
    }

    private static PlanEvaluator withHolidays() {
        RestDays restDays = RestDays.builder()
                .holidays(LocalDate.of(2024, 10, 1)
                        .datesUntil(LocalDate.of(2024, 10, 8))
                        .toList())
                .worked(List.of(LocalDate.of(2024, 9, 29), LocalDate.of(2024, 10, 12)))
                .build();
        PlanEvaluator evaluator = PlanEvaluator.builder().restDays(restDays).build();
        return evaluator;
    }

    private static void dueDay(PlanEvaluator evaluator, Mine mine) {
        System.out.println(evaluator
                .inspect(mine)
                .finding("5.3.1-fund-within-a-month")
                .flatMap(Finding::due)
                .orElseThrow());
    }

    private static void write(DutyCalendar calendar, Path file) throws IOException {
        Files.write(file, ICalendarWriter.toUtf8(calendar, Locale.ENGLISH));
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        PlanEvaluator evaluator = PlanEvaluator.create();
        Mine late = MineReader.read(LATE);
        List<Mine> mines = List.of(late, MineReader.read(OWING));
        assertThat(PAGE.blocks("text"))
                .containsExactlyElementsOf(List.of(
                        Printed.by(() -> inspect(CLOSED)),
                        Printed.by(() -> duties(evaluator, mines)),
                        Printed.by(() -> dueDay(withHolidays(), late))));
    }

    @Test
    @DisplayName("says when the month ends without the holidays")
    void withoutHolidays() {
        assertThat(PlanEvaluator.create()
                        .inspect(MineReader.read(LATE))
                        .finding("5.3.1-fund-within-a-month")
                        .orElseThrow()
                        .due())
                .contains(LocalDate.of(2024, 10, 2));
    }

    @Test
    @DisplayName("shows how a calendar is written, and in which version of which library")
    void calendar(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("duties.ics");
        DutyCalendar calendar = DutyCalendar.of(PlanEvaluator.create().inspect(MineReader.read(LATE)));

        write(calendar, file);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT", "BEGIN:VTODO", "DTSTART;VALUE=DATE:20241231");
        String version = Project.here().text("pom.xml").replaceFirst("(?s).*<ical4j.version>(.*?)</.*", "$1");
        assertThat(PAGE.blocks("xml")).singleElement().asString().isEqualTo("""
                <dependency>
                  <groupId>org.mnode.ical4j</groupId>
                  <artifactId>ical4j</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(version));
    }
}
