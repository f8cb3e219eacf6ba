package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.spi.RuleBase;

@DisplayName("the generated questions")
class QuestionsTest {
    @Test
    @DisplayName("are the same for the same seed, and of every sort")
    void sameSeed() {
        Questions one = new Questions(7);
        Questions other = new Questions(7);
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        for (int i = 0; i < 2_000; i++) {
            Question question = one.next();
            sorts.add(Sort.of(question));
            assertThat(other.next()).isEqualTo(question);
        }
        assertThat(sorts).containsExactly(Sort.values());
    }

    @Test
    @DisplayName("are answered alike through the evaluator and by the rule base itself")
    void ruleBase() {
        RuleBase ruleBase = ServiceLoader.load(RuleBase.class).findFirst().orElseThrow();
        Questions questions = new Questions(11);
        for (int i = 0; i < 300; i++) {
            Question question = questions.next();
            Evaluation evaluation = question.evaluation(ruleBase);
            assertThat(Differences.between(question.opinion(), evaluation)).isEmpty();
            assertThat(evaluation.findings())
                    .hasSameSizeAs(question.evaluation().findings());
        }
    }

    @Test
    @DisplayName("ask for ground that is left, for nothing that can help, and for parts that offend")
    void groundThatIsLeft() {
        Questions questions = new Questions(3);
        List<String> left = new ArrayList<>();
        int offending = 0;
        for (int i = 0; i < 12_000; i++) {
            for (Line line : questions.next().opinion().lines()) {
                offending += line.offending().isEmpty() ? 0 : 1;
                if (line.remedy() != null && line.remedy().left() != null) {
                    left.add(line.provision());
                }
            }
        }
        assertThat(offending).isGreaterThan(300);
        assertThat(left)
                .contains(
                        "3.3.2-protected-open-pit-no-expansion",
                        "3.3.5-exploration-block",
                        "3.3.6-mining-block",
                        "4.1-ecological-red-line",
                        "4.1-permanent-basic-farmland");
    }
}
