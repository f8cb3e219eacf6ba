package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Links")
class LinksTest {
    private final Path root = Project.here().root();

    @TestFactory
    @DisplayName("lead to files and headings that are there")
    Stream<DynamicTest> leadSomewhere() {
        return Markdown.all().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.path(), () -> assertThat(broken(page)).isEmpty()));
    }

    private List<String> broken(Markdown page) {
        List<String> broken = new ArrayList<>();
        for (String link : page.links()) {
            if (!link.startsWith("https://") && !leads(page, link)) {
                broken.add(link);
            }
        }
        return broken;
    }

    private boolean leads(Markdown page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty()
                ? root.resolve(page.path())
                : root.resolve(page.path()).resolveSibling(file).normalize();
        return Files.exists(target) && (hash < 0 || headings(target).contains(link.substring(hash + 1)));
    }

    private static Set<String> headings(Path page) {
        String text = Project.text(page);
        Stream<String> headings = text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> Words.anchor(line.replaceFirst("#+ ", "")));
        Stream<String> anchors = text.lines()
                .filter(line -> line.contains("<a id=\""))
                .map(line -> line.replaceFirst(".*<a id=\"([^\"]+)\".*", "$1"));
        return Stream.concat(headings, anchors).collect(Collectors.toSet());
    }
}
