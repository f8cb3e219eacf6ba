package org.kuanggui.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's files.
 *
 * @param root the folder that has README.md
 */
record Project(Path root) {
    static final String RULES = "rules-drl/src/main/resources/org/kuanggui/dazu";
    static final String RULE_TESTS = "rules-drl/src/test/java";
    static final String MODEL = "core/src/main/java/org/kuanggui";

    /** The project that the working directory belongs to, whichever module that is. */
    static Project here() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(RULES)) && Files.isDirectory(folder.resolve("docs"))) {
                return new Project(folder);
            }
        }
        throw new IllegalStateException("run this within the project");
    }

    String text(String path) {
        return text(root.resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files under a folder whose names end so, by path. */
    List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file's path from the root, with slashes. */
    String pathOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
