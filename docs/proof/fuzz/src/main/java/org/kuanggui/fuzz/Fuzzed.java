package org.kuanggui.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the fuzzing of one way in went.
 *
 * @param way the way in
 * @param executions how many inputs
 * @param seconds how long it took
 * @param edges edges of the control flow that were reached
 * @param features those with how often, in powers of two
 * @param code what the process ended with
 * @param log where the process told of itself
 * @param finds inputs that show a fault
 */
record Fuzzed(
        Ways way, long executions, long seconds, long edges, long features, int code, Path log, List<Path> finds) {
    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units: ([0-9]+)");
    private static final Pattern COVERED = Pattern.compile("cov: ([0-9]+) ft: ([0-9]+)");

    /** Reads what a process left behind. */
    static Fuzzed read(Ways way, long seconds, int code, Path log, Path folder) throws IOException {
        String told = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        try (var files = Files.list(folder)) {
            List<Path> finds = files.filter(
                            file -> !file.getFileName().toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return new Fuzzed(
                    way,
                    last(told, EXECUTED, 1),
                    seconds,
                    last(told, COVERED, 1),
                    last(told, COVERED, 2),
                    code,
                    log,
                    finds);
        }
    }

    private static long last(String told, Pattern pattern, int group) {
        List<MatchResult> matches = pattern.matcher(told).results().toList();
        return matches.isEmpty()
                ? 0
                : Long.parseLong(matches.get(matches.size() - 1).group(group));
    }

    boolean isSound() {
        return code == 0 && finds.isEmpty() && executions > 0;
    }

    /** The figures, a line each. */
    String properties() {
        return String.join(
                "\n",
                way.word() + ".executions=" + executions,
                way.word() + ".seconds=" + seconds,
                way.word() + ".edges=" + edges,
                way.word() + ".features=" + features,
                way.word() + ".finds=" + finds.size(),
                "");
    }

    /** What to do about it. */
    String howToReplay(Path module) {
        Path kept = module.resolve("src/test/resources/corpus").resolve(way.word());
        StringBuilder text = new StringBuilder(way.word() + ": a fault, or a process that broke off; see " + log);
        finds.forEach(find -> text.append("\n  ").append(find));
        return text.append("\n  to replay: copy it to ")
                .append(kept)
                .append(", and run CorpusTest")
                .toString();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-10s %9d executions in %4d s, %5d edges, %6d features, %d finds: %s",
                way.word(),
                executions,
                seconds,
                edges,
                features,
                finds.size(),
                way.what());
    }
}
