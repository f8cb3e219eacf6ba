package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.report.Report;

@DisplayName("The how-to page on reports")
class WriteReportsTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/write-reports.md");

    private static Report write(byte[] document, GroundLayers layers, Path file) throws IOException {
        PlanEvaluator evaluator = PlanEvaluator.builder().layers(layers).build();
        Report report = Report.of(evaluator, Question.of(DocumentReader.read(document)), Locale.CHINESE);
        Files.writeString(file, report.toHtml());
        return report;
    }

    private static void add(Report report) {
        Report noted = report.with("经办人附注", List.of("已电话告知申请人。"));
        noted.toText()
                .lines()
                .filter(line -> line.contains("附注") || line.contains("告知"))
                .forEach(System.out::println);
    }

    private static Report before(Question question, Evaluation evaluation, GroundLayers layers) {
        Report report = Report.of(question, evaluation, Locale.ENGLISH).under(layers);
        return report;
    }

    @Test
    @DisplayName("prints what it says, and writes the sample")
    void printed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        Report report = write(Examples.quickstart("applications/made-up-red-line.json"), Examples.layers(), file);

        assertThat(file).hasContent(Project.here().text("docs/reference/samples/on-the-red-line.html"));
        Report without =
                write(Examples.quickstart("applications/gaoqiao-building-stone.json"), GroundLayers.NONE, file);
        assertThat(PAGE.blocks("text")).containsExactly(Printed.by(() -> add(without)));
        assertThat(before(report.question(), report.evaluation(), Examples.layers())
                        .toHtml())
                .contains("<svg");
    }
}
