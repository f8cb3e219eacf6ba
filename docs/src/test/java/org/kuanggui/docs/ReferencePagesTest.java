package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The reference pages")
class ReferencePagesTest {
    private static final boolean WRITE =
            List.of("", "true").contains(System.getProperty("kuanggui.docs.write", "false"));

    private static final Project PROJECT = Project.here();
    private static final List<Page> PAGES = ReferencePages.all(Material.of(PROJECT));

    @BeforeAll
    static void renew() throws IOException {
        if (WRITE) {
            ReferencePages.write(PROJECT, PAGES);
        }
    }

    @TestFactory
    @DisplayName("are up to date")
    Stream<DynamicTest> upToDate() {
        return PAGES.stream().map(page -> DynamicTest.dynamicTest(page.path(), () -> upToDate(page)));
    }

    private void upToDate(Page page) {
        Path file = PROJECT.root().resolve(page.path());
        assertThat(file).as("renew it: %s", Page.COMMAND).exists();
        assertThat(Project.text(file).lines())
                .as("%s is stale; renew it: %s", page.path(), Page.COMMAND)
                .containsExactlyElementsOf(page.text().lines().toList());
    }

    @Test
    @DisplayName(
            "are all that say they are generated, and the tables, charts, samples and schemas, which cannot say it")
    void noneLeftOver() {
        Stream<Path> said = PROJECT.files(Page.FOLDER, ".md").stream()
                .filter(file -> Project.text(file).contains(Page.GENERATED));
        Stream<Path> others =
                Stream.of(".csv", ".svg", ".html").flatMap(ending -> PROJECT.files(Page.FOLDER, ending).stream());
        Stream<Path> schemas = PROJECT.files(SchemaFile.FOLDER, ".json").stream();
        List<String> generated = Stream.concat(Stream.concat(said, others), schemas)
                .map(PROJECT::pathOf)
                .toList();
        assertThat(generated)
                .containsExactlyInAnyOrderElementsOf(
                        PAGES.stream().map(Page::path).toList());
    }

    @Test
    @DisplayName("are the same every time")
    void deterministic() {
        assertThat(ReferencePages.all(Material.of(PROJECT))).isEqualTo(PAGES);
    }

    @Test
    @DisplayName("find tests of its own for every provision that is judged")
    void everyJudgedProvisionHasTests() {
        Material material = Material.of(PROJECT);
        assertThat(material.tests().keySet()).containsAll(material.rules().keySet());
    }
}
