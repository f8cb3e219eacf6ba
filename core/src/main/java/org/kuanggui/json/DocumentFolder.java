package org.kuanggui.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.record.DecisionRecord;

/**
 * Documents of the contract in a folder and the folders within it, and records of decisions. They are in the files whose
 * names end in {@code .json}, {@code .yaml} or {@code .yml}; of these, scenarios are passed over, for they bring readings and
 * layers of their own, and {@link ScenarioFolder} reads them. A file in YAML needs snakeyaml-engine, an optional library:
 * without it both methods throw {@link IllegalStateException}. Immutable; safe for use by several threads.
 *
 * @param path the folder
 */
public record DocumentFolder(Path path) {
    private static final Kinds<DecisionRecord> RECORDS = Kinds.of(List.of(Kind.RECORD));
    private static final Kinds<Object> ALL =
            Kinds.of(List.of(Kind.MINING, Kind.EXPLORATION, Kind.MINE, Kind.LEDGER, Kind.RECORD));

    /** @throws NullPointerException if the argument is null */
    public DocumentFolder {
        Objects.requireNonNull(path, "path");
    }

    /**
     * Gives each document, and each record, with the name of its file: the path from the folder, with slashes. In the order of
     * their names, each read when it is its turn, and not kept. What is refused, by the reader or by whoever takes it, does not keep
     * the others from their turn.
     *
     * @throws InvalidInputException if anything was refused, or there is no file; it lists everything, of all files
     * @throws IOException if the folder or a file cannot be read
     */
    public void forEach(BiConsumer<String, Document> documents, BiConsumer<String, DecisionRecord> records)
            throws IOException {
        each(ALL, (name, read) -> {
            if (read instanceof DecisionRecord record) {
                records.accept(name, record);
            } else {
                documents.accept(name, (Document) read);
            }
        });
    }

    /**
     * As {@link #forEach}, where each file has to be a record.
     *
     * @throws InvalidInputException as there
     * @throws IOException as there
     */
    public void forEachRecord(BiConsumer<String, DecisionRecord> records) throws IOException {
        each(RECORDS, records);
    }

    private <T> void each(Kinds<T> kinds, BiConsumer<String, T> taker) throws IOException {
        Problem nothing = new Problem(
                "",
                new Text("文件夹 " + path + " 中没有文档", "no document in the folder " + path),
                new Text("以 .json、.yaml 或 .yml 结尾的文件", "files that end in .json, .yaml or .yml"));
        DocumentFiles.each(
                path,
                files(),
                nothing,
                file -> taker.accept(DocumentFiles.name(path, file), JsonDocument.read(file, kinds::read)));
    }

    /** But for scenarios, and for links out of the folder. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path file : DocumentFiles.in(path)) {
            if (FolderBases.isWithin(file, path)
                    && !DocumentFiles.kind(file).equals(Optional.of(Kind.SCENARIO.word()))) {
                files.add(file);
            }
        }
        return files;
    }
}
