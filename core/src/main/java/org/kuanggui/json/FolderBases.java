package org.kuanggui.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;

/**
 * The base documents of a scenario that is a file: other files, named from there, in the same folder or one within it.
 *
 * @param scenario the scenario's file
 * @param folder out of which no name and no link leads
 */
record FolderBases(Path scenario, Path folder) implements Bases {
    private static final String EXPECTED = "the path of a .json, .yaml or .yml file from here, base/quarry.json";

    @Override
    public @Nullable Document read(Value base) {
        String name = base.text();
        if (name == null) {
            return null;
        }
        Optional<Path> file = resolved(name);
        if (file.isEmpty()) {
            base.refuse("the text " + JsonText.quotedStart(name), EXPECTED);
            return null;
        }
        try {
            return read(base, name, file.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Document read(Value base, String name, Path file) throws IOException {
        if (!file.startsWith(folder.toAbsolutePath().normalize())) {
            base.refuse(JsonText.quotedStart(name) + ", out of the folder " + folder.getFileName(), "a file within it");
        } else if (!Files.isRegularFile(file)) {
            base.refuse("no file " + JsonText.quotedStart(name), EXPECTED);
        } else if (!isWithin(file, folder)) {
            base.refuse("a link out of the folder " + folder.getFileName(), "a file within it");
        } else {
            try {
                return JsonDocument.read(file, DocumentReader.KINDS::read);
            } catch (InvalidInputException refused) {
                base.refuseFile(name, refused);
            }
        }
        return null;
    }

    /** Whether a file that is there lies in a folder, once links are followed. */
    static boolean isWithin(Path file, Path folder) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    /** A relative path with slashes, whatever the system's own are; empty for what is none. */
    private Optional<Path> resolved(String name) {
        try {
            return name.startsWith("/") || name.contains("\\") || name.contains(":")
                    ? Optional.empty()
                    : Optional.of(scenario.toAbsolutePath().resolveSibling(name).normalize())
                            .filter(path -> Syntax.of(path).isPresent());
        } catch (InvalidPathException e) { // the system has no such names
            return Optional.empty();
        }
    }
}
