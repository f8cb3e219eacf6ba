package org.kuanggui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.InvalidInputException;

class ReadingsTest {
    private static final Text TEXT = new Text("疑", "doubt");
    private static final List<Reading> ALL = List.of(
            new Reading("a/b", TEXT, List.of(new Reading.Choice("FIRST", TEXT), new Reading.Choice("SECOND", TEXT))));

    @Test
    void aNameThatNobodyKnowsIsPointedToWhateverItIsMadeOf() {
        assertThat(pointer(Map.of("x/~y", "FIRST"))).isEqualTo("/readings/x~1~0y");
    }

    @Test
    void aChoiceThatNobodyKnowsIsPointedToByTheNameOfItsReading() {
        assertThat(pointer(Map.of("a/b", "THIRD"))).isEqualTo("/readings/a~1b");
    }

    private static String pointer(Map<String, String> choices) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> Readings.of(ALL, choices));
        return refused.problems().get(0).pointer();
    }
}
