package org.kuanggui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

class ReadingsTest {
    private static final Text TEXT = new Text("疑", "doubt");
    private static final List<Reading> ALL = List.of(
            new Reading("a/b", TEXT, List.of(new Reading.Choice("FIRST", TEXT), new Reading.Choice("SECOND", TEXT))),
            new Reading("settled", TEXT, List.of(new Reading.Choice("ONLY", TEXT))));

    @Test
    void aNameThatNobodyKnowsIsPointedToWhateverItIsMadeOf() {
        assertThat(pointer(Map.of("x/~y", "FIRST"))).isEqualTo("/readings/x~1~0y");
    }

    @Test
    void aChoiceThatNobodyKnowsIsPointedToByTheNameOfItsReading() {
        assertThat(pointer(Map.of("a/b", "THIRD"))).isEqualTo("/readings/a~1b");
    }

    @Test
    void whoseNameNobodyKnowsIsToldThoseThatAreOpen() {
        assertThat(problem(Map.of("c", "FIRST")))
                .isEqualTo(new Problem("/readings/c", "an unknown reading", "one of a/b"));
    }

    @Test
    void areToldWithTheirChoices() {
        assertThat(Readings.of(ALL, Map.of("a/b", "SECOND"))).hasToString("{a/b=SECOND, settled=ONLY}");
    }

    private static String pointer(Map<String, String> choices) {
        return problem(choices).pointer();
    }

    private static Problem problem(Map<String, String> choices) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> Readings.of(ALL, choices));
        return BothLanguages.told(refused.problems()).get(0);
    }
}
