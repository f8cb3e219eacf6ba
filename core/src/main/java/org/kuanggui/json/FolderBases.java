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
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/**
 * The base documents of a scenario that is a file: other files, named from there, in the same folder or one within it.
 *
 * @param scenario the scenario's file
 * @param folder out of which no name and no link leads
 */
record FolderBases(Path scenario, Path folder) implements Bases {
    private static final Text EXPECTED = new Text(
            "由此处起的 .json、.yaml 或 .yml 文件路径，如 base/quarry.json",
            "the path of a .json, .yaml or .yml file from here, base/quarry.json");
    private static final Text WITHIN = new Text("该文件夹内的文件", "a file within it");

    @Override
    public @Nullable Document read(Value base) {
        String name = base.text();
        if (name == null) {
            return null;
        }
        Optional<Path> file = resolved(name);
        if (file.isEmpty()) {
            base.refuse(Phrases.theText(JsonText.quotedStart(name)), EXPECTED);
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
            String shown = JsonText.quotedStart(name);
            base.refuse(
                    new Text(shown + "，在文件夹 " + folderName() + " 之外", shown + ", out of the folder " + folderName()),
                    WITHIN);
        } else if (!Files.isRegularFile(file)) {
            String shown = JsonText.quotedStart(name);
            base.refuse(new Text("没有文件 " + shown, "no file " + shown), EXPECTED);
        } else if (!isWithin(file, folder)) {
            base.refuse(
                    new Text("指向文件夹 " + folderName() + " 之外的链接", "a link out of the folder " + folderName()), WITHIN);
        } else {
            try {
                return JsonDocument.read(file, DocumentReader.KINDS::read);
            } catch (InvalidInputException refused) {
                base.refuseFile(name, refused);
            }
        }
        return null;
    }

    private String folderName() {
        return String.valueOf(folder.getFileName());
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
