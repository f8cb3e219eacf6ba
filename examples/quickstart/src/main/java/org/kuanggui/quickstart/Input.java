package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;

/**
 * What may hold a document.
 *
 * @param path where it stands, for people
 * @param source opens it
 */
record Input(Path path, Source source) {
    /** Opens an input. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Reads the document, of whatever kind.
     *
     * @throws InvalidInputException if it breaks the contract; it lists every problem
     * @throws UnreadableException if it cannot be read at all
     */
    Document read() throws UnreadableException {
        try (InputStream stream = source.open()) {
            return DocumentReader.read(stream);
        } catch (IOException unreadable) {
            throw new UnreadableException(path, unreadable);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
