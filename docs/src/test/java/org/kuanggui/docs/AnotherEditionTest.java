package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.RuleBaseDiff;
import org.kuanggui.RuleBaseDifference;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.plan.PlanData;

@Tag("once")
@DisplayName("The how-to page on other editions")
class AnotherEditionTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/judge-by-another-edition.md");
    private static final String APPLICATIONS = "rules-drl/src/test/resources/org/kuanggui/applications";

    private final PlanEvaluator shipped = PlanEvaluator.create();
    private final Application application =
            ApplicationReader.read(Project.here().text("docs/tutorial/application.json"));

    private final Path folder;

    AnotherEditionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void write(Path folder) throws IOException {
        PlanData data = PlanEvaluator.create().planData();
        Files.writeString(folder.resolve("plan.json"), data.plan());
        Files.writeString(folder.resolve("provisions.json"), data.provisions());
    }

    private static PlanEvaluator read(Path folder) throws IOException {
        PlanData edited = new PlanData(
                Files.readString(folder.resolve("plan.json")), Files.readString(folder.resolve("provisions.json")));
        return PlanEvaluator.builder().planData(edited).build();
    }

    private static void judge(PlanEvaluator evaluator, Application application) {
        Evaluation evaluation = evaluator.evaluate(application);
        System.out.println(evaluation.verdict() + " by " + evaluation.ruleBase().version());
        evaluation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> System.out.println(finding + ": " + finding.message(Locale.ENGLISH)));
    }

    private static void refused(PlanData data) {
        try {
            PlanEvaluator.builder().planData(data).build();
        } catch (InvalidInputException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static void compare(PlanEvaluator shipped, PlanEvaluator edited, Path folder) throws IOException {
        RuleBaseDifference difference = RuleBaseDiff.between(shipped, edited).overFolder(folder);
        System.out.println(difference);
    }

    private static void compareReadings(PlanEvaluator evaluator) {
        PlanEvaluator strict =
                evaluator.toBuilder().reading("service-life-scope", "ALL_ROWS").build();
        System.out.println(RuleBaseDiff.between(evaluator, strict).overBoundaries());
    }

    private static void compareRecords(PlanEvaluator evaluator, Path records) throws IOException {
        System.out.println(RuleBaseDiff.sinceRecords(records, evaluator));
    }

    /** The edition with the changes of the page. */
    private PlanEvaluator edited() throws IOException {
        write(folder);
        Path plan = folder.resolve("plan.json");
        String text = Files.readString(plan);
        String gone = null;
        for (String line : PAGE.blocks("diff").get(0).lines().toList()) {
            if (line.startsWith("-")) {
                gone = line.substring(1).strip();
            } else if (line.startsWith("+") && gone != null) {
                assertThat(text).contains(gone);
                int at = text.indexOf(gone);
                text = text.substring(0, at) + line.substring(1).strip() + text.substring(at + gone.length());
            }
        }
        Files.writeString(plan, text);
        return read(folder);
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        PlanEvaluator edited = edited();
        PlanData wrong = shipped.planData()
                .withPlan(Files.readString(folder.resolve("plan.json"))
                        .replace("\"perCent\": 65", "\"perCent\": 650")
                        .replace("\"areaKm2\": 3.5", "\"areaKm2\": 0"));
        Path records = Files.createDirectory(folder.resolve("records"));
        Question question = Question.of(application).on(LocalDate.of(2026, 3, 2));
        Files.write(records.resolve("gulong-1.json"), RecordWriter.toUtf8(shipped.record(question)));

        assertThat(PAGE.blocks("text"))
                .containsExactlyElementsOf(List.of(
                        Printed.by(() -> judge(edited, application)),
                        Printed.by(() -> refused(wrong)),
                        Printed.by(() ->
                                compare(shipped, edited, Project.here().root().resolve(APPLICATIONS))),
                        Printed.by(() -> compareReadings(shipped)),
                        Printed.by(() -> compareRecords(edited, records))));
    }
}
