package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The facts that a diagram asks")
class NeedsTest {
    private static final Map<String, Set<String>> FINDINGS = Map.of("/a", Set.of("f"), "/b", Set.of("g"));

    private static Diagram<String> end(String value) {
        return new Diagram.End<>(value);
    }

    private static Diagram<String> ask(String fact, List<Diagram.Choice<String>> choices) {
        return new Diagram.Ask<>(fact, choices);
    }

    private static Diagram.Choice<String> on(String answer, Diagram<String> next) {
        return new Diagram.Choice<>(List.of(answer), next);
    }

    private static List<OpenFact> needs(Diagram<String> diagram) {
        return Needs.of(diagram, FINDINGS, end -> end.equals("over"));
    }

    private static OpenFact fact(String fact, Answer... onlyIf) {
        return new OpenFact(fact, List.copyOf(FINDINGS.getOrDefault(fact, Set.of())), List.of(onlyIf));
    }

    private static Answer answer(String fact, String... answers) {
        return new Answer(fact, List.of(answers));
    }

    @Test
    @DisplayName("are none where it ends at once")
    void none() {
        assertThat(needs(end("x"))).isEmpty();
    }

    @Test
    @DisplayName("come with the answers right after which each is asked")
    void after() {
        Diagram<String> c = ask("/c", List.of(on("1", end("x")), on("2", end("y"))));
        Diagram<String> b = ask("/b", List.of(on("1", end("x")), on("2", c)));

        assertThat(needs(ask("/a", List.of(on("false", end("x")), on("true", b)))))
                .containsExactly(fact("/a"), fact("/b", answer("/a", "true")), fact("/c", answer("/b", "2")))
                .last()
                .hasToString("/c, if /b = 2");
    }

    @Test
    @DisplayName("come with any of several answers, each once")
    void several() {
        Diagram<String> c = ask("/c", List.of(on("1", end("x")), on("2", end("y"))));
        Diagram<String> one = ask("/b", List.of(on("1", end("x")), on("2", c)));
        Diagram<String> other = ask("/b", List.of(on("1", end("y")), on("2", c), on("3", c)));

        assertThat(needs(ask("/a", List.of(on("false", one), on("true", other)))))
                .containsExactly(fact("/a"), fact("/b"), fact("/c", answer("/b", "2", "3")))
                .last()
                .hasToString("/c, if /b = 2 or 3");
    }

    @Test
    @DisplayName("always matter where they are asked on every way, but for those on which nothing matters any more")
    void always() {
        Diagram<String> b = ask("/b", List.of(on("1", end("x")), on("2", end("y"))));

        assertThat(needs(ask("/a", List.of(on("false", b), on("true", end("over"))))))
                .containsExactly(fact("/a"), fact("/b"));
        assertThat(needs(ask("/a", List.of(on("false", b), on("true", end("z"))))))
                .containsExactly(fact("/a"), fact("/b", answer("/a", "false")));
    }
}
