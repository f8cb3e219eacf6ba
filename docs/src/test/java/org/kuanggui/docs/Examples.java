package org.kuanggui.docs;

import java.util.Locale;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.EvaluationWriter;

/** The applications of the pages. */
final class Examples {
    private Examples() {}

    /** Their evaluations, as JSON that is indented. */
    static Stream<String> evaluations() {
        PlanEvaluator evaluator = PlanEvaluator.create();
        return Stream.of(Project.here().text("docs/tutorial/application.json"), Resource.text("capacity-change.json"))
                .map(ApplicationReader::read)
                .map(application -> EvaluationWriter.toPrettyJson(evaluator.evaluate(application), Locale.ENGLISH));
    }
}
