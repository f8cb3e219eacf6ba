package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("Bad input is refused with its place, and harms nothing")
class BadInputTest {

    @AfterEach
    void aGoodDocumentStillReads() {
        assertThat(Doc.mining().read().id()).isEqualTo("M-1");
    }

    static Stream<Arguments> documents() {
        String good = Doc.mining().json();
        return Stream.of(
                arguments("nothing", "", "", "nothing"),
                arguments("white space alone", " \r\n\t", "", "nothing"),
                arguments("a document that ends early", good.substring(0, good.length() - 1), "", "no JSON at line 1"),
                arguments("a second document", good + good, "", "a second value at line 1"),
                arguments("trailing garbage", good + " x", "", "no JSON at line 1"),
                arguments("a trailing comma", "{\"kind\": \"mining\",}", "", "no JSON at line 1, column 19"),
                arguments("a trailing comma in a list", "{\"downstream\": [1,]}", "/downstream", "no JSON"),
                arguments("a comment", "{\n/* ? */ \"kind\": \"mining\"}", "", "no JSON at line 2, column 1"),
                arguments("single quotes", "{'kind': 'mining'}", "", "no JSON at line 1, column 2"),
                arguments("a name without quotes", "{kind: 1}", "", "no JSON"),
                arguments("not a number", "{\"bulkDensity\": NaN}", "", "no JSON"),
                arguments("infinity", "{\"bulkDensity\": Infinity}", "", "no JSON"),
                arguments("a leading plus", "{\"bulkDensity\": +1}", "", "no JSON"),
                arguments("a leading zero", "{\"bulkDensity\": 01}", "", "no JSON"),
                arguments("no digit after the point", "{\"bulkDensity\": 1.}", "", "no JSON"),
                arguments("no digit before the point", "{\"bulkDensity\": .5}", "", "no JSON"),
                arguments("a line break in a text", "{\"id\": \"a\nb\"}", "/id", "no JSON at line 1"),
                arguments("an escape that JSON does not know", "{\"id\": \"\\x41\"}", "/id", "no JSON"),
                arguments("ten thousand lists", "[".repeat(10_000), "/0".repeat(31), "a level more"),
                arguments("a list", "[]", "", "a list"),
                arguments("a text", "\"mining\"", "", "the text \"mining\""),
                arguments("null", "null", "", "null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefused(String what, String json, String pointer, String found) {
        Problem problem = Doc.problems(json).get(0);

        assertThat(problem.pointer()).as(what).isEqualTo(pointer);
        assertThat(problem.found()).startsWith(found);
    }

    @Test
    void aMarkOfUtf16AloneIsRefusedAsSuch() {
        assertThatThrownBy(() -> ApplicationReader.read(new byte[] {(byte) 0xfe, (byte) 0xff}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("UTF-16 or UTF-32");
    }

    @Test
    void aTextIsShownToItsEightiethCharacter() {
        assertThat(JsonText.quotedStart("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
        assertThat(JsonText.quotedStart("x".repeat(81))).isEqualTo('"' + "x".repeat(80) + "…\"");
    }

    @Test
    void aPointerHasItsNamesThoughTheyAreBlank() {
        assertThat(JsonPointer.names("")).isEmpty();
        assertThat(JsonPointer.names("/")).containsExactly("");
        assertThat(JsonPointer.names("/a~1b/")).containsExactly("a/b", "");
    }

    @Test
    void aFieldThatStandsTwiceIsRefusedAndTheFirstOneCounts() {
        String json = Doc.mining().json().replace("\"id\"", "\"id\": \"first\",\n\"id\"");

        assertThat(Doc.problems(json))
                .containsExactly(new Problem(
                        "/id", "the field once more at line 2, column 7", "the field once; the first one was read"));
    }

    @Test
    void aFieldThatStandsTwiceInAPartIsRefusedWhateverItHolds() {
        assertThat(Doc.mining()
                        .with("site", "{'district': '500111', 'district': {'x': [1, {}]}, 'areaKm2': -1}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/site/district", "/site/areaKm2");
    }

    @Test
    void aNameThatIsEscapedIsTheSameName() {
        assertThat(Doc.mining().with("\\u0069d", "1").problem().pointer()).isEqualTo("/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\udfffb", "\\udc00\\ud800"})
    void halfASurrogatePairIsRefusedInTextsAndNames(String half) {
        assertThat(Doc.mining().with("id", "'" + half + "'").problem())
                .isEqualTo(new Problem("/id", "a text with half a surrogate pair", "well-formed Unicode text"));
        assertThat(Doc.mining().with(half, "1").problem())
                .isEqualTo(new Problem("", "a field name with half a surrogate pair", "well-formed Unicode text"));
    }

    @Test
    void aWholeSurrogatePairIsRead() {
        assertThat(Doc.mining().with("id", "'\\ud842\\udfb7'").read().id()).isEqualTo("𠮷");
    }

    @Test
    void halfASurrogatePairOfJavaIsRefusedToo() {
        assertThat(Doc.mining().with("id", "'a\ud800'").problem().pointer()).isEqualTo("/id");
    }

    static Stream<Arguments> bytes() {
        byte[] good = Doc.mining().json().getBytes(StandardCharsets.UTF_8);
        byte[] cut = "{\"id\": \"".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("overlong", with(cut, 0xc0, 0x80), "bytes that are no UTF-8 at offset 8"),
                arguments("a surrogate", with(cut, 0xed, 0xa0, 0x80), "bytes that are no UTF-8 at offset 8"),
                arguments("cut off", with(cut, 0xe7, 0x9f), "bytes that are no UTF-8 at offset 8"),
                arguments("beyond Unicode", with(cut, 0xf4, 0x90, 0x80, 0x80), "bytes that are no UTF-8 at offset 8"),
                arguments("GBK", Doc.mining().json().getBytes(Charset.forName("GBK")), "bytes that are no UTF-8"),
                arguments(
                        "UTF-16", new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16), "UTF-16"),
                arguments("UTF-16LE", "{}".getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                arguments("UTF-16BE", "{}".getBytes(StandardCharsets.UTF_16BE), "UTF-16"),
                arguments("UTF-32", "{}".getBytes(Charset.forName("UTF-32")), "UTF-16 or UTF-32"),
                arguments("no byte", new byte[0], "nothing"),
                arguments("zeros", new byte[8], "UTF-16"),
                arguments("one byte", new byte[] {(byte) 0xff}, "bytes that are no UTF-8 at offset 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void bytesThatAreNoUtf8AreRefused(String what, byte[] json, String found) {
        assertThatThrownBy(() -> ApplicationReader.read(json))
                .as(what)
                .isInstanceOfSatisfying(
                        InvalidInputException.class, refused -> assertThat(BothLanguages.told(refused.problems()))
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.pointer()).isEmpty();
                                    assertThat(problem.found()).startsWith(found);
                                }));
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        String json = '\uFEFF' + Doc.mining().json();

        assertThat(ApplicationReader.read(json)).isEqualTo(Doc.mining().read());
        assertThat(ApplicationReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Doc.mining().read());
        assertThat(ApplicationReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Doc.mining().read());
    }

    @Test
    void aByteOrderMarkAnywhereElseIsNot() {
        assertThat(Doc.problems("\uFEFF\uFEFF" + Doc.mining().json()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).startsWith("no JSON"));
    }

    @Test
    void aStreamOfAHundredMegabytesIsNotReadPastTheLimit() {
        Endless stream = new Endless(100_000_000);

        assertThatThrownBy(() -> ApplicationReader.read(stream))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("more than 8388608 bytes");
        assertThat(stream.given).isLessThanOrEqualTo(JsonLimits.LARGEST_DOCUMENT + 1);
    }

    @Test
    void aStreamThatFailsFailsAsItDoes() {
        IOException broken = new IOException("broken");
        InputStream stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw broken;
            }
        };

        assertThatThrownBy(() -> ApplicationReader.read(stream)).isSameAs(broken);
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void anArgumentThatIsNullIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> ApplicationReader.read((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ApplicationReader.read((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ApplicationReader.read((InputStream) null)).isInstanceOf(NullPointerException.class);
    }

    private static byte[] with(byte[] start, int... more) {
        byte[] bytes = Arrays.copyOf(start, start.length + more.length);
        for (int i = 0; i < more.length; i++) {
            bytes[start.length + i] = (byte) more[i];
        }
        return bytes;
    }

    /** Spaces, and the count of those that were taken. */
    private static final class Endless extends InputStream {
        private final int size;
        private int given;

        Endless(int size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int next = Math.min(length, size - given);
            Arrays.fill(into, from, from + next, (byte) ' ');
            given += next;
            return given == size && next == 0 ? -1 : next;
        }
    }
}
