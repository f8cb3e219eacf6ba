package org.kuanggui.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fuzzes the ways in for some seconds each: {@code FuzzRun folder seconds processes ways}. Leaves figures in
 * {@code target/fuzz.properties}; what it finds, in {@code target/fuzz/<way>/}. Ends with 1 where it finds anything.
 */
public final class FuzzRun {
    private FuzzRun() {}

    /** Runs, and tells in a line a way how it went. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        if (seconds <= 0) {
            return;
        }
        List<Ways> ways = ways(arguments[3]);
        List<Fuzzed> fuzzed = fuzzed(folder, seconds, Integer.parseInt(arguments[2]), ways);
        StringBuilder figures = new StringBuilder();
        fuzzed.forEach(one -> figures.append(one.properties()));
        Files.writeString(folder.resolve("target/fuzz.properties"), figures, StandardCharsets.ISO_8859_1);
        List<Fuzzed> faulty = fuzzed.stream().filter(one -> !one.isSound()).toList();
        faulty.forEach(one -> System.err.println(one.howToReplay(folder)));
        System.exit(faulty.isEmpty() ? 0 : 1);
    }

    private static List<Ways> ways(String words) {
        return words.equals("all")
                ? Ways.each()
                : Arrays.stream(words.split(",")).map(Ways::named).toList();
    }

    private static List<Fuzzed> fuzzed(Path folder, int seconds, int processes, List<Ways> ways)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(processes);
        try {
            List<Future<Fuzzed>> running = new ArrayList<>();
            for (Ways way : ways) {
                running.add(pool.submit(() -> {
                    Fuzzed one = new JazzerProcess(folder, way, seconds).run();
                    System.out.println(one);
                    return one;
                }));
            }
            List<Fuzzed> fuzzed = new ArrayList<>();
            for (Future<Fuzzed> one : running) {
                fuzzed.add(one.get());
            }
            return fuzzed;
        } finally {
            pool.shutdownNow();
        }
    }
}
