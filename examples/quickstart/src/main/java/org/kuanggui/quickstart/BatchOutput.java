package org.kuanggui.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What a batch writes. It is made sure of by a thread of its own: a disk takes as long for the answers as the judging does, and neither
 * waits for the other. For use by one thread.
 */
final class BatchOutput implements AutoCloseable {
    private static final long NANOS_BETWEEN = 1_000_000_000L;

    private final Path progress;
    private final Map<String, String> setting;
    private final AppendedFile answers;
    private final AppendedFile problems;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Future<?> last = CompletableFuture.completedFuture("nothing yet");
    private long begunAt = System.nanoTime();

    /**
     * @param progress where it says how far a batch has come
     * @param setting by what is judged
     */
    BatchOutput(Path progress, Map<String, String> setting, AppendedFile answers, AppendedFile problems) {
        this.progress = progress;
        this.setting = setting;
        this.answers = answers;
        this.problems = problems;
    }

    void write(JudgedLines lines) throws IOException {
        answers.write(lines.answers());
        ByteArrayOutputStream faulty = new ByteArrayOutputStream(0);
        for (FaultyLine line : lines.faulty()) {
            line.writeTo(faulty);
        }
        problems.write(faulty);
    }

    /**
     * Begins to make sure of what has been written until now, unless it did so a moment ago or is still at it.
     *
     * @throws IOException if it could not the time before
     */
    void nowAndThen(InputPosition end, BatchTally tally) throws IOException {
        if (last.isDone() && System.nanoTime() - begunAt >= NANOS_BETWEEN) {
            await();
            begin(end, tally);
        }
    }

    /** What has been written until now is on the disk when this returns, and known. */
    void all(InputPosition end, BatchTally tally) throws IOException {
        await();
        begin(end, tally);
        await();
    }

    private void begin(InputPosition end, BatchTally tally) throws IOException {
        Checkpoint reached = new Checkpoint(setting, end, answers.position(), problems.position(), tally.copy());
        begunAt = System.nanoTime();
        last = thread.submit(() -> {
            answers.force();
            problems.force();
            reached.writeTo(progress);
            return reached;
        });
    }

    private void await() throws IOException {
        try {
            last.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritten) {
                throw new IOException(unwritten);
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Lets go of the thread when it is done, so that the files can be closed. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
