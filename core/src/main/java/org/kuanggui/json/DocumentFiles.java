package org.kuanggui.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** The files of a folder that may be documents of the contract. */
final class DocumentFiles {
    private DocumentFiles() {}

    /**
     * Those of the folder and the folders within it, by folder and name. No link leads out of it.
     *
     * @throws IOException if the folder, or one within it, cannot be read
     */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Syntax.of(file).isPresent() && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The path of a file from its folder, with slashes, whatever the system's own are. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Goes through files to their end, whatever is wrong with some of them, and then tells all of it.
     *
     * @param nothing the problem where there is no file
     * @throws InvalidInputException if anything is wrong with a file, or there is none; it lists everything
     * @throws IOException if a file cannot be read
     */
    static void each(Path folder, List<Path> files, Problem nothing, FileReader reader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (files.isEmpty()) {
            problems.add(nothing);
        }
        for (Path file : files) {
            try {
                reader.read(file);
            } catch (InvalidInputException refused) {
                refused.problems().forEach(problem -> problems.add(problem.in(name(folder, file), problem.pointer())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** Takes a file, or refuses it. */
    interface FileReader {
        void read(Path file) throws IOException;
    }

    /**
     * The word of a document's {@code kind}; empty where it has none, or cannot be read.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<String> kind(Path file) throws IOException {
        try {
            return JsonDocument.tree(file) instanceof JsonNode.Fields fields
                            && fields.byName().get("kind") instanceof JsonNode.Quoted kind
                    ? Optional.of(kind.value())
                    : Optional.empty();
        } catch (InvalidInputException unreadable) {
            return Optional.empty();
        }
    }
}
