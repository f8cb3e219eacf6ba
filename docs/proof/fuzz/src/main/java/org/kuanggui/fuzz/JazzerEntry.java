package org.kuanggui.fuzz;

import java.io.IOException;

/** What Jazzer calls: its first argument names the way in. */
public final class JazzerEntry {
    private static Way way = Ways.DOCUMENT.way();

    private JazzerEntry() {}

    /** Goes in once, so that what is loaded once is not counted as an input's time. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        Limits.underAgent();
        way = Ways.named(arguments[0]).begun();
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Limits.take(way, input);
    }
}
