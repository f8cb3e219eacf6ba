package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kuanggui.batch.InOrder;

/**
 * Judges a file of documents, one a line, into a file of evaluations, one a line, in the same order. A batch that was broken off goes
 * on where it was sure of what it had written.
 */
final class Batch {
    private final BatchFiles files;
    private final Map<String, String> setting;
    private final BatchMonitor monitor;

    /**
     * @param setting by what the lines are judged
     * @param monitor is told how it goes
     */
    Batch(BatchFiles files, Map<String, String> setting, BatchMonitor monitor) {
        this.files = files;
        this.setting = setting;
        this.monitor = monitor;
    }

    /**
     * Judges what has not been judged yet.
     *
     * @return what became of all lines, of those judged earlier as well
     * @throws BatchException if the batch cannot be begun, gone on with or finished; what is sure stays
     */
    BatchTally run(LineJudge judge) throws BatchException {
        try (InputStream input = opened();
                AppendedFile answers = new AppendedFile(files.answers())) {
            if (!locked(answers)) {
                throw new BatchException(files.answers(), Words.BATCH_LOCKED, ExitCodes.USAGE);
            }
            Checkpoint begun = checkpoint();
            try (AppendedFile problems = new AppendedFile(files.problems());
                    BatchOutput output = new BatchOutput(files.progress(), setting, answers, problems)) {
                LineReader reader = new LineReader(input);
                resume(begun, reader, answers, problems);
                return judge(judge, begun, reader, output);
            }
        } catch (IOException failed) {
            throw new BatchException(files.answers(), Words.NOT_WRITTEN, ExitCodes.OUTPUT);
        }
    }

    private InputStream opened() throws BatchException {
        try {
            if (Files.isDirectory(files.input())) {
                throw new BatchException(files.input(), Words.BATCH_OF_FOLDER, ExitCodes.USAGE);
            }
            if (Files.exists(files.answers()) && Files.isSameFile(files.input(), files.answers())) {
                throw new BatchException(files.answers(), Words.BATCH_ONTO_ITSELF, ExitCodes.USAGE);
            }
            return Files.newInputStream(files.input());
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private BatchException unreadable(IOException cause) {
        return new BatchException(
                files.input(), new UnreadableException(files.input(), cause).reason(), ExitCodes.NOT_JUDGED);
    }

    private static boolean locked(AppendedFile answers) throws IOException {
        try {
            return answers.lock();
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** How far the batch has come; nothing that anybody else wrote is taken for a beginning of it. */
    private Checkpoint checkpoint() throws IOException, BatchException {
        Checkpoint begun;
        try {
            begun = Checkpoint.readFrom(files.progress()).orElse(null);
        } catch (IllegalArgumentException foreign) {
            throw new BatchException(files.progress(), Words.BATCH_PROGRESS_FOREIGN, ExitCodes.USAGE);
        }
        if (begun == null) {
            for (Path written : List.of(files.answers(), files.problems(), files.chart())) {
                if (Files.exists(written) && Files.size(written) > 0) {
                    throw new BatchException(written, Words.BATCH_IN_THE_WAY, ExitCodes.USAGE);
                }
            }
            return Checkpoint.start(setting);
        }
        for (Map.Entry<String, String> now : setting.entrySet()) {
            String then = begun.setting().getOrDefault(now.getKey(), "");
            if (!then.equals(now.getValue())) {
                throw new BatchException(
                        files.progress(),
                        Words.batchSettingDiffers(now.getKey(), then, now.getValue()),
                        ExitCodes.USAGE);
            }
        }
        return begun;
    }

    private void resume(Checkpoint begun, LineReader reader, AppendedFile answers, AppendedFile problems)
            throws IOException, BatchException {
        try {
            if (!reader.skip(begun.input())) {
                throw new BatchException(files.input(), Words.BATCH_INPUT_CHANGED, ExitCodes.USAGE);
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
        if (!answers.resumeAt(begun.answers())) {
            throw new BatchException(files.answers(), Words.BATCH_OUTPUT_CHANGED, ExitCodes.USAGE);
        }
        if (!problems.resumeAt(begun.problems())) {
            throw new BatchException(files.problems(), Words.BATCH_OUTPUT_CHANGED, ExitCodes.USAGE);
        }
    }

    private BatchTally judge(LineJudge judge, Checkpoint begun, LineReader reader, BatchOutput output)
            throws IOException, BatchException {
        InputPosition end = begun.input();
        BatchTally tally = begun.tally();
        output.all(end, tally); // before anything is written: what is broken off then is known again
        monitor.begins(end);
        try (Stream<JudgedLines> judged = InOrder.map(lines(reader), 1, judge::judge)) {
            for (Iterator<JudgedLines> all = judged.iterator(); all.hasNext(); ) {
                JudgedLines lines = all.next();
                output.write(lines);
                tally.add(lines.tally());
                end = lines.end();
                monitor.judged(lines);
                output.nowAndThen(end, tally);
            }
        } catch (UncheckedIOException broken) {
            output.all(end, tally);
            throw unreadable(Objects.requireNonNull(broken.getCause()));
        }
        output.all(end, tally);
        return tally;
    }

    private static Stream<Lines> lines(LineReader reader) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(reader, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
