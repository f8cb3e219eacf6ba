package org.kuanggui.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as it is written.
 *
 * @param path from the project's root
 * @param text in full
 */
record Markdown(String path, String text) {
    /** Where pages are: not what the build writes while the tests run. */
    private static final List<String> FOLDERS =
            List.of("concepts", "decisions", "how-to", "proof", "reference", "tutorial");

    private static final List<String> EXAMPLES =
            List.of("approval-service", "benchmarks", "province-batch", "quickstart", "scenarios");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static Markdown at(String path) {
        return new Markdown(path, Project.here().text(path));
    }

    /** Every page that people write or read: at the top, of the examples, and in docs. */
    static List<Markdown> all() {
        Project project = Project.here();
        Stream<Path> top = Stream.of(
                        "README.md",
                        "README.zh-CN.md",
                        "CHANGELOG.md",
                        "CONTRIBUTING.md",
                        "SECURITY.md",
                        "docs/README.md")
                .map(name -> project.root().resolve(name));
        Stream<Path> docs = FOLDERS.stream()
                .flatMap(folder -> project.files("docs/" + folder, ".md").stream())
                .filter(file -> !project.pathOf(file).contains("/src/"))
                .filter(file -> !project.pathOf(file).contains("/target/"));
        Stream<Path> examples = EXAMPLES.stream()
                .map(name -> project.root().resolve("examples").resolve(name).resolve("README.md"));
        return Stream.of(top, examples, docs)
                .flatMap(pages -> pages)
                .map(file -> at(project.pathOf(file)))
                .toList();
    }

    /** Blocks of code in a language, in order. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** What stands between round brackets after square ones. */
    List<String> links() {
        Matcher link =
                Pattern.compile("]\\(([^)\\s]+)\\)").matcher(BLOCK.matcher(text).replaceAll(""));
        return link.results().map(found -> found.group(1)).toList();
    }
}
