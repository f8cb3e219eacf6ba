package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.scenario.Scenario;

/**
 * Reads regulatory scenarios from documents of the contract, of the kind {@code scenario}, in JSON or in YAML.
 *
 * <p>A scenario is read as strictly as {@link ApplicationReader} says, with all problems told at once; its document and
 * its ledger as their own readers would, its layers as {@link GroundLayersReader} does. Whether the plan has the readings
 * and provisions that are named is only known when it is checked. A base is read where a file is read, and refused where a
 * text is; the scenario then has the document that the base and the changes make.
 *
 * <p>YAML is YAML 1.2 that says what JSON can: {@code true}, {@code false}, {@code null}, nothing at all, and numbers as
 * JSON writes them mean the same; every other plain word is a text, {@code yes}, {@code 1_000}, {@code 0o17} and
 * {@code 2024-05-20} among them. Anchors, aliases and tags are refused. It needs the library snakeyaml-engine, and a method
 * that is to read YAML throws {@link IllegalStateException} if that is not on the class path.
 *
 * <p>Every method may be called by any number of threads. No method throws anything but what it names.
 */
public final class ScenarioReader {
    private static final Kinds<Scenario> KINDS = kinds(Bases.NONE);

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Scenario read(byte[] json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a scenario. The stream is read to its end, but never further than one byte past
     * {@link JsonLimits#LARGEST_DOCUMENT}; it is not closed.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws IOException if the stream fails
     * @throws NullPointerException if the argument is null
     */
    public static Scenario read(InputStream json) throws IOException {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a scenario.
     *
     * @param json with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Scenario read(String json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a scenario that is written in YAML.
     *
     * @param yaml with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Scenario readYaml(String yaml) {
        return JsonDocument.read(yaml, Syntax.YAML, KINDS::read);
    }

    /**
     * Reads a scenario that is written in YAML.
     *
     * @param yaml UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Scenario readYaml(byte[] yaml) {
        return JsonDocument.read(yaml, Syntax.YAML, KINDS::read);
    }

    /**
     * Reads a scenario from a file: JSON where its name ends in {@code .json}, YAML where it ends in {@code .yaml} or
     * {@code .yml}. Its base may be any document of the same folder, or of one within it.
     *
     * @throws InvalidInputException if the name ends otherwise, or anything is wrong with the scenario or its base; it
     *     lists everything
     * @throws IOException if a file cannot be read
     * @throws NullPointerException if the argument is null
     */
    public static Scenario read(Path file) throws IOException {
        return read(file, file.toAbsolutePath().normalize().resolveSibling(""));
    }

    static Scenario read(Path file, Path folder) throws IOException {
        try {
            return JsonDocument.read(file, kinds(new FolderBases(file, folder))::read);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Kinds<Scenario> kinds(Bases bases) {
        return Kinds.of(List.of(Kind.scenario(bases)));
    }
}
