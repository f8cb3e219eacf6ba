package org.kuanggui.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the time from the start of a JVM to its first verdict, on the runtime class path and nothing else: plain, from an
 * AppCDS archive and, on a JDK that makes them, from an AOT cache. One start of each in every round, so that a slow moment of the
 * machine hits all alike.
 */
public final class StartUp {
    private static final int ROUNDS = 21;

    private final RuntimeJars jars;
    private final Path folder;
    private final PrintStream out;
    private final List<Start> starts = new ArrayList<>();

    private StartUp(RuntimeJars jars, Path folder, PrintStream out) {
        this.jars = jars;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures every way of starting, and says what it takes.
     *
     * @param options of the JVM, each of which is measured by itself beside every way of starting
     */
    public static void main(String[] options) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("start-up");
        try {
            StartUp startUp = new StartUp(RuntimeJars.of(folder), folder, out);
            startUp.sayWhatItTakes();
            startUp.prepare(List.of(options));
            startUp.measure();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void sayWhatItTakes() throws IOException {
        out.printf("jars of the engine: %s%n", RuntimeJars.size(jars.engine()));
        out.printf("jars of others: %s%n", RuntimeJars.size(jars.others()));
        out.printf("jars of the library: %s%n", RuntimeJars.size(jars.own()));
    }

    private void prepare(List<String> options) throws IOException, InterruptedException {
        for (Jdk jdk : Jdk.toMeasure()) {
            Start plain = Start.plain(jdk);
            sayWhatIsLoaded(plain);
            Path archive = folder.resolve(jdk.feature() + ".jsa");
            made(archive, plain.with("-XX:ArchiveClassesAtExit=" + archive));
            List<Start> ways = new ArrayList<>(List.of(plain, Start.appCds(jdk, archive)));
            if (jdk.makesAotCaches()) {
                Path cache = folder.resolve(jdk.feature() + ".aot");
                made(cache, plain.with("-XX:AOTCacheOutput=" + cache));
                ways.add(Start.aotCache(jdk, cache));
            }
            for (Start way : ways) {
                if (way.isFromArchive(jars) == way.options().isEmpty()) {
                    throw new IllegalStateException("not from where it should be: " + way);
                }
                starts.add(way);
                options.forEach(option -> starts.add(way.with(option)));
            }
        }
    }

    private void sayWhatIsLoaded(Start start) throws IOException, InterruptedException {
        long loaded = start.with("-Xlog:class+load").output(jars).stream()
                .filter(line -> line.contains(" source: "))
                .count();
        List<String> heap = start.output(jars, FirstVerdict.AND_HEAP);
        out.printf(
                "%s: %,d classes loaded, %.1f MB of heap in use after the first verdict%n",
                start.jdk(), loaded, Long.parseLong(heap.get(heap.size() - 1)) / 1e6);
    }

    private void made(Path file, Start start) throws IOException, InterruptedException {
        start.output(jars);
        out.printf("%s: %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
    }

    private void measure() throws IOException, InterruptedException {
        double[][] seconds = new double[starts.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < seconds.length; i++) {
                seconds[i][round] = starts.get(i).seconds(jars);
            }
        }
        out.println();
        out.printf("| JVM start to first verdict, %d rounds | median s | fastest s | slowest s |%n", ROUNDS);
        out.println("| --- | --- | --- | --- |");
        for (int i = 0; i < seconds.length; i++) {
            Arrays.sort(seconds[i]);
            out.printf(
                    "| %s | %.3f | %.3f | %.3f |%n",
                    starts.get(i), seconds[i][ROUNDS / 2], seconds[i][0], seconds[i][ROUNDS - 1]);
        }
    }
}
