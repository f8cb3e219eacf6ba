package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
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
    void isToldInTheLanguageOfTheReader() {
        Problem problem = new Problem(
                "/unit", new Text("文本 x", "the text x"), new Text("单位", "a unit"), new Text("或为 吨", "perhaps 吨"));

        assertThat(problem.found(Locale.SIMPLIFIED_CHINESE)).isEqualTo("文本 x");
        assertThat(problem.expected(Locale.CHINESE)).isEqualTo("单位");
        assertThat(problem.maybe(Locale.CHINESE)).contains("或为 吨");
        assertThat(problem.found(Locale.FRENCH)).isEqualTo("the text x").isEqualTo(problem.found());
        assertThat(problem.expected(Locale.UK)).isEqualTo("a unit").isEqualTo(problem.expected());
        assertThat(problem.maybe(Locale.ENGLISH)).contains("perhaps 吨").isEqualTo(problem.maybe());
    }

    @Test
    void ofAnotherDocumentNamesItInBothLanguages() {
        Problem problem = new Problem("/unit", new Text("文本 x", "the text x"), new Text("单位", "a unit"));

        Problem in = problem.in("quarry.json", "/base");

        assertThat(in).hasToString("/base: found the text x in quarry.json, expected a unit, at /unit");
        assertThat(in.found(Locale.CHINESE)).isEqualTo("文本 x（quarry.json 中）");
        assertThat(in.expected(Locale.CHINESE)).isEqualTo("单位（在 /unit）");
    }

    @Test
    void isShortAndOnOneLineInChineseToo() {
        Problem problem = new Problem("", new Text("长\n" + "长".repeat(200), "x"), new Text("一\n二", "y"));

        assertThat(problem.found(Locale.CHINESE)).isEqualTo("长\\u000a" + "长".repeat(153) + "…");
        assertThat(problem.expected(Locale.CHINESE)).isEqualTo("一\\u000a二");
    }

    @Test
    void isTheSameWhereItSaysTheSameInEnglish() {
        Problem english = new Problem("/unit", "nothing", "a unit", "t");
        Problem both = new Problem("/unit", Phrases.NOTHING, new Text("单位", "a unit"), Text.plain("t"));

        assertThat(both).isEqualTo(english).hasSameHashCodeAs(english);
        assertThat(both)
                .isNotEqualTo(new Problem("/x", "nothing", "a unit", "t"))
                .isNotEqualTo(new Problem("/unit", "x", "a unit", "t"))
                .isNotEqualTo(new Problem("/unit", "nothing", "x", "t"))
                .isNotEqualTo(new Problem("/unit", "nothing", "a unit"));
    }

    @Test
    void isNeededForAnException() {
        assertThatThrownBy(() -> new InvalidInputException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
