package org.kuanggui.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.batch.InOrder;
import org.kuanggui.json.ApplicationWriter;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;

/**
 * Measures how long a stream of documents takes, from JSON to JSON by all cores, at every tenth of it. Nothing is written to a
 * disk, of which ten million evaluations would take 109 GB.
 */
public final class MeasureStream {
    private static final int SHARE = 64;
    private static final int DIFFERENT = 1000;
    private static final int POINTS = 10;

    private MeasureStream() {}

    /**
     * Measures one stream.
     *
     * @param arguments how many applications, and the folder for the figures
     */
    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PlanEvaluator evaluator = PlanEvaluator.create();
        byte[][] json = IntStream.range(0, DIFFERENT)
                .mapToObj(number -> ApplicationWriter.toUtf8(CompleteApplications.of(number)))
                .toArray(byte[][]::new);
        Curves curves = new Curves("documents");
        long start = System.nanoTime();
        try (Stream<byte[]> answers = InOrder.map(
                IntStream.range(0, documents).mapToObj(number -> json[number % DIFFERENT]),
                SHARE,
                document -> EvaluationWriter.toUtf8(evaluator.evaluate(Question.of(DocumentReader.read(document)))))) {
            long bytes = 0;
            int judged = 0;
            for (Iterator<byte[]> all = answers.iterator(); all.hasNext(); ) {
                bytes += all.next().length;
                if (++judged % (documents / POINTS) == 0) {
                    double seconds = (System.nanoTime() - start) / 1e9;
                    curves.add(judged, "seconds", seconds);
                    out.printf("%,d documents: %.1f s, %.1f GB of answers%n", judged, seconds, bytes / 1e9);
                }
            }
        }
        Files.writeString(Path.of(arguments[1], "growth-batch.csv"), curves.csv());
    }
}
