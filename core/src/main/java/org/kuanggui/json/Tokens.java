package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Text;

/** The tokens of one document, one after the other, whatever it is written in. */
interface Tokens extends Closeable {

    /** The next token; {@code null} after the last. */
    @Nullable
    JsonToken next() throws IOException;

    /** What the current token says: a name, a text, a number as written. */
    String text() throws IOException;

    /** Where the current token stands, for people: {@code " at line 3, column 5"}. */
    Text at();

    /** Passes over what the current token begins, up to its end. */
    void skipChildren() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A text that has no next token. */
    final class Unreadable extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Text found;
        private final Text expected;

        Unreadable(Text found, Text expected) {
            super(found.english() + ", expected " + expected.english());
            this.found = found;
            this.expected = expected;
        }

        /** One level of nesting more than there may be. */
        static Unreadable tooDeep() {
            return new Unreadable(
                    new Text("嵌套又深一层", "a level more"),
                    new Text(
                            "对象和列表至多嵌套 " + JsonLimits.DEEPEST_NESTING + " 层",
                            "at most " + JsonLimits.DEEPEST_NESTING + " levels of objects and lists"));
        }

        Text found() {
            return found;
        }

        Text expected() {
            return expected;
        }
    }
}
