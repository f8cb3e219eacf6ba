package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts in the sources")
class TextSourcesTest {
    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern CHINESE_FIRST = Pattern.compile("new Text\\(\\s*" + LITERAL);
    private static final Pattern PLAIN = Pattern.compile("Text\\.plain\\(\\s*" + LITERAL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    @DisplayName("have the Chinese first")
    void order() throws IOException {
        List<String> chinese = all(CHINESE_FIRST);

        assertThat(chinese)
                .hasSizeGreaterThan(150)
                .filteredOn(TextSourcesTest::isNoChinese)
                .isEmpty();
    }

    private static boolean isNoChinese(String text) {
        boolean isWord = WORD.matcher(text).find() && !HAN.matcher(text).find();
        return isWord || BothLanguages.isEnglish(text);
    }

    @Test
    @DisplayName("that are the same in both languages are no sentences")
    void plain() throws IOException {
        assertThat(all(PLAIN)).isNotEmpty().filteredOn(BothLanguages::isEnglish).isEmpty();
    }

    private static List<String> all(Pattern pattern) throws IOException {
        List<String> literals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(TextSourcesTest::literal)
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    private static String literal(MatchResult found) {
        return found.group(1).replace("\\\"", "\"");
    }
}
