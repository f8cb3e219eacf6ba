package org.kuanggui.quickstart;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Whether to colour. */
enum Colour {
    /** Where standard output is a terminal, and neither NO_COLOR nor its like says otherwise. */
    AUTO(Ansi.AUTO),
    ALWAYS(Ansi.ON),
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    Colour(Ansi ansi) {
        this.ansi = ansi;
    }

    Ansi ansi() {
        return ansi;
    }

    /** As the option is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
