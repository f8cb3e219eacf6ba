package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("What was sent to the page")
class SentTest {

    @Test
    @DisplayName("is guessed to be of the nearest kind")
    void nearestKind() {
        assertThat(problems(new Sent("{\"kind\":\"minign\"}", "", "", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe(Locale.CHINESE)).contains("mining"));
    }

    @Test
    @DisplayName("is not told which class of Java reads it")
    void noReader() {
        assertThat(problems(new Sent("{\"kind\":\"record\"}", "{\"kind\":\"mining\"}", "", "")))
                .extracting(Problem::pointer, problem -> problem.maybe().isPresent())
                .containsExactly(tuple("/document/kind", false), tuple("/ledger/kind", false));
    }

    private static List<Problem> problems(Sent sent) {
        return catchThrowableOfType(InvalidInputException.class, sent::question).problems();
    }
}
