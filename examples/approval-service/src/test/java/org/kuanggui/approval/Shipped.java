package org.kuanggui.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that come with the quickstart. */
public final class Shipped {
    private static final Path FOLDER = Path.of("../quickstart/src/main/resources/org/kuanggui/quickstart");

    /** A quarry that is too small: 95 of 100 万吨/年. */
    public static final String TOO_SMALL = text("applications/gaoqiao-building-stone.json");

    /** A quarry that does not state its reserves. */
    public static final String WITHOUT_RESERVES = text("applications/huilongqiao-building-stone.json");

    /** An open pit on ground that the made-up layers forbid. */
    public static final String ON_THE_RED_LINE = text("applications/made-up-red-line.json");

    /** An exploration right in a block of the plan. */
    public static final String EXPLORATION = text("applications/made-up-exploration-block.json");

    public static final String MINE = text("mines/made-up-must-close.json");
    static final String LEDGER = text("ledgers/made-up-2025.json");

    private Shipped() {}

    /** The folder of made-up layers. */
    static Path layers() {
        return FOLDER.resolve("layers").toAbsolutePath();
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
