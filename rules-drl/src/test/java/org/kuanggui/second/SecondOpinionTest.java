package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rules against the second opinion, on generated documents. More of them, or others:
 * {@code -Dkuanggui.documents=1000000 -Dkuanggui.second.seed=7}. What was asked and answered is left in
 * {@code target/second-opinion.properties}.
 *
 * <p>They are asked in chunks, each with a seed of its own, on every processor there is; what comes of it does not hang on how
 * many there are.
 */
@DisplayName("the rules and the second opinion agree")
class SecondOpinionTest {
    private static final int DOCUMENTS = Integer.getInteger("kuanggui.documents", 200_000);
    private static final List<Long> SEEDS = seeds();
    private static final int CHUNK = 2_000;
    private static final Path REPORT = Path.of("target", "second-opinion.properties");

    private static Tally tally = new Tally();

    @BeforeAll
    static void ask() throws Exception {
        long begun = System.nanoTime();
        tally = asked();
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        report(milliseconds);
    }

    @Test
    @DisplayName("on generated applications, mines and ledgers, beside each other too, with ground and without")
    void agree() {
        tally.disagreements().failIfAny(DOCUMENTS, SEEDS);
    }

    @Test
    @Tag("many-documents")
    @DisplayName("having come to every outcome the catalogue allows of every provision and subject, and to no other")
    void reachEverything() {
        tally.outcomes(Sort.MINING).assertReached(AllowedOutcomes.ofMining(), 1);
        tally.outcomes(Sort.EXPLORATION).assertReached(AllowedOutcomes.ofExploration(), 1);
        tally.outcomes(Sort.MINE).assertReached(AllowedOutcomes.ofMines(), 1);
        tally.outcomes(Sort.LEDGER).assertReached(AllowedOutcomes.ofLedgers(), 1);
    }

    @Test
    @DisplayName("a quarter of the documents at the least being of mines and ledgers, and a tenth having ground")
    void shares() {
        Map<String, Integer> counts = tally.named();
        assertThat(count(counts, "documents.")).isEqualTo(DOCUMENTS);
        assertThat(count(counts, "documents.mine") + count(counts, "documents.ledger"))
                .isGreaterThan(DOCUMENTS / 4);
        assertThat(counts.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("documents.")
                                && entry.getKey().endsWith("-on-ground"))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isGreaterThan(DOCUMENTS / 10);
    }

    private static int count(Map<String, Integer> counts, String prefix) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Tally asked() throws InterruptedException, ExecutionException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Queue<Future<Tally>> chunks = new ArrayDeque<>();
            for (int from = 0; from < DOCUMENTS; from += CHUNK) {
                long seed = seed(from / CHUNK);
                int many = Math.min(CHUNK, DOCUMENTS - from);
                chunks.add(threads.submit(() -> Tally.of(seed, many)));
            }
            Tally all = new Tally();
            while (!chunks.isEmpty()) {
                all.add(chunks.remove().get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long seed(int chunk) {
        return SEEDS.get(chunk % SEEDS.size()) + 1_000_003L * (chunk / SEEDS.size());
    }

    private static List<Long> seeds() {
        Long chosen = Long.getLong("kuanggui.second.seed");
        return chosen == null ? List.of(20_260_326L, 20_251_231L, 20_201_231L) : List.of(chosen);
    }

    private static void report(long milliseconds) throws IOException {
        Map<String, Object> lines = new TreeMap<>(tally.named());
        lines.put("documents", DOCUMENTS);
        lines.put("differing", tally.disagreements().cases());
        lines.put("seeds", SEEDS.toString());
        lines.put("milliseconds", milliseconds);
        lines.put("processors", Runtime.getRuntime().availableProcessors());
        Files.createDirectories(REPORT.getParent());
        StringBuilder text = new StringBuilder();
        lines.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        Files.writeString(REPORT, text);
    }
}
