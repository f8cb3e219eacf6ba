package org.kuanggui.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks, with the options of JMH, then the peers of Node on the same documents, and prints one table in Markdown.
 *
 * <p>{@code -Dbenchmark.node=SECONDS,REPETITIONS} says how long those measure, {@code none} that they do not.
 */
public final class Measure {
    private Measure() {}

    /** Runs them; in the module's folder. */
    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<TableRow> rows = new ArrayList<>(TableRow.of(new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run()));
        String node = System.getProperty("benchmark.node", "2,5");
        if (!node.equals("none")) {
            rows.addAll(NodePeers.measure(Path.of("node"), Path.of("target", "node"), node, out));
        }
        out.println();
        out.println("| benchmark | of | threads | mean µs | p50 µs | p99 µs | allocated bytes |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        rows.forEach(out::println);
    }
}
