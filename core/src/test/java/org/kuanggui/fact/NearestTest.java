package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("id", "name", "kind", "mineral", "mineralName", "煤", "石膏", "建筑石料用灰岩", "灰岩");

    @ParameterizedTest
    @CsvSource({
        "NAME, name", // case
        "nme, name", // a letter too few
        "namee, name", // too many
        "nane, name", // replaced
        "knid, kind", // exchanged with its neighbour
        "minerals, mineral", // the nearer one of two
        "minerlName, mineralName",
        "建筑石料用灰石, 建筑石料用灰岩",
        "建筑石料用灰岩矿, 建筑石料用灰岩", // the longest one that it contains
        "煤矿, 煤"
    })
    void isWhatWasProbablyMeant(String word, String meant) {
        assertThat(Nearest.to(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "i", "nose", "width", "石", "铁矿", "mniexxl"})
    void isNothingWhereNothingIsNear(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }

    @Test
    void isTheNearestOfThose() {
        assertThat(Nearest.to("graded", List.of("shaded", "grade"))).contains("grade");
        assertThat(Nearest.to("graded", List.of("grade", "shaded"))).contains("grade");
    }

    @Test
    void isNotLookedForInWordsThatAreTooLong() {
        assertThat(Nearest.to("煤".repeat(60), KNOWN)).contains("煤");
        assertThat(Nearest.to("煤".repeat(61), KNOWN)).isEmpty();
    }
}
