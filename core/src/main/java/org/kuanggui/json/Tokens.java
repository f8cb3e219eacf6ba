package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, one after the other, whatever it is written in. */
interface Tokens extends Closeable {

    /** The next token; {@code null} after the last. */
    @Nullable
    JsonToken next() throws IOException;

    /** What the current token says: a name, a text, a number as written. */
    String text() throws IOException;

    /** Where the current token stands, for people: {@code " at line 3, column 5"}. */
    String at();

    /** Passes over what the current token begins, up to its end. */
    void skipChildren() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A text that has no next token. */
    final class Unreadable extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String found;
        private final String expected;

        Unreadable(String found, String expected) {
            super(found + ", expected " + expected);
            this.found = found;
            this.expected = expected;
        }

        /** One level of nesting more than there may be. */
        static Unreadable tooDeep() {
            return new Unreadable(
                    "a level more", "at most " + JsonLimits.DEEPEST_NESTING + " levels of objects and lists");
        }

        String found() {
            return found;
        }

        String expected() {
            return expected;
        }
    }
}
