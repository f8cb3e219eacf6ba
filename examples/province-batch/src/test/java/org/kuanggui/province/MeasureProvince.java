package org.kuanggui.province;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.sedona.spark.SedonaContext;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.batch.InOrder;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.GroundLayersReader;

/** Measures Spark on this machine beside one JVM that holds the whole layers, and fails where the answers are not the same. */
final class MeasureProvince {
    private static final int SHARE = 64;
    private static final byte[] NOTHING = {};

    private MeasureProvince() {}

    /**
     * Measures both.
     *
     * @param arguments how many applications, how many polygons, and a folder to work in
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        int applications = Integer.parseInt(arguments[0]);
        int polygons = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory(Path.of(arguments[2]), "province");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path layers = Province.layers(folder.resolve("layers"), polygons);
        Path lines = Province.applications(folder.resolve("applications.ndjson"), applications, polygons);

        long start = System.nanoTime();
        String alone = alone(lines, layers);
        long between = System.nanoTime();
        Steps steps = onSpark(folder, lines, layers);
        long end = System.nanoTime();

        out.printf(Locale.ROOT, "%,d applications, %,d polygons%n", applications, polygons);
        out.printf(Locale.ROOT, "one JVM: %.0f s, SHA-256 %s%n", (between - start) / 1e9, alone);
        String spark = together(folder);
        out.printf(Locale.ROOT, "Spark, after it: %.0f s, SHA-256 %s%n", (end - between) / 1e9, spark);
        steps.lines().forEach(out::println);
        if (!spark.equals(alone)) {
            throw new IllegalStateException("the answers are not the same");
        }
    }

    private static String alone(Path lines, Path layers) throws IOException, NoSuchAlgorithmException {
        PlanEvaluator evaluator =
                PlanEvaluator.builder().layers(GroundLayersReader.read(layers)).build();
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        try (BufferedReader reader = Files.newBufferedReader(lines);
                OutputStream out = new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(lines.resolveSibling("alone.ndjson"))), hash);
                Stream<byte[]> answers = InOrder.map(reader.lines(), SHARE, line -> answer(evaluator, line))) {
            for (byte[] answer : (Iterable<byte[]>) answers::iterator) {
                out.write(answer);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static byte[] answer(PlanEvaluator evaluator, String line) {
        try {
            return (EvaluationWriter.toJson(evaluator.evaluate(Question.of(DocumentReader.read(line))), Locale.CHINESE)
                            + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (InvalidInputException faulty) {
            return NOTHING;
        }
    }

    private static Steps onSpark(Path folder, Path lines, Path layers) {
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.local.dir", folder.resolve("scratch").toString());
        System.setProperty("spark.master", "local[*]");
        Steps steps = new Steps();
        // the run takes the session that is there, and closes it
        SedonaContext.builder().getOrCreate().sparkContext().addSparkListener(steps);
        int code = ProvinceBatch.command()
                .execute("--in", lines.toString(), "--layers", layers.toString(), "--out", folder + "/out");
        if (code != 0) {
            throw new IllegalStateException("exit code " + code);
        }
        return steps;
    }

    private static String together(Path folder) throws IOException, NoSuchAlgorithmException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(folder.resolve("out/evaluations"))) {
            parts = files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        try (InputStream all = new SequenceInputStream(Collections.enumeration(
                        parts.stream().map(MeasureProvince::opened).toList()));
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), hash)) {
            all.transferTo(out);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static InputStream opened(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
