package org.kuanggui.peers.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the tables into the files of this module; a test holds them against each other. */
public final class WriteTables {
    /** What stands in each file below the module. */
    static final Map<Path, String> FILES = Map.of(
            Path.of("src/test/resources/org/kuanggui/peers/dmn/slice.dmn"), Dmn.document(),
            Path.of("node/slice.json"), Jdm.document(),
            Path.of("node/rows.json"), RowsText.document());

    private WriteTables() {}

    /** Writes them; to be run in the module's folder. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, String> file : FILES.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }
}
