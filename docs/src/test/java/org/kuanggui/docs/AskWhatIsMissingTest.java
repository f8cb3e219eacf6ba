package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.advice.Inquiry;
import org.kuanggui.application.Application;
import org.kuanggui.json.ApplicationReader;

@DisplayName("The how-to page on what is missing")
class AskWhatIsMissingTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/ask-what-is-missing.md");

    private final PlanEvaluator evaluator = PlanEvaluator.create();

    private static Application application(String path) {
        return ApplicationReader.read(Project.here().text(path));
    }

    private void ask(Application application) {
        Inquiry inquiry = Inquiry.of(evaluator, Question.of(application));
        System.out.println(inquiry);
    }

    private static void leaveOut(Inquiry inquiry) {
        inquiry.irrelevant().forEach(System.out::println);
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        String needed = Printed.by(
                () -> ask(application("examples/quickstart/src/main/resources/org/kuanggui/quickstart/applications/"
                        + "huilongqiao-building-stone.json")));
        Inquiry settled = Inquiry.of(evaluator, Question.of(application("docs/tutorial/application.json")));
        String irrelevant = Printed.by(() -> leaveOut(settled));

        assertThat(PAGE.blocks("text")).containsExactly(needed, irrelevant);
        assertThat(settled.needed()).isEmpty();
    }
}
