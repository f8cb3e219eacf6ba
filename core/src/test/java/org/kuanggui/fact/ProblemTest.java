package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void tellsPlaceFindingAndExpectationAndThenItsGuess() {
        assertThat(new Problem("/unit", "万顿", "a unit", "万吨"))
                .hasToString("/unit: found 万顿, expected a unit\n  Maybe 万吨");
        assertThat(new Problem("", "a list", "an object"))
                .hasToString("the document: found a list, expected an object");
    }

    @Test
    void isThatOfThePartSeenFromTheWhole() {
        assertThat(new Problem("/name", "x", "y", "z").under("/parties/0"))
                .isEqualTo(new Problem("/parties/0/name", "x", "y", "z"));
    }

    @Test
    void showsNoMoreThan160CharactersAndNoHalfOnes() {
        assertThat(new Problem("", "a".repeat(160), "").found()).isEqualTo("a".repeat(160));
        assertThat(new Problem("", "a".repeat(161), "").found()).isEqualTo("a".repeat(160) + "…");
        assertThat(new Problem("", "a".repeat(159) + "😀", "").found()).isEqualTo("a".repeat(159) + "…");
    }

    @Test
    void staysOnOneLineWhateverWasFound() {
        Problem problem = new Problem("/a\nb", "c\r\n\u2028d\u2029\u0007", "e");

        assertThat(problem.pointer()).isEqualTo("/a\nb");
        assertThat(problem).hasToString("/a\\u000ab: found c\\u000d\\u000a\\u2028d\\u2029\\u0007, expected e");
    }

    @Test
    void staysOnOneLineWhateverIsExpectedOrGuessed() {
        assertThat(new Problem("", "a", "b, at /c\nd", "e\u001bf"))
                .hasToString("the document: found a, expected b, at /c\\u000ad\n  Maybe e\\u001bf");
    }

    @Test
    void goesWithItsExceptionWhereThatIsSerialized() throws IOException, ClassNotFoundException {
        InvalidInputException refused = new InvalidInputException(List.of(new Problem("/a", "b", "c", "d")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInputException read = (InvalidInputException) in.readObject();

            assertThat(read.problems()).isEqualTo(refused.problems());
            assertThat(read).hasMessage(refused.getMessage());
        }
    }

    @Test
    void isNeededForAnException() {
        assertThatThrownBy(() -> new InvalidInputException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
