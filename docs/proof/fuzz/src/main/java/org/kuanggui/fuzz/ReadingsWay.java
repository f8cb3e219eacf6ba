package org.kuanggui.fuzz;

import java.util.List;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Document;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.plan.Reading;

/** Readings and choices: those there are, those of another reading, and none at all. */
final class ReadingsWay implements Way {
    private static final List<Reading> ALL = Judging.PLAIN.readings().all();

    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        PlanEvaluator.Builder builder = PlanEvaluator.builder();
        for (int i = draw.below(6); i > 0; i--) {
            Reading reading = draw.of(ALL);
            Reading other = draw.below(8) == 7 ? draw.of(ALL) : reading;
            String id = draw.below(16) == 15 ? draw.text() : reading.id();
            String choice = draw.below(16) == 15
                    ? draw.text()
                    : draw.of(other.choices()).name();
            builder.reading(id, choice);
        }
        Expect.read(builder::build).ifPresent(evaluator -> {
            String json = new OddDocument(draw).json();
            Expect.read(() -> DocumentReader.read(json)).ifPresent(document -> check(document, evaluator));
        });
    }

    /** What is judged names the choices that hold, and no others. */
    private static void check(Document document, PlanEvaluator evaluator) {
        Judging.check(document, evaluator);
        List<String> named = evaluator.readings().all().stream()
                .map(reading -> evaluator.readings().named(reading.id()))
                .toList();
        Judging.evaluated(document, evaluator)
                .ifPresent(evaluation -> Expect.that(
                        named.containsAll(evaluation.readings()),
                        "a choice that nobody made: " + evaluation.readings()));
    }
}
