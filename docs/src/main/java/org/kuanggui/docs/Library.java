package org.kuanggui.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A jar of others that a module is built on.
 *
 * @param artifact group and name, with a colon between
 * @param version as resolved
 * @param licences as its own description names them
 */
record Library(String artifact, String version, String licences) implements Comparable<Library> {
    private static final List<String> MODULES = List.of("core", "rules-drl", "examples/quickstart", "docs");

    /**
     * What the build wrote down.
     *
     * @param use {@code runtime} or {@code test}
     * @return the modules of each
     */
    static Map<Library, SortedSet<String>> of(Project project, String use) {
        Map<Library, SortedSet<String>> libraries = new TreeMap<>();
        for (String module : MODULES) {
            Path file = project.root().resolve(module + "/target/licences/" + use + ".csv");
            if (!Files.exists(file)) {
                throw new IllegalStateException(file + " is not there: test the modules together, with -am");
            }
            Resource.csv(Project.text(file)).stream()
                    .skip(1)
                    .map(row -> new Library(row.get(0), row.get(1), row.get(2)))
                    .forEach(library -> libraries
                            .computeIfAbsent(library, first -> new TreeSet<>())
                            .add(Path.of(module).getFileName().toString()));
        }
        return libraries;
    }

    String group() {
        return artifact.substring(0, artifact.indexOf(':'));
    }

    @Override
    public int compareTo(Library other) {
        return (artifact + ' ' + version).compareTo(other.artifact + ' ' + other.version);
    }
}
