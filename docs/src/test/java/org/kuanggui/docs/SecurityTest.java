package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kuanggui.json.JsonLimits;

@DisplayName("SECURITY.md")
class SecurityTest {
    private static final Pattern LIMIT =
            Pattern.compile("^\\|.*\\| ([0-9,]+) \\| `(.+)\\.(.+)` \\|$", Pattern.MULTILINE);

    private final String page = Project.here().text("SECURITY.md");

    @TestFactory
    @DisplayName("has the limits of the code")
    Stream<DynamicTest> limits() {
        return LIMIT.matcher(page)
                .results()
                .map(row -> DynamicTest.dynamicTest(
                        row.group(2) + "." + row.group(3),
                        () -> assertThat(row.group(1).replace(",", "")).isEqualTo(value(row.group(2), row.group(3)))));
    }

    @Test
    @DisplayName("has every limit of documents")
    void allOfDocuments() {
        List<String> listed = LIMIT.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(3))
                .toList();
        assertThat(listed)
                .containsAll(Stream.of(JsonLimits.class.getFields())
                        .map(Field::getName)
                        .toList());
    }

    private static String value(String type, String constant) throws ReflectiveOperationException {
        Field field = Class.forName(type).getDeclaredField(constant);
        field.setAccessible(true);
        return String.valueOf(field.get(null));
    }
}
