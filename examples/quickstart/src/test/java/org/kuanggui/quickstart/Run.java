package org.kuanggui.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The command, run in this JVM.
 *
 * @param exitCode how it ended
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {

    static Run of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                texts);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** An application that comes with the quickstart, as a file. */
    static Path shipped(String name) {
        return resource("applications/" + name + ".json");
    }

    /** A mine that comes with it. */
    static Path mine(String name) {
        return resource("mines/" + name + ".json");
    }

    /** A ledger that comes with it. */
    static Path ledger(String name) {
        return resource("ledgers/" + name + ".json");
    }

    private static Path resource(String name) {
        URL resource = Objects.requireNonNull(Run.class.getResource(name), name);
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
