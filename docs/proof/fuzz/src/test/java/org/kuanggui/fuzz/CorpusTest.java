package org.kuanggui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input that is kept goes in again, each in time, all in the heap of the tests. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** Seconds after which an input is taken not to end, however busy the machine is. */
    private static final int NEVER = 600;

    @ParameterizedTest
    @EnumSource
    void everythingKeptGoesInAsItShould(Ways way) throws Exception {
        ExecutorService alone = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Way begun = way.begun();
            for (Path input : files(CORPUS.resolve(way.word()))) {
                goIn(begun, input, alone);
            }
        } finally {
            alone.shutdownNow();
        }
    }

    private static void goIn(Way way, Path input, ExecutorService alone) throws Exception {
        byte[] bytes = Files.readAllBytes(input);
        Future<?> going = alone.submit(() -> {
            Limits.take(way, bytes);
            return null;
        });
        try {
            going.get(NEVER, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            fail(input + " does not end", e);
        } catch (ExecutionException e) {
            fail(input + " shows a fault", e.getCause());
        }
    }

    @Test
    void theCorpusIsSmall() throws IOException {
        long bytes = 0;
        int count = 0;
        for (Ways way : Ways.values()) {
            for (Path file : files(CORPUS.resolve(way.word()))) {
                bytes += Files.size(file);
                count++;
            }
        }
        assertThat(bytes).isBetween(1L, 2_000_000L);
        assertThat(count).isBetween(Ways.values().length, 1_500);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
