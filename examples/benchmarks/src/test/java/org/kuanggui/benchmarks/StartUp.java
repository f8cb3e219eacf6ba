package org.kuanggui.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Measures the time from the start of a JVM to its first verdict, on the runtime class path and nothing else. */
public final class StartUp {
    private static final int RUNS = 21;
    private static final String APPLICATION = "/org/kuanggui/applications/m-new-limestone-conforms.json";
    /** The library's own closure, jar by jar: what the peers bring stays away. */
    private static final List<String> RUNTIME = List.of(
            "kuanggui-core",
            "kuanggui-rules-drl",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "drools-util",
            "drools-base",
            "drools-core",
            "drools-wiring-api",
            "drools-wiring-dynamic",
            "drools-kiesession",
            "drools-compiler",
            "drools-model-compiler",
            "drools-canonical-model",
            "slf4j-api",
            "slf4j-nop",
            "jackson-core",
            "jspecify",
            "jts-core",
            "proj4j",
            "GeographicLib-Java");

    private StartUp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(StartUp::isRuntime)
                .toList();
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = firstVerdict(String.join(File.pathSeparator, classPath));
        }
        Arrays.sort(seconds);
        List<Path> jars = classPath.stream()
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("kuanggui"))
                .toList();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        out.printf("runtime jars beside the library's own: %d, %.1f MB%n", jars.size(), bytes / 1e6);
        out.printf(
                "JVM start to first verdict: median %.3f s, fastest %.3f s, slowest %.3f s of %d%n",
                seconds[RUNS / 2], seconds[0], seconds[RUNS - 1], RUNS);
    }

    private static boolean isRuntime(String entry) {
        String name = new File(entry).getName();
        return new File(entry).isDirectory()
                || RUNTIME.stream()
                        .anyMatch(
                                jar -> name.startsWith(jar + "-") && Character.isDigit(name.charAt(jar.length() + 1)));
    }

    private static double firstVerdict(String classPath) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-classpath", classPath, FirstVerdict.class.getName(), APPLICATION)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            String verdict = lines.readLine();
            long end = System.nanoTime();
            if (process.waitFor() != 0 || verdict == null) {
                throw new IllegalStateException("no verdict");
            }
            return (end - start) / 1e9;
        }
    }
}
