package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a diagram asks")
class NeedsTest {

    private static Diagram<String> end(String end) {
        return new Diagram.End<>(end);
    }

    private static Diagram<String> ask(String fact, Diagram<String> ifNo, Diagram<String> ifYes) {
        return new Diagram.Ask<>(
                fact, List.of(new Diagram.Choice<>(List.of("no"), ifNo), new Diagram.Choice<>(List.of("yes"), ifYes)));
    }

    private static OpenFact always(String fact) {
        return new OpenFact(fact, List.of(), List.of());
    }

    private static List<OpenFact> needs(Diagram<String> diagram) {
        return Needs.of(diagram, Map.of(), "over"::equals);
    }

    @Test
    @DisplayName("is nothing where it has ended, and its fact with the findings that hang on it where it asks one")
    void one() {
        assertThat(needs(end("good"))).isEmpty();
        assertThat(Needs.of(
                        ask("a", end("good"), end("bad")),
                        Map.of("a", Set.of("4.1"), "b", Set.of("4.2")),
                        "over"::equals))
                .containsExactly(new OpenFact("a", List.of("4.1"), List.of()));
    }

    @Test
    @DisplayName("is a fact only if an answer leads to it, where another leads past it")
    void onlyIf() {
        assertThat(needs(ask("a", ask("b", end("good"), end("bad")), end("better"))))
                .containsExactly(always("a"), new OpenFact("b", List.of(), List.of(new Answer("a", List.of("no")))));
    }

    @Test
    @DisplayName("is a fact in any case, where what leads past it leaves nothing to ask")
    void over() {
        assertThat(needs(ask("a", ask("b", end("good"), end("bad")), end("over"))))
                .containsExactly(always("a"), always("b"));
    }

    @Test
    @DisplayName("is a fact in any case, where every answer leads to it")
    void everyAnswer() {
        Diagram<String> diagram = ask("a", ask("b", end("good"), end("bad")), ask("b", end("better"), end("worse")));

        assertThat(needs(diagram)).containsExactly(always("a"), always("b"));
    }

    @Test
    @DisplayName("goes down to the last fact, and tells each answer right before it once")
    void deep() {
        Diagram<String> last = ask("c", end("good"), end("bad"));
        Diagram<String> diagram = new Diagram.Ask<>(
                "a",
                List.of(
                        new Diagram.Choice<>(List.of("0"), ask("b", last, end("fine"))),
                        new Diagram.Choice<>(List.of("1"), ask("b", last, end("poor"))),
                        new Diagram.Choice<>(List.of("2", "3"), last),
                        new Diagram.Choice<>(List.of("4"), end("best"))));

        assertThat(needs(diagram))
                .containsExactly(
                        always("a"),
                        new OpenFact("b", List.of(), List.of(new Answer("a", List.of("0", "1")))),
                        new OpenFact(
                                "c",
                                List.of(),
                                List.of(new Answer("b", List.of("no")), new Answer("a", List.of("2", "3")))));
    }
}
