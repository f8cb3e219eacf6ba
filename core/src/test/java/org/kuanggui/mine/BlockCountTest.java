package org.kuanggui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.fact.Truth;

@DisplayName("How many rights lie in blocks of a kind")
class BlockCountTest {

    @ParameterizedTest
    @CsvSource({
        "2, '', 3, TRUE, false",
        "3, '', 3, TRUE, true",
        "4, '', 3, FALSE, true",
        "2, A, 3, TRUE, false",
        "3, A, 3, UNKNOWN, true",
        "2, A B, 3, UNKNOWN, false",
        "4, A, 3, FALSE, true",
        "4, '', , UNKNOWN, false"
    })
    @DisplayName("is within the plan's where even those that perhaps lie there are not too many")
    void withinPlan(int known, String perhaps, @Nullable Integer planned, Truth within, boolean usedUp) {
        List<String> unstated = perhaps.isEmpty() ? List.of() : List.of(perhaps.split(" "));
        BlockCount count = new BlockCount("NEW:limestones", known, unstated, planned);

        assertThat(count.withinPlan()).isEqualTo(within);
        assertThat(count.isUsedUp()).isEqualTo(usedUp);
    }

    @Test
    @DisplayName("reads as a number, or as the least and the most")
    void asText() {
        assertThat(new BlockCount("ALL", 3, List.of(), 19)).hasToString("3");
        assertThat(new BlockCount("RETAINED", 3, List.of("A", "B"), 14)).hasToString("3 – 5");
    }

    @Test
    @DisplayName("knows the plan's number where there is one")
    void planned() {
        assertThat(new BlockCount("ALL", 3, List.of(), 19).planned()).hasValue(19);
        assertThat(new BlockCount("ADJUSTED:STRONTIUM", 1, List.of(), null).planned())
                .isEmpty();
    }
}
