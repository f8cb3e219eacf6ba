package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.advice.Rectification;
import org.kuanggui.evaluation.EvaluationDifference;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.DocumentChanges;

@DisplayName("The how-to page on what must change")
class SayWhatMustChangeTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/say-what-must-change.md");

    private final PlanEvaluator evaluator = PlanEvaluator.create();

    private static Question question(String name) {
        return Question.of(ApplicationReader.read(Project.here()
                .text("examples/quickstart/src/main/resources/org/kuanggui/quickstart/applications/" + name
                        + ".json")));
    }

    private void rectify(Question question) {
        Rectification rectification = Rectification.of(evaluator, question);
        System.out.println(rectification);
    }

    private void whatIf(Question question) {
        DocumentChanges changes = DocumentChanges.NONE.and("/productionScale", "{\"value\": 100, \"unit\": \"万吨/年\"}");
        EvaluationDifference difference =
                EvaluationDifference.between(evaluator.evaluate(question), evaluator.evaluate(question.with(changes)));
        System.out.println(difference);
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        assertThat(PAGE.blocks("text"))
                .containsExactly(
                        Printed.by(() -> rectify(question("gaoqiao-building-stone"))),
                        Printed.by(() -> rectify(question("xinlong-brick-shale"))),
                        Printed.by(() -> whatIf(question("gaoqiao-building-stone"))));
    }
}
