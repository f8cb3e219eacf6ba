package org.kuanggui.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.scenario.Scenario;

/**
 * Scenarios in a folder and the folders within it: every file whose name ends in {@code .json}, {@code .yaml} or
 * {@code .yml}, but for documents of other kinds, which are there to start from, and for links out of the folder. A file in
 * YAML needs snakeyaml-engine, an optional library: without it every method throws {@link IllegalStateException}. Immutable;
 * safe for use by several threads.
 *
 * @param path the folder
 */
public record ScenarioFolder(Path path) {

    /** @throws NullPointerException if the argument is null */
    public ScenarioFolder {
        Objects.requireNonNull(path, "path");
    }

    /**
     * The files that have to be scenarios, by folder and name. What is neither a scenario nor another document of the
     * contract is among them, so that a mistake in the kind is not passed over.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path file : DocumentFiles.in(path)) {
            if (FolderBases.isWithin(file, path) && !isBase(file)) {
                files.add(file);
            }
        }
        return Collections.unmodifiableList(files);
    }

    private static boolean isBase(Path file) throws IOException {
        return DocumentFiles.kind(file).filter(DocumentReader.KINDS::takes).isPresent();
    }

    /**
     * Reads one of the files. Its base may be any document of the folder.
     *
     * @throws InvalidInputException if anything is wrong with the scenario or its base; it lists everything
     * @throws IOException if a file cannot be read
     * @throws NullPointerException if the argument is null
     */
    public Scenario read(Path file) throws IOException {
        return ScenarioReader.read(file, path);
    }

    /**
     * Reads every one of the files, by file, in their order.
     *
     * @throws InvalidInputException if anything is wrong with a scenario or its base, or there is no scenario; it lists
     *     everything, of all files
     * @throws IOException if a file cannot be read
     */
    public Map<Path, Scenario> readAll() throws IOException {
        Map<Path, Scenario> scenarios = new LinkedHashMap<>();
        DocumentFiles.each(path, files(), nothing(), file -> scenarios.put(file, read(file)));
        return Collections.unmodifiableMap(scenarios);
    }

    private Problem nothing() {
        return new Problem(
                "",
                new Text("文件夹 " + path + " 中没有情景", "no scenario in the folder " + path),
                new Text("以 .json、.yaml 或 .yml 结尾的文件", "a file that ends in .json, .yaml or .yml"));
    }
}
