package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.scenario.Scenario;

/**
 * Reads regulatory scenarios from JSON documents of the contract, of the kind {@code scenario}.
 *
 * <p>A scenario is read as strictly as {@link ApplicationReader} says, with all problems told at once; its document and
 * its ledger as their own readers would, its layers as {@link GroundLayersReader} does. Whether the plan has the readings
 * and provisions that are named is only known when it is checked. Every method may be called by any number of threads. No
 * method throws anything but what it names.
 */
public final class ScenarioReader {
    private static final Kinds<Scenario> KINDS = Kinds.of(List.of(Kind.SCENARIO));

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
}
