package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.OnGround;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;
import org.kuanggui.plan.Text;

@DisplayName("What holds once facts are answered")
class WorldTest {
    private static final Evaluation NOW =
            evaluation(false, finding("a", UNDETERMINED, "/x"), finding("b", SATISFIED), finding("c", SATISFIED));

    private static Finding finding(String id, Outcome outcome, String... missing) {
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
                List.of(missing),
                null,
                List.of(),
                List.of(),
                List.of(),
                OnGround.NONE,
                null);
    }

    private static Evaluation evaluation(boolean outOfScope, Finding... findings) {
        return Evaluation.of(
                "M-1",
                LocalDate.of(2024, 5, 20),
                List.of(findings),
                outOfScope,
                new RuleBaseIdentity("dazu-2021-2025", "1", "ab"));
    }

    @Test
    @DisplayName("is each outcome that is another one, of findings that came and went too")
    void changed() {
        Evaluation then = evaluation(false, finding("a", VIOLATED), finding("b", SATISFIED), finding("d", SATISFIED));

        assertThat(World.of(NOW, then, Set.of("/x"), false))
                .isEqualTo(
                        new World(false, false, Map.of("a", "VIOLATED", "c", World.GONE, "d", "SATISFIED"), Set.of()));
        assertThat(World.of(NOW, then, Set.of("/x"), false).contribution(World.outcomes(NOW), Set.of("b", "c", "d")))
                .isEqualTo(Verdict.CONFORMS);
    }

    @Test
    @DisplayName("is stuck with facts that are answered, and left unknown all the same")
    void stuck() {
        Evaluation then = evaluation(
                false,
                finding("a", UNDETERMINED, "/x"),
                finding("b", UNDETERMINED, "/x", "/y"),
                finding("c", SATISFIED, "/z"));

        assertThat(World.of(NOW, then, Set.of("/x", "/z"), true))
                .isEqualTo(new World(false, true, Map.of("b", "UNDETERMINED"), Set.of("/x")));
    }

    @Test
    @DisplayName("is nothing in particular out of the plan's scope")
    void outOfScope() {
        World world = World.of(NOW, evaluation(true, finding("a", VIOLATED)), Set.of("/x"), false);

        assertThat(world).isEqualTo(new World(true, false, Map.of(), Set.of()));
        assertThat(world.contribution(World.outcomes(NOW), Set.of("a"))).isEqualTo(Verdict.OUT_OF_SCOPE);
    }
}
