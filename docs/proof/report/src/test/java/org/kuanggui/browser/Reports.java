package org.kuanggui.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.GroundLayersReader;
import org.kuanggui.report.Report;

/** Reports on what comes with the quickstart. */
final class Reports {
    private static final Path QUICKSTART =
            Path.of("../../../examples/quickstart/src/main/resources/org/kuanggui/quickstart");
    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.builder().layers(layers()).build();

    private Reports() {}

    private static GroundLayers layers() {
        try {
            return GroundLayersReader.read(QUICKSTART.resolve("layers"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An application, a quarter of which lies on the red line. */
    static Application onRedLine() {
        return (Application) read("applications/made-up-red-line.json");
    }

    private static Document read(String path) {
        try {
            return DocumentReader.read(Files.readAllBytes(QUICKSTART.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Report of(String path, Locale locale) {
        return of(read(path), locale);
    }

    static Report of(Document document, Locale locale) {
        return Report.of(EVALUATOR, Question.of(document), locale);
    }
}
