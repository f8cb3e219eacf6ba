package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Mineral;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.DocumentChanges;

@DisplayName("A group of facts")
class GroupTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    private static Group group(Set<String> facts, Set<String> links, Set<String> touched) {
        return new Group(facts, links, Map.of(), Optional.empty(), touched);
    }

    private static Group group(World no, World yes) {
        return new Group(
                Set.of("a"),
                Set.of(),
                Map.of(),
                Optional.of(new Diagram.Ask<>(
                        "a",
                        List.of(
                                new Diagram.Choice<>(List.of("no"), new Diagram.End<>(no)),
                                new Diagram.Choice<>(List.of("yes"), new Diagram.End<>(yes))))),
                Set.of("4.1"));
    }

    private static World world(String... stuck) {
        return new World(false, false, Map.of(), Set.of(stuck));
    }

    @Test
    @DisplayName("meets one with which it shares a fact or a finding, or of which a fact came to matter")
    void meets() {
        Group one = group(Set.of("a"), Set.of("x"), Set.of("4.1"));

        assertThat(one.meets(group(Set.of("a", "b"), Set.of(), Set.of()))).isTrue();
        assertThat(one.meets(group(Set.of("x"), Set.of(), Set.of()))).isTrue();
        assertThat(one.meets(group(Set.of("b"), Set.of("a"), Set.of()))).isTrue();
        assertThat(one.meets(group(Set.of("b"), Set.of(), Set.of("4.1")))).isTrue();
        assertThat(one.meets(group(Set.of("b"), Set.of("x"), Set.of("4.2"))))
                .as("that a third fact came to matter for both does not bring them together")
                .isFalse();
    }

    @Test
    @DisplayName("is stuck on what no answer settles")
    void stuck() {
        assertThat(group(world("a", "b"), world("b", "c")).stuck()).containsExactly("b");
        assertThat(group(world("a"), world()).stuck()).isEmpty();
        assertThat(group(Set.of("a"), Set.of(), Set.of()).stuck())
                .as("of too many answers nothing is known")
                .isEmpty();
    }

    @Test
    @DisplayName("is not let off by answers that lead out of the plan, or to a violation that ends the matter")
    void stuckAllTheSame() {
        assertThat(group(world("a"), new World(true, false, Map.of(), Set.of())).stuck())
                .containsExactly("a");
        assertThat(group(world("a"), new World(false, true, Map.of(), Set.of())).stuck())
                .containsExactly("a");
    }

    @Test
    @DisplayName("contributes to the verdict what its findings come to")
    void verdicts() {
        Group group = group(
                new World(false, false, Map.of("4.1", "SATISFIED"), Set.of()),
                new World(false, false, Map.of("4.1", "REVIEW"), Set.of()));

        assertThat(group.verdicts(Map.of("4.1", Outcome.UNDETERMINED, "4.2", Outcome.VIOLATED))
                        .map(Diagram::ends))
                .contains(List.of(Verdict.CONFORMS, Verdict.NEEDS_REVIEW));
        assertThat(group(Set.of("a"), Set.of(), Set.of()).verdicts(Map.of())).isEmpty();
    }

    /** Once limestone is building stone, it has a service life to show, which hangs on nothing that is missing. */
    @Test
    @DisplayName("touches what changes by its facts")
    void changes() {
        Question question =
                Question.of(aMiningApplication().mineral(Mineral.LIMESTONE).build());

        Group group = Group.of(exploration(question, "/mineral", 1_000));

        assertThat(group.facts()).containsExactly("/mineral");
        assertThat(group.touched()).contains("4-minimum-scale", "4-service-life");
    }

    @Test
    @DisplayName("touches what hangs on its facts, even where there are more answers than are gone through")
    void hangs() {
        Question question = Question.of(aMiningApplication().build())
                .with(DocumentChanges.NONE.and("/site/onCultivatedLand", "null"));

        Group group = Group.of(exploration(question, "/site/onCultivatedLand", 1));

        assertThat(group.worlds()).isEmpty();
        assertThat(group.touched()).containsExactly("4.1-cultivated-land");
    }

    /** The reserves matter only once limestone is building stone; the land mattered before. */
    @Test
    @DisplayName("is linked to what comes to matter by its facts, and is asked elsewhere")
    void links() {
        Question question = Question.of(
                        aMiningApplication().mineral(Mineral.LIMESTONE).build())
                .with(DocumentChanges.NONE.and("/recoverableReserves", "null").and("/site/onCultivatedLand", "null"));

        Group group =
                Group.of(exploration(question, "/mineral", 1_000, "/recoverableReserves", "/site/onCultivatedLand"));

        assertThat(group.facts()).containsExactly("/mineral");
        assertThat(group.links()).containsExactly("/recoverableReserves");
    }

    private static Exploration exploration(Question question, String fact, int evaluations, String... others) {
        return new Exploration(
                EVALUATOR,
                question,
                EVALUATOR.evaluate(question),
                finding -> true,
                true,
                Set.of(fact),
                Set.of(others),
                Effort.of(evaluations));
    }
}
