package org.kuanggui.approval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Documents that come with the quickstart. */
public final class Shipped {
    /** A quarry that is too small: 95 of 100 万吨/年. */
    public static final String TOO_SMALL = text("applications/gaoqiao-building-stone.json");

    /** A quarry that does not state its reserves. */
    public static final String WITHOUT_RESERVES = text("applications/huilongqiao-building-stone.json");

    /** An open pit on ground that the made-up layers forbid. */
    public static final String ON_THE_RED_LINE = text("applications/made-up-red-line.json");

    private static final List<String> LAYERS = List.of(
            "layers.json",
            "made-up-cultivated-land.geojson",
            "made-up-existing-rights.geojson",
            "made-up-exploration-blocks.geojson",
            "made-up-farmland.geojson",
            "made-up-key-zone.geojson",
            "made-up-mining-blocks.geojson",
            "made-up-nature-reserves.geojson",
            "made-up-red-line.geojson",
            "made-up-urban-boundary.geojson");

    /** An exploration right in a block of the plan. */
    public static final String EXPLORATION = text("applications/made-up-exploration-block.json");

    public static final String MINE = text("mines/made-up-must-close.json");
    static final String LEDGER = text("ledgers/made-up-2025.json");

    private Shipped() {}

    /** The made-up layers, in a folder of their own. */
    static Path layers(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("layers"));
        for (String name : LAYERS) {
            Files.writeString(folder.resolve(name), text("layers/" + name));
        }
        return folder;
    }

    private static String text(String name) {
        try (InputStream stream = Shipped.class.getResourceAsStream("/org/kuanggui/quickstart/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
