package org.kuanggui.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds documents. */
final class Documents {
    /** The folders of what comes with the quickstart, one for every kind; each has an index. */
    private static final List<String> SHIPPED = List.of("applications/", "mines/", "ledgers/");

    private static final String JSON = ".json";

    private Documents() {}

    /** What comes with the quickstart, applications first, in the order of each index: a jar's folders have no listing. */
    static List<Input> shipped() {
        return SHIPPED.stream().flatMap(folder -> shipped(folder).stream()).toList();
    }

    private static List<Input> shipped(String folder) {
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(resource(folder + "index"), StandardCharsets.UTF_8))) {
            return index.lines()
                    .map(name -> new Input(Path.of(name), () -> resource(folder + name)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The documents at a place: the file itself; of a folder every {@code *.json} in it, by name, without the folders
     * below.
     *
     * @throws UnreadableException if there is nothing, it cannot be read, or the folder has no such file
     */
    static List<Input> at(Path path) throws UnreadableException {
        try {
            if (!attributes(path).isDirectory()) {
                return List.of(file(path));
            }
            List<Path> files = files(path);
            if (files.isEmpty()) {
                throw new UnreadableException(path, Words.EMPTY_FOLDER);
            }
            return files.stream().map(Documents::file).toList();
        } catch (IOException unreadable) {
            throw new UnreadableException(path, unreadable);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Documents::isDocument)) {
            entries.forEach(files::add);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    /** A file by its name; also one whose link is broken, which is to be told and not passed over. */
    private static boolean isDocument(Path entry) {
        if (!entry.toString().endsWith(JSON)) {
            return false;
        }
        try {
            return attributes(entry).isRegularFile();
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static Input file(Path path) {
        return new Input(path, () -> Files.newInputStream(path));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Documents.class.getResourceAsStream(name), name);
    }
}
