package org.kuanggui.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuanggui.duty.DutyCalendar;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.Text;
import org.kuanggui.icalendar.ICalendarWriter;

/** A file for calendar programs, with the duties that everything judged leaves open. */
final class CalendarFile {
    private final Path path;
    private final Map<String, Judged> judged = new LinkedHashMap<>();
    private String clash = "";

    private record Judged(Input input, Evaluation evaluation) {}

    CalendarFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Takes in an evaluation; the same one a second time makes no difference. */
    void add(Input input, Evaluation evaluation) {
        Judged before = judged.putIfAbsent(evaluation.subject(), new Judged(input, evaluation));
        if (before != null && !before.evaluation().equals(evaluation) && clash.isEmpty()) {
            clash = evaluation.subject() + " (" + before.input() + ", " + input + ")";
        }
    }

    /** Writes the file; gives what stood against it, where something did. */
    Optional<Text> write(Language language) {
        if (!clash.isEmpty()) {
            return Optional.of(new Text(Words.SAME_ID.chinese() + "：" + clash, Words.SAME_ID.english() + ": " + clash));
        }
        List<Evaluation> evaluations =
                judged.values().stream().map(Judged::evaluation).toList();
        try {
            Files.write(path, ICalendarWriter.toUtf8(DutyCalendar.of(evaluations), language.locale()));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Words.NOT_WRITTEN);
        }
    }
}
