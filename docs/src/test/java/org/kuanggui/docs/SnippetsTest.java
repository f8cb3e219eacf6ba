package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Java on pages")
class SnippetsTest {
    private static final int DEEPEST_INDENT = 12;

    /** Tests of these pages, and examples that have tests of their own. */
    private final List<String> tests = Stream.of(
                    "docs/src/test/java",
                    "examples/approval-service/src/main/java",
                    "examples/province-batch/src/main/java")
            .flatMap(folder -> Project.here().files(folder, ".java").stream())
            .map(Project::text)
            .toList();

    @TestFactory
    @DisplayName("is tested code, line by line")
    Stream<DynamicTest> tested() {
        return Markdown.all().stream()
                .filter(page -> !page.blocks("java").isEmpty())
                .map(page -> DynamicTest.dynamicTest(
                        page.path(), () -> page.blocks("java").forEach(block -> assertThat(isTested(block))
                                .as("in a test, word for word:\n%s", block)
                                .isTrue())));
    }

    private boolean isTested(String block) {
        for (int indent = 0; indent <= DEEPEST_INDENT; indent += 4) {
            String spaces = " ".repeat(indent);
            String code = block.lines()
                    .map(line -> line.isEmpty() ? line : spaces + line)
                    .collect(Collectors.joining("\n", "\n", "\n"));
            if (tests.stream().anyMatch(test -> test.contains(code))) {
                return true;
            }
        }
        return false;
    }
}
