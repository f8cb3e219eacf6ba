package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.batch.InOrder;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.EvaluationWriter;

@DisplayName("The how-to page on batches")
class JudgeABatchTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/judge-a-batch.md");

    private final PlanEvaluator evaluator = PlanEvaluator.create();
    private final List<Application> documents = Stream.of("tengguang-transfer", "gaoqiao-building-stone")
            .map(name -> Examples.quickstart("applications/" + name + ".json"))
            .map(ApplicationReader::read)
            .toList();

    private void verdicts() {
        try (Stream<Evaluation> evaluations = evaluator.evaluateAll(documents.stream())) {
            evaluations.map(Evaluation::verdict).forEach(System.out::println);
        }
    }

    private void fromJsonToJson(Path file, PrintStream out) throws IOException {
        Function<String, String> answer =
                json -> EvaluationWriter.toJson(evaluator.evaluate(ApplicationReader.read(json)), Locale.ENGLISH);
        try (Stream<String> lines = Files.lines(file);
                Stream<String> answers = InOrder.map(lines, 64, answer)) {
            answers.forEach(out::println);
        }
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        assertThat(PAGE.blocks("text")).containsExactly(Printed.by(this::verdicts));
    }

    @Test
    @DisplayName("shows how lines of JSON become lines of JSON")
    void lines(@TempDir Path folder) throws Exception {
        byte[] one = Examples.quickstart("applications/tengguang-transfer.json");
        String line = new String(one, StandardCharsets.UTF_8).replace("\n", " ");
        Path file = Files.writeString(folder.resolve("in.ndjson"), line + "\n" + line + "\n");

        String answers = Printed.by(() -> fromJsonToJson(file, System.out));

        assertThat(answers.lines())
                .hasSize(2)
                .containsOnly(EvaluationWriter.toJson(evaluator.evaluate(documents.get(0)), Locale.ENGLISH));
    }
}
