package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Groups of facts")
class GroupTest {

    private static Group group(Set<String> facts, Set<String> links, Set<String> touched) {
        return new Group(facts, links, Map.of(), Optional.empty(), touched);
    }

    private static Diagram<World> world(boolean outOfScope, boolean cutShort, String... stuck) {
        return new Diagram.End<>(new World(outOfScope, cutShort, Map.of(), Set.of(stuck)));
    }

    private static Group group(List<Diagram<World>> worlds) {
        List<Diagram.Choice<World>> choices = worlds.stream()
                .map(world -> new Diagram.Choice<>(List.of("true"), world))
                .toList();
        return new Group(Set.of("/a"), Set.of(), Map.of(), Optional.of(new Diagram.Ask<>("/a", choices)), Set.of());
    }

    @Test
    @DisplayName("meet in a fact, in one that came to matter in one of them, or in a finding")
    void meet() {
        Group group = group(Set.of("/a"), Set.of("/b"), Set.of("f"));

        assertThat(group.meets(group(Set.of("/x", "/a"), Set.of(), Set.of()))).isTrue();
        assertThat(group.meets(group(Set.of("/b"), Set.of(), Set.of()))).isTrue();
        assertThat(group.meets(group(Set.of("/x"), Set.of("/a"), Set.of()))).isTrue();
        assertThat(group.meets(group(Set.of("/x"), Set.of(), Set.of("f")))).isTrue();
        assertThat(group.meets(group(Set.of("/x"), Set.of("/b"), Set.of("g")))).isFalse();
    }

    @Test
    @DisplayName("are stuck with what stays unknown after every answer within the plan that is followed to its end")
    void stuck() {
        assertThat(group(List.of(world(false, false, "/b", "/c"), world(false, false, "/a", "/b")))
                        .stuck())
                .containsExactly("/b");
        assertThat(group(List.of(world(false, false, "/b"), world(true, false), world(false, true)))
                        .stuck())
                .containsExactly("/b");
        assertThat(group(List.of(world(true, false, "/b"), world(false, true, "/b")))
                        .stuck())
                .isEmpty();
        assertThat(group(Set.of("/a"), Set.of(), Set.of()).stuck()).isEmpty();
    }
}
