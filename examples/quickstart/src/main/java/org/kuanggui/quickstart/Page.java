package org.kuanggui.quickstart;

import java.io.PrintStream;
import org.kuanggui.report.PlainText;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A place to print on. Whatever is printed goes through {@link PlainText}; only this class colours and breaks lines. */
final class Page {
    /** What a colour says. */
    enum Tone {
        GOOD(Style.fg_green),
        BAD(Style.fg_red),
        OPEN(Style.fg_yellow),
        LOUD(Style.bold),
        QUIET(Style.faint);

        private final Style style;

        Tone(Style style) {
            this.style = style;
        }
    }

    private static final String TO_END_OF_LINE = "\u001B[K";

    private final PrintStream out;
    private final boolean coloured;

    Page(PrintStream out, Ansi ansi) {
        this.out = out;
        this.coloured = ansi.enabled();
    }

    /** Prints text within a line. */
    Page text(String text) {
        out.print(PlainText.of(text));
        return this;
    }

    /** Prints text within a line, in a colour. */
    Page text(Tone tone, String text) {
        if (!coloured) {
            return text(text);
        }
        out.print(tone.style.on());
        text(text);
        out.print(Style.reset.on()); // the ends of bold and faint are no end on every terminal
        return this;
    }

    /** Begins the line again, in the place of what stands in it; on a terminal. */
    Page again(String text) {
        out.print('\r');
        text(text);
        out.print(TO_END_OF_LINE);
        return this;
    }

    /** Ends the line. */
    Page line() {
        out.print('\n');
        return this;
    }

    /** Hands over what was printed; for before another stream is written. */
    void flush() {
        out.flush();
    }
}
