package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A text in UTF-8")
class Utf8TextTest {
    private static final String SEED = "20260326";

    /** Chars of every length, and those that are escaped; halves of pairs more often than chance would have them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('"', '\\', '\n', '\u0000', '\u001f', '/', '\u007f', '\u0080', '\u07ff', '\u0800', '\uffff')
                .withChars('矿', '\ud83d', '\ude00', '\ud800', '\udfff')
                .all()
                .ofMaxLength(40);
    }

    @Property(seed = SEED)
    @Label("is read by a JSON parser as it was, and is well-formed")
    void isReadAsItWas(@ForAll("texts") String text) throws IOException {
        byte[] json = new Utf8Text(1).appendQuoted(text).toBytes();

        assertThat(new JsonFactory().createParser(decoded(json)))
                .satisfies(parser -> assertThat(read(parser)).isEqualTo(text));
    }

    @Property(seed = SEED)
    @Label("is the same as bytes and as a text")
    void isTheSame(@ForAll("texts") String text) {
        Utf8Text json =
                new Utf8Text(1).append('{').appendQuoted(text).append("矿规: ").appendQuoted(text);

        assertThat(json.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(json.toBytes());
        assertThat(json).hasToString("{" + JsonText.quoted(text) + "矿规: " + JsonText.quoted(text));
    }

    @Example
    @Label("escapes what has to be escaped, and nothing else")
    void escapesWhatHasToBeEscaped() {
        assertThat(new Utf8Text(16).appendQuoted("a\"\\/\b\f\n\r\t\u0001\u001f\u007f矿😀\ud83d"))
                .hasToString("\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f矿😀\\ud83d\"");
    }

    private static String decoded(byte[] json) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    }

    private static String read(JsonParser parser) throws IOException {
        parser.nextToken();
        return parser.getText();
    }
}
