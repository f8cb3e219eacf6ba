package org.kuanggui.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.record.DecisionRecord;

/**
 * Documents of the contract in a folder and the folders within it, and records of decisions.
 * They are in the files whose names end in {@code .json}, {@code .yaml} or {@code .yml}; of these, scenarios are passed over, for they
 * bring readings and layers of their own, and {@link ScenarioFolder} reads them. A file in YAML needs snakeyaml-engine, an optional
 * library: without it every method that looks into one throws {@link IllegalStateException}. Immutable; safe for use by several threads.
 *
 * @param path the folder
 */
public record DocumentFolder(Path path) {
    private static final Kinds<DecisionRecord> RECORDS = Kinds.of(List.of(Kind.RECORD));

    /** @throws NullPointerException if the argument is null */
    public DocumentFolder {
        Objects.requireNonNull(path, "path");
    }

    /**
     * The files that have to hold documents or records, by folder and name.
     *
     * @throws IOException if the folder, or a file, cannot be read
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path file : DocumentFiles.in(path)) {
            if (FolderBases.isWithin(file, path)
                    && !DocumentFiles.kind(file).equals(Optional.of(Kind.SCENARIO.word()))) {
                files.add(file);
            }
        }
        return List.copyOf(files);
    }

    /** The name of a file: its path from the folder, with slashes. */
    public String name(Path file) {
        return DocumentFiles.name(path, file);
    }

    /**
     * Whether a file says that it holds a record.
     *
     * @throws IOException if the file cannot be read
     */
    public boolean isRecord(Path file) throws IOException {
        return DocumentFiles.kind(file).filter(RECORDS::takes).isPresent();
    }

    /**
     * Reads a file that has to be a document.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists everything
     * @throws IOException if the file cannot be read
     */
    public Document document(Path file) throws IOException {
        return JsonDocument.read(file, DocumentReader.KINDS::read);
    }

    /**
     * Reads a file that has to be a record.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists everything
     * @throws IOException if the file cannot be read
     */
    public DecisionRecord record(Path file) throws IOException {
        return JsonDocument.read(file, RECORDS::read);
    }
}
