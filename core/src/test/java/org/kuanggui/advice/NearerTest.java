package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A figure nearer to what was stated")
class NearerTest {

    private static Alteration altered(AlterationKind kind, @Nullable String from, String to) {
        return new Alteration("/productionScale", kind, from, to);
    }

    @Test
    @DisplayName("is one step away from what would have to be")
    void step() {
        assertThat(Moves.nearer(altered(AlterationKind.FIGURE, "95 万吨/年", "{\"value\":100,\"unit\":\"万吨/年\"}")))
                .contains(altered(AlterationKind.FIGURE, "95 万吨/年", "{\"value\":99.9999,\"unit\":\"万吨/年\"}"));
        assertThat(Moves.nearer(altered(AlterationKind.FIGURE, "0.6", "0.5")))
                .contains(altered(AlterationKind.FIGURE, "0.6", "0.5001"));
    }

    @Test
    @DisplayName("there is none of what is no figure, or was none")
    void none() {
        assertThat(Moves.nearer(altered(AlterationKind.GROUND, "1", "2"))).isEmpty();
        assertThat(Moves.nearer(altered(AlterationKind.FIGURE, null, "2"))).isEmpty();
        assertThat(Moves.nearer(altered(AlterationKind.FIGURE, "—", "2"))).isEmpty();
        assertThat(Moves.nearer(altered(AlterationKind.FIGURE, "1", "null"))).isEmpty();
    }
}
