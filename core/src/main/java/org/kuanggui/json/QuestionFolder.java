package org.kuanggui.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.record.DecisionRecord;

/**
 * Questions in a folder and the folders within it: documents of the contract, each on its own day, and records of decisions.
 * They are in the files whose names end in {@code .json}, {@code .yaml} or {@code .yml}; of these, scenarios are passed over, for they
 * bring readings and layers of their own, and {@link ScenarioFolder} reads them. Immutable; safe for use by several threads.
 *
 * @param path the folder
 */
public record QuestionFolder(Path path) {
    private static final Kinds<Object> KINDS =
            Kinds.of(List.of(Kind.MINING, Kind.EXPLORATION, Kind.MINE, Kind.LEDGER, Kind.RECORD));

    /** @throws NullPointerException if the argument is null */
    public QuestionFolder {
        Objects.requireNonNull(path, "path");
    }

    /**
     * The files that have to hold questions, by folder and name.
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
     * Reads the question of a file: of a document, what it asks on its own day; of a record, what was asked.
     *
     * @throws InvalidInputException if anything is wrong with the file, or a mine does not tell the day; it lists everything
     * @throws IOException if the file cannot be read
     */
    public Question question(Path file) throws IOException {
        Object read = JsonDocument.read(file, KINDS::read);
        return read instanceof DecisionRecord record ? record.question().asked() : Question.of((Document) read);
    }

    /**
     * Reads a file that has to be a record.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists everything
     * @throws IOException if the file cannot be read
     */
    public DecisionRecord record(Path file) throws IOException {
        return JsonDocument.read(file, Kinds.of(List.of(Kind.RECORD))::read);
    }
}
