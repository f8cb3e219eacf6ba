package org.kuanggui.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.duty.RestDays;
import org.kuanggui.json.DocumentReader;

/** Rest days of any years, alone and under a document. */
final class RestDaysWay implements Way {
    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        List<LocalDate> holidays = days(draw);
        List<LocalDate> worked = days(draw);
        Expect.read(() -> RestDays.builder().holidays(holidays).worked(worked).build())
                .ifPresent(restDays -> {
                    check(restDays, draw.day());
                    String json = new OddDocument(draw).json();
                    Expect.read(() -> DocumentReader.read(json))
                            .ifPresent(document -> Judging.check(
                                    document,
                                    PlanEvaluator.builder().restDays(restDays).build()));
                });
    }

    private static void check(RestDays restDays, LocalDate day) {
        LocalDate worked = restDays.firstWorkedFrom(day);
        Expect.that(!restDays.has(worked) && !worked.isBefore(day), worked + " after " + day);
    }

    private static List<LocalDate> days(Draw draw) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = draw.below(6); i > 0; i--) {
            LocalDate day = draw.day();
            days.add(day);
            for (int run = draw.below(8) == 7 ? draw.below(300) : 0;
                    run > 0 && day.isBefore(LocalDate.of(9999, 12, 31));
                    run--) {
                day = day.plusDays(1);
                days.add(day);
            }
        }
        return days;
    }
}
