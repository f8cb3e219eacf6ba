package org.kuanggui.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Jazzer in a process of its own, for one way in.
 *
 * @param folder the module's
 * @param way the way in
 * @param seconds how long
 */
record JazzerProcess(Path folder, Ways way, int seconds) {
    /** Seconds after which an input that does not end is given up; {@link Limits} counts those that do. */
    private static final int NEVER = 600;

    /** The classes whose paths and comparisons lead the fuzzer; with those of the rule engine it is ten times slower. */
    private static final String LED_BY = "org.kuanggui.**:com.fasterxml.jackson.core.**:org.snakeyaml.engine.**";

    private static final String NOT_LED_BY = "org.kuanggui.dazu.**:org.kuanggui.fuzz.**";

    /** Leads to texts that patterns match, and slows each match: worth it where a text is read, and not where many are written. */
    private static final String PATTERNS = "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks";

    private static final int LARGEST_INPUT = 8_192;

    /** For so many seconds compiling well takes longer than it saves. */
    private static final int SHORT = 20;

    /** Fuzzes, with what is kept as a start. */
    Fuzzed run() throws IOException, InterruptedException {
        Path own = folder.resolve("target/fuzz").resolve(way.word());
        Path grown = Files.createDirectories(own.resolve("corpus"));
        Path finds =
                Files.createDirectories(own.resolve("finds/" + Instant.now().getEpochSecond()));
        Path words = Files.writeString(own.resolve("words.dict"), Words.dictionary(way));
        Path log = own.resolve("log.txt");
        Instant start = Instant.now();
        int code = new ProcessBuilder(command(grown, finds, words))
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return Fuzzed.read(way, Duration.between(start, Instant.now()).toSeconds(), code, log, finds);
    }

    private List<String> command(Path grown, Path finds, Path words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+EnableDynamicAgentLoading",
                "-Dfile.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--target_args=" + way.word(),
                "--instrumentation_includes=" + LED_BY,
                "--instrumentation_excludes=" + NOT_LED_BY,
                "--custom_hook_includes=" + LED_BY,
                "--custom_hook_excludes=" + NOT_LED_BY,
                "--reproducer_path=" + finds,
                "-artifact_prefix=" + finds + "/",
                "-dict=" + words,
                "-max_total_time=" + seconds,
                "-max_len=" + LARGEST_INPUT,
                "-timeout=" + NEVER,
                "-report_slow_units=" + NEVER,
                "-rss_limit_mb=1536",
                "-print_final_stats=1",
                grown.toString()));
        if (seconds <= SHORT) {
            command.addAll(1, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        if (way.isJudged()) {
            command.add("--disabled_hooks=" + PATTERNS);
        }
        Path kept = folder.resolve("src/test/resources/corpus").resolve(way.word());
        if (Files.isDirectory(kept)) {
            command.add(kept.toString());
        }
        return command;
    }
}
