package org.kuanggui.applications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.ApplicationReader;

/**
 * An application and the answer it must have: a document of the contract, and beside it a text of the same name.
 *
 * <p>The text begins with {@code title}, {@code verdict} and {@code mustClose}, perhaps {@code asOf} and {@code
 * reading}, each on a line of its own; then, after an empty line, every finding, as {@link Answer} writes it down. White
 * space between words is free.
 *
 * @param title one sentence: what the case shows
 * @param asOf the day of judgement, {@code null} for that of submission
 * @param readings those that are not at their default
 */
record WholeApplication(
        Path document, String title, @Nullable LocalDate asOf, Map<String, String> readings, Answer expected) {

    /** Every case, by name. */
    static List<WholeApplication> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(WholeApplication::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where documents and answers lie. */
    static Path folder() {
        try {
            URI folder = Objects.requireNonNull(WholeApplication.class.getResource("."), "the folder of the cases")
                    .toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WholeApplication read(Path document) {
        String title = "";
        LocalDate asOf = null;
        Map<String, String> readings = new LinkedHashMap<>();
        Verdict verdict = null;
        Boolean mustClose = null;
        List<String> findings = new ArrayList<>();
        boolean head = true;
        for (String line : lines(document)) {
            String[] words = line.split(": ", 2);
            if (line.isBlank()) {
                head = false;
            } else if (!head) {
                findings.add(line.strip().replaceAll(" +", " "));
            } else {
                switch (words[0]) {
                    case "title" -> title = words[1];
                    case "asOf" -> asOf = LocalDate.parse(words[1]);
                    case "reading" -> {
                        String[] reading = words[1].split("=", 2);
                        readings.put(reading[0], reading[1]);
                    }
                    case "verdict" -> verdict = Verdict.valueOf(words[1]);
                    case "mustClose" -> mustClose = Boolean.valueOf(words[1]);
                    default -> throw new IllegalArgumentException(document + ": " + line);
                }
            }
        }
        if (verdict == null || mustClose == null) {
            throw new IllegalArgumentException(document + ": no verdict, or no word on closing");
        }
        return new WholeApplication(document, title, asOf, readings, new Answer(verdict, mustClose, findings));
    }

    private static List<String> lines(Path document) {
        try {
            String answer = document.getFileName().toString().replace(".json", ".txt");
            return Files.readAllLines(document.resolveSibling(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code m-new-limestone-conforms}. */
    String name() {
        return document.getFileName().toString().replace(".json", "");
    }

    Application application() {
        try {
            return ApplicationReader.read(Files.readAllBytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Evaluation evaluation() {
        PlanEvaluator.Builder builder = PlanEvaluator.builder();
        readings.forEach(builder::reading);
        PlanEvaluator evaluator = builder.build();
        return asOf == null ? evaluator.evaluate(application()) : evaluator.evaluate(application(), asOf);
    }
}
