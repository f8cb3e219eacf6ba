package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

class JsonOutputTest {
    private final Path folder;

    JsonOutputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isOneDocumentALineAndNothingElse() throws IOException {
        Run run = Run.of("--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("}\n");
        assertThat(run.out().lines()).hasSize(31);
        for (String line : run.out().lines().toList()) {
            assertThat(fields(line))
                    .containsExactly(
                            "subject", "asOf", "verdict", "mustClose", "findings", "missing", "readings", "ruleBase");
        }
    }

    @Test
    void isTheCanonicalDocument() throws UnreadableException {
        Path file = Run.shipped("gaoqiao-building-stone");
        var application = (Application) Documents.at(file).get(0).read();
        var evaluation = PlanEvaluator.create().evaluate(application);

        assertThat(Run.of("--json", file).out()).isEqualTo(EvaluationWriter.toJson(evaluation) + "\n");
        assertThat(Run.of("--json", "--lang=en", file).out())
                .isEqualTo(EvaluationWriter.toJson(evaluation, Locale.ENGLISH) + "\n");
        assertThat(Run.of("--json", "--color=always", file).out()).doesNotContain("\u001B");
    }

    @Test
    void isTheSameForMinesAndLedgers() throws UnreadableException {
        Path mine = Run.mine("made-up-must-close");
        Path ledger = Run.ledger("made-up-2025");
        PlanEvaluator evaluator = PlanEvaluator.create();
        String inspected = EvaluationWriter.toJson(
                evaluator.inspect((Mine) Documents.at(mine).get(0).read()));
        String monitored = EvaluationWriter.toJson(
                evaluator.monitor((Ledger) Documents.at(ledger).get(0).read()));

        Run run = Run.of("--json", "--ledger", ledger, mine, ledger);

        assertThat(run.out()).isEqualTo(inspected + "\n" + monitored + "\n");
        assertThat(run.out()).contains("\"mustClose\":true");
    }

    @Test
    void staysOneLineWhateverAnIdHolds() throws IOException {
        Path hostile = folder.resolve("hostile.json");
        String text = Files.readString(Run.shipped("tengguang-transfer"));
        Files.writeString(hostile, text.replace("绛县", "\\n\\u001B[31m\\r\\u2028"));

        Run run = Run.of("--json", hostile);

        assertThat(run.out().split("\n", -1)).hasSize(2);
        assertThat(run.out()).doesNotContain("\u001B", "\r");
        assertThat(fields(run.out())).startsWith("subject");
    }

    @Test
    void leavesComplaintsToStandardError() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        Run run = Run.of("--json", broken, Run.shipped("tengguang-transfer"));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("broken.json");
    }

    /** The names of a document's own fields; fails where it is no JSON. */
    private static List<String> fields(String json) throws IOException {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
            assertThat(parser.nextToken()).isNull();
        }
        return names;
    }
}
