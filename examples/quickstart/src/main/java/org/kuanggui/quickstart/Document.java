package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.kuanggui.application.Application;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.ApplicationReader;

/**
 * A document that may hold an application.
 *
 * @param path where it stands, for people
 * @param source opens it
 */
record Document(Path path, Source source) {
    /** Opens a document. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Reads the application.
     *
     * @throws InvalidInputException if it breaks the contract; it lists every problem
     * @throws UnreadableException if it cannot be read at all
     */
    Application read() throws UnreadableException {
        try (InputStream stream = source.open()) {
            return ApplicationReader.read(stream);
        } catch (IOException unreadable) {
            throw new UnreadableException(path, unreadable);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
