package org.kuanggui.quickstart;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that was broken off, and one whose files are no longer as it left them. */
class BatchResumeTest {
    private static final String DOCUMENT = ABatch.documents().get(0);
    private static final String FAULTY = "{\"kind\":\"mining\"}";

    private final Path folder;
    private final ABatch batch;

    BatchResumeTest(@TempDir Path folder) {
        this.folder = folder;
        this.batch = new ABatch(folder);
    }

    /** Killed at its beginning, before and after it was sure of anything, and towards the end. */
    @Test
    @Tag("large")
    void killedAgainAndAgainItLosesNothingAndJudgesNothingTwice() throws IOException, InterruptedException {
        List<String> lines = ABatch.lines(3000);
        ABatch whole = new ABatch(Files.createDirectory(folder.resolve("whole")));
        Run uninterrupted = whole.of(FAULTY + "\n" + String.join("\n", lines) + "\n" + FAULTY)
                .run();
        long size = Files.size(whole.out);
        Files.copy(whole.in, batch.in);

        for (long least : new long[] {1, size / 10, size / 3, size / 2, size - size / 10}) {
            killWhenWritten(least);
        }
        Run last = batch.run();

        assertThat(Files.mismatch(batch.out, whole.out)).isEqualTo(-1);
        assertThat(batch.problems()).isEqualTo(whole.problems());
        assertThat(last.exitCode()).isEqualTo(uninterrupted.exitCode());
        assertThat(last.out()).isEqualTo(uninterrupted.out().replace(whole.out.toString(), batch.out.toString()));
    }

    private void killWhenWritten(long bytes) throws IOException, InterruptedException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
            Process process = batch.process().start();
            while (process.isAlive() && (!Files.exists(batch.out) || Files.size(batch.out) < bytes)) {
                WatchKey changed = watch.poll(1, TimeUnit.SECONDS);
                if (changed != null) {
                    changed.pollEvents();
                    changed.reset();
                }
            }
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void runAgainAfterItsEndItSaysTheSameAndWritesNothing() throws IOException {
        Run first = batch.of(List.of(DOCUMENT, FAULTY)).run("--lang=en");
        String answers = Files.readString(batch.out);

        Run again = batch.run("--lang=en");

        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.exitCode()).isEqualTo(first.exitCode());
        assertThat(again.err()).isEqualTo("goes on at line 3\n");
        assertThat(batch.out).hasContent(answers);
    }

    @Test
    void whatWasAddedToTheInputIsJudgedToo() throws IOException {
        batch.of(List.of(DOCUMENT)).run();
        batch.of(List.of(DOCUMENT, FAULTY, DOCUMENT));

        assertThat(batch.run("--lang=zh").out()).startsWith("汇总: 3\n");
        assertThat(batch.answers()).hasSize(2);
        assertThat(batch.problems()).allMatch(line -> line.startsWith("{\"line\":2,"));
    }

    @Test
    void anotherInputIsRefused() throws IOException {
        batch.of(List.of(DOCUMENT)).run();
        refused(batch.of(List.of(DOCUMENT.replace("95", "96"))).run("--lang=zh"), batch.in, "已判断的部分有改动");
        refused(batch.of("").run(), batch.in, "已判断的部分有改动");
    }

    @Test
    void aLastLineThatGrewIsAnotherInput() throws IOException {
        batch.of(DOCUMENT).run();

        refused(batch.of(DOCUMENT + "\n").run(), batch.in, "已判断的部分有改动");
    }

    @Test
    void anotherSettingIsRefused() throws IOException {
        batch.of(List.of(DOCUMENT)).run("--lang=en");

        refused(batch.run("--lang=zh"), batch.beside(".progress"), "此批次按另一 lang 开始：en，现为 zh");
        refused(
                batch.run("--lang=en", "--as-of=2024-01-01"),
                batch.beside(".progress"),
                "the batch was begun with another as-of: none, now it is 2024-01-01");
        refused(
                batch.run("--lang=en", "--ledger", Run.ledger("made-up-2025")),
                batch.beside(".progress"),
                "with another ledger: none, now it is ");
        refused(
                batch.run("--lang=en", "--reading=after-period=APPLY"),
                batch.beside(".progress"),
                "with another readings: {after-period=REVIEW");
        Path layers = Run.shipped("gaoqiao-building-stone")
                .resolveSibling("../layers")
                .normalize();
        refused(batch.run("--lang=en", "--layers", layers), batch.beside(".progress"), "with another layers: ");
        assertThat(batch.run("--lang=en").exitCode()).isEqualTo(ExitCodes.REFUSED);
    }

    @Test
    void anOutputThatIsNotAsItWasLeftIsRefused() throws IOException {
        batch.of(List.of(DOCUMENT, FAULTY)).run();
        byte[] answers = Files.readAllBytes(batch.out);

        Files.writeString(batch.out, "shorter\n");
        refused(batch.run(), batch.out, "不是中断时的样子");
        answers[answers.length - 1] = ' ';
        Files.write(batch.out, answers);
        refused(batch.run(), batch.out, "不是中断时的样子");
    }

    @Test
    void problemsThatAreNotAsTheyWereLeftAreRefused() throws IOException {
        batch.of(List.of(DOCUMENT, FAULTY)).run();
        Files.writeString(batch.beside(".problems"), "");

        refused(batch.run(), batch.beside(".problems"), "不是中断时的样子");
    }

    @Test
    void aFileThatNoBatchWroteIsNotOverwritten() throws IOException {
        Files.writeString(batch.out, "mine");

        refused(batch.of(List.of(DOCUMENT)).run(), batch.out, "不予覆盖");
        assertThat(batch.out).hasContent("mine");
    }

    /** So that an input by the name of what would be written is not lost either. */
    @Test
    void norIsOneThatWouldStandBeside() throws IOException {
        for (String ending : List.of(".problems", ".svg")) {
            Path mine = Files.writeString(batch.beside(ending), DOCUMENT + "\n");

            refused(batch.of(List.of(DOCUMENT)).run(), mine, "不予覆盖");
            refused(Run.of("--batch", mine, batch.out), mine, "不予覆盖");
            assertThat(mine).hasContent(DOCUMENT + "\n");
            Files.delete(mine);
        }
    }

    @Test
    void aProgressThatSomebodyEditedIsRefused() throws IOException {
        batch.of(List.of(DOCUMENT)).run();
        Path progress = batch.beside(".progress");
        String written = Files.readString(progress);

        Files.writeString(progress, written + "findings.\\:=1\n");
        refused(batch.run(), progress, "不是批量判断的进度");
        Files.writeString(progress, written + "answers.bytes=-5\n");
        refused(batch.run(), batch.out, "不是中断时的样子");
    }

    @Test
    void aProgressThatNoBatchWroteIsRefused() throws IOException {
        Files.writeString(batch.beside(".progress"), "input.bytes=many\\u00");
        refused(batch.of(List.of(DOCUMENT)).run(), batch.beside(".progress"), "不是批量判断的进度");
        Files.writeString(batch.beside(".progress"), "input.bytes=1");
        refused(batch.run(), batch.beside(".progress"), "不是批量判断的进度");
    }

    @Test
    void aFileThatAnotherProcessWritesIsRefused() throws IOException {
        batch.of(List.of(DOCUMENT));
        try (FileChannel other = FileChannel.open(batch.out, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(batch.run(), batch.out, "另一进程正在写此文件");
        }
        assertThat(batch.run().exitCode()).isEqualTo(ExitCodes.REFUSED);
    }

    private static void refused(Run run, Path file, String why) {
        assertThat(run.err()).contains(file + ": ").contains(why);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    }
}
