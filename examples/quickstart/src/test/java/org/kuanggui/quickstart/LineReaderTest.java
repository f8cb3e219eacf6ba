package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.json.JsonLimits;

class LineReaderTest {
    @Test
    void linesAreNumberedBlankOnesAmongThem() {
        assertThat(read("a\n\n \t\r\nb\r\nc")).containsExactly("1:a", "4:b\r", "5:c");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    /** However the bytes come, and wherever the reader's own buffer ends. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyLineIsReadAsItStands(int seed) {
        Random random = new Random(seed);
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            String line = "x".repeat(random.nextInt(5) == 0 ? random.nextInt(200_000) : random.nextInt(20));
            text.append(line).append('\n');
            if (!line.isEmpty()) {
                expected.add(i + ":" + line);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int cut = random.nextInt(bytes.length);
        InputStream inTwo = new SequenceInputStream(
                new ByteArrayInputStream(bytes, 0, cut), new ByteArrayInputStream(bytes, cut, bytes.length - cut));

        List<Lines> lines = all(new LineReader(inTwo));

        assertThat(texts(lines)).isEqualTo(expected);
        assertThat(lines.get(lines.size() - 1).end().bytes()).isEqualTo(bytes.length);
        assertThat(lines.get(lines.size() - 1).end().lines()).isEqualTo(400);
    }

    @Test
    void aShareIsFewLinesOrFewBytes() {
        assertThat(all(reader("x\n".repeat(1000))))
                .allSatisfy(share -> assertThat(share.lines()).hasSizeLessThanOrEqualTo(Lines.MOST_LINES));
        assertThat(all(reader(("x".repeat(Lines.MOST_BYTES / 2) + "\n").repeat(6))))
                .allSatisfy(share -> assertThat(share.lines()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void ofALineThatIsTooLongIsKeptWhatShowsItAndTheNextIsRead() {
        int most = JsonLimits.LARGEST_DOCUMENT;
        List<Line> lines = lines(all(reader("x".repeat(most) + "\n" + "y".repeat(3 * most) + "\nz\n")));

        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L);
        assertThat(lines).extracting(line -> line.json().length).containsExactly(most, most + 1, 1);
    }

    @Test
    void goesOnAfterWhatWasRead() throws IOException {
        String text = "a\nbb\nccc\n";
        InputPosition afterTwo = all(reader("a\nbb\n")).get(0).end();

        LineReader reader = reader(text);
        assertThat(reader.skip(afterTwo)).isTrue();
        assertThat(texts(all(reader))).containsExactly("3:ccc");
    }

    @Test
    void knowsAnotherInputAndOneThatIsShorter() throws IOException {
        InputPosition afterTwo = all(reader("a\nbb\n")).get(0).end();

        assertThat(reader("a\nbx\nccc\n").skip(afterTwo)).isFalse();
        assertThat(reader("a\nbb").skip(afterTwo)).isFalse();
        assertThat(reader("a\nbb\n").skip(afterTwo)).isTrue();
        assertThat(reader("anything").skip(InputPosition.START)).isTrue();
    }

    @Test
    void aLastLineWithoutAnEndIsALineUnlessItGrows() throws IOException {
        InputPosition end = all(reader("a\nbb")).get(0).end();

        assertThat(end.atLineEnd()).isFalse();
        assertThat(reader("a\nbb").skip(end)).isTrue();
        assertThat(reader("a\nbbb\n").skip(end)).isFalse();
        assertThat(reader("a\nbb\n").skip(end)).isFalse();
    }

    @Test
    void aStreamThatFailsIsToldAsSuch() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new LineReader(failing).hasNext())
                .withMessageContaining("Stream closed");
    }

    private static LineReader reader(String text) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(String text) {
        return texts(all(reader(text)));
    }

    private static List<Lines> all(LineReader reader) {
        List<Lines> all = new ArrayList<>();
        reader.forEachRemaining(all::add);
        return all;
    }

    private static List<Line> lines(List<Lines> shares) {
        return shares.stream().flatMap(share -> share.lines().stream()).toList();
    }

    private static List<String> texts(List<Lines> shares) {
        return lines(shares).stream()
                .map(line -> line.number() + ":" + new String(line.json(), StandardCharsets.UTF_8))
                .toList();
    }
}
