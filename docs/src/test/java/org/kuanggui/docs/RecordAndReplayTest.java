package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.Replay;
import org.kuanggui.application.Application;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.Cause;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Verification;

@DisplayName("The how-to page on records")
class RecordAndReplayTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/record-and-replay.md");

    private final PlanEvaluator evaluator = PlanEvaluator.create();
    private final Application application =
            ApplicationReader.read(Project.here().text("docs/tutorial/application.json"));

    private final Path folder;

    RecordAndReplayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void record(PlanEvaluator evaluator, Application application, Path file) throws IOException {
        DecisionRecord record = evaluator.record(Question.of(application));
        Files.write(file, RecordWriter.toUtf8(record));
    }

    private static void replay(PlanEvaluator evaluator, Path file) throws IOException {
        DecisionRecord record = RecordReader.read(Files.readAllBytes(file));
        Verification verification = Replay.with(evaluator).verify(record);
        System.out.println(verification);
    }

    static boolean isStillRight(Verification verification) {
        return verification.isSame()
                || (verification instanceof Verification.Different different
                        && !different.isTampered()
                        && different.divergence().isEmpty());
    }

    private Path recorded() throws IOException {
        Path file = folder.resolve("record.json");
        record(evaluator, application, file);
        return file;
    }

    private Path changed(String from, String to) throws IOException {
        Path file = recorded();
        String json = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        return Files.writeString(file, json.replace(from, to), StandardCharsets.UTF_8);
    }

    private Verification verified(Path file) throws IOException {
        return Replay.with(evaluator).verify(RecordReader.read(Files.readAllBytes(file)));
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        String same = Printed.by(() -> replay(evaluator, recorded()));
        Path tampered = changed(
                "\"provision\":\"4-minimum-scale\",\"outcome\":\"VIOLATED\"",
                "\"provision\":\"4-minimum-scale\",\"outcome\":\"SATISFIED\"");
        String other = Printed.by(() -> replay(evaluator, tampered));

        assertThat(PAGE.blocks("text"))
                .containsExactlyElementsOf(List.of(same, other.replaceAll("([0-9a-f]{6})[0-9a-f]{58}", "$1…")));
    }

    @Test
    @DisplayName("takes other rules with the same findings for right, and tampering never")
    void right() throws IOException {
        assertThat(isStillRight(verified(recorded()))).isTrue();
        DecisionRecord read = RecordReader.read(
                Files.readAllBytes(changed(evaluator.ruleBase().sha256(), "0".repeat(64))));
        DecisionRecord ofOtherRules =
                new DecisionRecord(read.question(), read.setting(), read.evaluation(), RecordWriter.hashes(read));

        assertThat(isStillRight(Replay.with(evaluator).verify(ofOtherRules))).isTrue();
        assertThat(isStillRight(Replay.with(evaluator).verify(read))).isFalse();
    }

    @Test
    @DisplayName("names every cause")
    void causes() {
        String page = PAGE.text();
        for (Cause cause : Cause.values()) {
            assertThat(page).contains("`" + cause + "`");
        }
    }
}
