package org.kuanggui.fuzz;

import java.io.IOException;

/** What Jazzer calls: its first argument names the way in. */
public final class JazzerEntry {
    private static Way way = Ways.DOCUMENT.way();

    private JazzerEntry() {}

    /** Goes in once, so that what is loaded once is not counted as an input's time. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        Ways named = Ways.named(arguments[0]);
        if (named.isJudged()) {
            Ways.FIELDS.way().take(new byte[0]);
        }
        way = named.way();
        way.take(new byte[0]);
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Limits.take(way, input);
    }
}
