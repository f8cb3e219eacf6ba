package org.kuanggui.benchmarks;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuanggui.json.ApplicationWriter;

/** Measures the quickstart's batch from file to file, in a JVM of its own with 256 MB of heap. */
public final class MeasureBatch {
    private static final List<String> BESIDE_THE_LIBRARY = List.of("kuanggui-quickstart", "picocli", "progressbar");

    private MeasureBatch() {}

    /**
     * Measures one batch.
     *
     * @param arguments how many applications
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int documents = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("batch");
        Path applications = folder.resolve("applications.ndjson");
        Path evaluations = folder.resolve("evaluations.ndjson");
        try {
            write(applications, documents);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            long start = System.nanoTime();
            judge(applications, evaluations, RuntimeJars.of(folder));
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    "%,d documents from %.2f GB to %.2f GB: %.1f s, %,.0f a second%n",
                    documents,
                    Files.size(applications) / 1e9,
                    Files.size(evaluations) / 1e9,
                    seconds,
                    documents / seconds);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void write(Path file, int documents) throws IOException {
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < documents; i++) {
                lines.write(ApplicationWriter.toUtf8(CompleteApplications.of(i)));
                lines.write('\n');
            }
        }
    }

    private static void judge(Path applications, Path evaluations, RuntimeJars jars)
            throws IOException, InterruptedException {
        String classPath = Stream.concat(
                        Stream.of(jars.classPath()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(MeasureBatch::isBesideTheLibrary))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-classpath",
                        classPath,
                        "org.kuanggui.quickstart.Main",
                        "--batch",
                        applications.toString(),
                        evaluations.toString())
                .inheritIO()
                .start();
        int code = process.waitFor();
        if (code > 1) {
            throw new IllegalStateException("the batch ended with " + code);
        }
    }

    private static boolean isBesideTheLibrary(String entry) {
        String name = new File(entry).getName();
        return BESIDE_THE_LIBRARY.stream().anyMatch(artifact -> name.startsWith(artifact + "-"));
    }
}
