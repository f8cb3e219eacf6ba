package org.kuanggui.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.GroundLayersReader;
import org.kuanggui.report.Report;

/** Two reports as users would write them: one on ground, judged by the quickstart's made-up layers. */
final class SampleReports {
    private static final String QUICKSTART = "examples/quickstart/src/main/resources/org/kuanggui/quickstart/";

    private SampleReports() {}

    static List<Page> of(Project project) {
        PlanEvaluator evaluator =
                PlanEvaluator.builder().layers(layers(project)).build();
        return List.of(
                page("samples/on-the-red-line.html", project, evaluator, "made-up-red-line", Locale.CHINESE),
                page("samples/below-the-minimum.html", project, evaluator, "gaoqiao-building-stone", Locale.ENGLISH));
    }

    private static Page page(String name, Project project, PlanEvaluator evaluator, String document, Locale locale) {
        String json = project.text(QUICKSTART + "applications/" + document + ".json");
        Question question = Question.of(DocumentReader.read(json));
        return Page.ofLines(name, Report.of(evaluator, question, locale).toHtml());
    }

    private static GroundLayers layers(Project project) {
        try {
            return GroundLayersReader.read(project.root().resolve(QUICKSTART + "layers"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
