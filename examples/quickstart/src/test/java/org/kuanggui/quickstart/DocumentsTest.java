package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders, good and bad. */
class DocumentsTest {
    private static final Path GOOD = Run.shipped("tengguang-transfer");

    private final Path folder;

    DocumentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void ofAFolderEveryJsonFileIsJudgedByName() throws IOException {
        Files.copy(GOOD, folder.resolve("b.json"));
        Files.copy(GOOD, folder.resolve("a.json"));
        Files.copy(GOOD, folder.resolve("C.json"));
        Files.writeString(folder.resolve("notes.txt"), "not asked for");
        Path below = Files.createDirectory(folder.resolve("below.json"));
        Files.copy(GOOD, below.resolve("d.json"));

        Run run = Run.of("--lang=en", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("summary: 3").doesNotContain("d.json", "notes.txt");
        assertThat(run.out()).containsSubsequence("C.json", "a.json", "b.json");
    }

    @Test
    void aFolderMayLeadBackToItself() throws IOException {
        Files.copy(GOOD, folder.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("self.json"), folder);

        assertThat(Run.of("--lang=en", folder).out()).contains("summary: 1");
    }

    @Test
    void filesAndFoldersAreJudgedInTheOrderOfTheCommandLine() throws IOException {
        Files.copy(GOOD, folder.resolve("a.json"));

        assertThat(Run.of(Run.shipped("shuanglong-cancellation"), folder).out())
                .containsSubsequence("shuanglong-cancellation.json", "a.json");
    }

    @Test
    void whatIsNotThereIsToldAndTheOthersAreJudged() {
        Run run = Run.of("--lang=en", folder.resolve("missing.json"), GOOD);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err()).contains("missing.json: no such file or folder").doesNotContain("Exception");
        assertThat(run.out()).contains("✓ conforms", "1 ✗ invalid or unreadable", "missing.json");
    }

    @Test
    void anEmptyFolderIsTold() {
        Run run = Run.of(folder);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err()).contains(folder + ": 文件夹中没有 .json 文件");
        assertThat(Run.of("--lang=en", folder).err()).contains("a folder without any .json file");
    }

    @Test
    void aLinkInACircleIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("one.json"), folder.resolve("two.json"));
        Files.createSymbolicLink(folder.resolve("two.json"), folder.resolve("one.json"));

        Run run = Run.of("--lang=en", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err())
                .contains("one.json: a symbolic link that leads in a circle or nowhere")
                .contains("two.json: a symbolic link that leads in a circle or nowhere")
                .doesNotContain("Exception");
    }

    @Test
    void aLinkToNowhereIsTold() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("one.json"), folder.resolve("gone.json"));

        assertThat(Run.of("--lang=en", link).err()).contains("one.json: a symbolic link that leads in a circle");
    }

    /** Told from the exceptions, for whoever runs this may be allowed to read everything. */
    @Test
    void otherFailuresAreToldInWords() {
        assertThat(english(new AccessDeniedException("a.json"))).isEqualTo("no permission to read it");
        assertThat(english(new FileSystemLoopException("a.json"))).startsWith("a symbolic link that leads");
        assertThat(english(new FileSystemException("a.json", null, "stale handle")))
                .isEqualTo("reading failed: stale handle");
        assertThat(english(new IOException())).isEqualTo("reading failed");
    }

    @Test
    void aBrokenFileIsToldWithAllItsProblemsBesideGoodOnes() throws IOException {
        Files.copy(GOOD, folder.resolve("good.json"));
        String text = Files.readString(Run.shipped("gaoqiao-building-stone"));
        Files.writeString(
                folder.resolve("bad.json"),
                text.replace("\"万吨/年\"", "\"万吨/月\"")
                        .replace("\"NEW\"", "\"NEWS\"")
                        .replace("2023-07-06", "2023-07-36"));

        Run run = Run.of("--lang=en", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.out()).contains("✓ conforms", "good.json", "1 ✗ invalid or unreadable");
        assertThat(run.err())
                .contains("bad.json: 3 problems")
                .contains("  /submittedOn: found ")
                .contains("  /action: found ")
                .contains("  /productionScale/unit: found ")
                .contains("\n    Maybe ")
                .contains(", expected ")
                .doesNotContain("Exception");
        assertThat(Run.of(folder).err())
                .contains("bad.json: 3 处问题")
                .contains("  /action：现为 文本 \"NEWS\"，应为 下列之一：NEW, ")
                .contains("\n    或许是 NEW\n")
                .doesNotContain("found", "expected", "Maybe");
    }

    @Test
    void whatIsNoDocumentIsToldNotThrown() throws IOException {
        for (String text : new String[] {"", "{", "[]", "null", "{\"kind\": \"mine\"}", "\uFEFF", "\u0000"}) {
            Run run = Run.of(Files.writeString(folder.resolve("broken.json"), text));

            assertThat(run.exitCode()).as(text).isEqualTo(ExitCodes.NOT_JUDGED);
            assertThat(run.err())
                    .as(text)
                    .contains("broken.json", "：现为 ", "，应为 ")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void oneProblemIsNotTwo() throws IOException {
        String text = Files.readString(GOOD).replace("\"TRANSFER\"", "\"TRANSFERS\"");
        Path broken = Files.writeString(folder.resolve("broken.json"), text);

        assertThat(Run.of("--lang=en", broken).err()).contains("broken.json: 1 problem\n");
        assertThat(Run.of(broken).err()).contains("broken.json: 1 处问题\n");
        assertThat(Words.findings(1).english()).isEqualTo("1 finding");
        assertThat(Words.rights(0).english()).isEqualTo("0 mining rights");
    }

    private String english(IOException cause) {
        return new UnreadableException(folder.resolve("a.json"), cause).reason().english();
    }
}
