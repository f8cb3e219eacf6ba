package org.kuanggui.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.GroundLayersReader;

/**
 * What one JVM answers, line by line, under the whole layers.
 *
 * @param evaluations one a line
 * @param verdicts district, verdict, how many
 * @param findings district, provision, outcome, how many
 */
record Answered(String evaluations, List<String> verdicts, List<String> findings) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Judges each line under the whole layers. */
    static Answered byOneJvm(Path applications, Path layers) throws IOException {
        PlanEvaluator evaluator =
                PlanEvaluator.builder().layers(GroundLayersReader.read(layers)).build();
        ByteArrayOutputStream evaluations = new ByteArrayOutputStream();
        Map<String, Integer> verdicts = new TreeMap<>();
        Map<String, Integer> findings = new TreeMap<>();
        for (String line : Files.readAllLines(applications)) {
            if (line.isBlank()) {
                continue;
            }
            try {
                Evaluation evaluation = evaluator.evaluate(Question.of(DocumentReader.read(line)));
                JsonNode document = JSON.readTree(line);
                String district = document.at("/site/district")
                        .asText(document.path("district").asText("-"));
                evaluations.writeBytes(EvaluationWriter.toUtf8(evaluation, Locale.CHINESE));
                evaluations.write('\n');
                verdicts.merge(district + "," + evaluation.verdict(), 1, Integer::sum);
                for (Finding finding : evaluation.findings()) {
                    findings.merge(
                            district + "," + finding.provision().id() + "," + finding.outcome(), 1, Integer::sum);
                }
            } catch (InvalidInputException faulty) {
                // has no answer
            }
        }
        return new Answered(evaluations.toString(StandardCharsets.UTF_8), lines(verdicts), lines(findings));
    }

    private static List<String> lines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .toList();
    }

    /** What Spark left in a folder, file by file. */
    static String together(Path folder) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
