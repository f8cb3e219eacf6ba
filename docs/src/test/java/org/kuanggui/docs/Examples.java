package org.kuanggui.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.GroundLayersReader;

/** The documents of the pages. */
final class Examples {
    private static final String QUICKSTART = "examples/quickstart/src/main/resources/org/kuanggui/quickstart/";

    private Examples() {}

    /** The quickstart's made-up layers. */
    static GroundLayers layers() {
        try {
            return GroundLayersReader.read(Project.here().root().resolve(QUICKSTART + "layers"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An application that lies on the made-up red line. */
    static String onRedLine() {
        return Project.here().text(QUICKSTART + "applications/made-up-red-line.json");
    }

    /** A document that comes with the quickstart, {@code mines/made-up-must-close.json}. */
    static byte[] quickstart(String path) {
        return Project.here().text(QUICKSTART + path).getBytes(StandardCharsets.UTF_8);
    }

    /** Evaluations of the applications, as JSON that is indented. */
    static Stream<String> evaluations() {
        PlanEvaluator evaluator = PlanEvaluator.builder().layers(layers()).build();
        return Stream.of(
                        Project.here().text("docs/tutorial/application.json"),
                        Resource.text("capacity-change.json"),
                        onRedLine())
                .map(ApplicationReader::read)
                .map(application -> EvaluationWriter.toPrettyJson(evaluator.evaluate(application), Locale.ENGLISH));
    }
}
