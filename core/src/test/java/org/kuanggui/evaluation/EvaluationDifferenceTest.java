package org.kuanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;
import org.kuanggui.plan.Text;

@DisplayName("The difference of two evaluations")
class EvaluationDifferenceTest {

    private static Finding finding(String id, Outcome outcome) {
        Provision provision = new Provision(
                id,
                new Text("", ""),
                "",
                "",
                List.of(),
                Norm.REQUIREMENT,
                Set.of(Subject.MINING_APPLICATION),
                false,
                Map.of(outcome.name(), new Text("", "")));
        return new Finding(
                provision,
                outcome,
                "",
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                OnGround.NONE,
                null);
    }

    private static EvaluationDifference between(List<Finding> before, List<Finding> after) {
        return EvaluationDifference.between(evaluation(before), evaluation(after));
    }

    private static Evaluation evaluation(List<Finding> findings) {
        return Evaluation.of(
                "M-1", LocalDate.of(2024, 5, 20), findings, false, new RuleBaseIdentity("dazu-2021-2025", "1", "ab"));
    }

    @Test
    @DisplayName("has each finding once, and each that came new behind the one it follows")
    void order() {
        assertThat(between(
                        List.of(finding("a", SATISFIED), finding("b", SATISFIED)),
                        List.of(
                                finding("n", NOTED),
                                finding("a", DUTY),
                                finding("o", NOTED),
                                finding("p", NOTED),
                                finding("b", VIOLATED),
                                finding("q", NOTED))))
                .hasToString("CONFORMS → DOES_NOT_CONFORM\n  n: — → NOTED\n  a: SATISFIED → DUTY\n  o: — → NOTED"
                        + "\n  p: — → NOTED\n  b: SATISFIED → VIOLATED\n  q: — → NOTED");
    }

    @Test
    @DisplayName("keeps the order before where there is another after")
    void otherOrder() {
        assertThat(between(
                        List.of(finding("a", SATISFIED), finding("b", SATISFIED)),
                        List.of(finding("b", DUTY), finding("a", DUTY), finding("n", NOTED))))
                .hasToString("CONFORMS → CONFORMS_WITH_DUTIES\n  a: SATISFIED → DUTY\n  n: — → NOTED"
                        + "\n  b: SATISFIED → DUTY");
    }

    @Test
    @DisplayName("is none where verdict and findings are the same, and only there")
    void none() {
        List<Finding> duty = List.of(finding("a", DUTY));

        assertThat(between(duty, duty).isNone()).isTrue();
        assertThat(between(duty, List.of(finding("a", SATISFIED))).isNone()).isFalse();
        assertThat(between(duty, List.of(finding("a", DUTY), finding("b", NOTED)))
                        .isNone())
                .as("another finding, and the same verdict")
                .isFalse();
        assertThat(new EvaluationDifference(Verdict.CONFORMS, Verdict.OUT_OF_SCOPE, List.of()).isNone())
                .as("another verdict, and the same findings")
                .isFalse();
    }

    @Test
    @DisplayName("has the finding before and the one after")
    void both() {
        Finding before = finding("a", SATISFIED);
        Finding after = finding("a", VIOLATED);

        assertThat(between(List.of(before), List.of(after)).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.before()).contains(before);
                    assertThat(found.after()).contains(after);
                });
        assertThat(between(List.of(before), List.of()).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.before()).contains(before);
                    assertThat(found.after()).isEmpty();
                });
    }
}
