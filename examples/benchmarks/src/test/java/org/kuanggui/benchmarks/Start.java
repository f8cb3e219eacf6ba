package org.kuanggui.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Verdict;

/**
 * A way to start the program.
 *
 * @param name for people
 * @param jdk what runs it
 * @param options of the JVM
 */
record Start(String name, Jdk jdk, List<String> options) {
    static Start plain(Jdk jdk) {
        return new Start("plain", jdk, List.of());
    }

    /** From an archive of the classes that a run had loaded when it ended. */
    static Start appCds(Jdk jdk, Path archive) {
        return new Start("AppCDS", jdk, List.of("-XX:SharedArchiveFile=" + archive));
    }

    /** From a cache of what a run had loaded, linked and profiled. */
    static Start aotCache(Jdk jdk, Path cache) {
        return new Start("AOT cache", jdk, List.of("-XX:AOTCache=" + cache));
    }

    /** The same with one more option. */
    Start with(String option) {
        return new Start(
                name + " " + option,
                jdk,
                Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    /**
     * Seconds until the verdict is there.
     *
     * @throws IllegalStateException if anything else is printed before it: a JVM that starts without its archive says so there
     */
    double seconds(RuntimeJars jars) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = process(jars);
        try (BufferedReader lines = lines(process)) {
            String verdict = lines.readLine();
            long end = System.nanoTime();
            if (process.waitFor() != 0 || !Verdict.CONFORMS.name().equals(verdict)) {
                throw new IllegalStateException("no verdict, but " + verdict + ": " + this);
            }
            return (end - start) / 1e9;
        }
    }

    /** Whether the library's classes come from an archive or a cache: a JVM that cannot use one may start without it. */
    boolean isFromArchive(RuntimeJars jars) throws IOException, InterruptedException {
        return with("-Xlog:class+load").output(jars).stream()
                .anyMatch(line -> line.contains(PlanEvaluator.class.getName() + " source: shared objects file"));
    }

    /** Everything the program prints. */
    List<String> output(RuntimeJars jars, String... arguments) throws IOException, InterruptedException {
        Process process = process(jars, arguments);
        try (BufferedReader lines = lines(process)) {
            List<String> output = lines.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("no verdict: " + this + output);
            }
            return output;
        }
    }

    private Process process(RuntimeJars jars, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(options);
        command.addAll(List.of("-classpath", jars.classPath(), FirstVerdict.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return jdk + ", " + name;
    }
}
