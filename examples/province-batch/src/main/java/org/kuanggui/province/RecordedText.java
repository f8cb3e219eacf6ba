package org.kuanggui.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** UTF-8 of which what was read can be had again, as it was written, until it is forgotten. A byte order mark is passed over. */
final class RecordedText extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PushbackReader text;
    private final StringBuilder kept = new StringBuilder();
    private long start;

    /** @throws IOException if the stream fails, or does not begin with UTF-8 */
    RecordedText(InputStream utf8) throws IOException {
        text = new PushbackReader(new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = text.read(buffer, offset, length);
        if (read > 0) {
            kept.append(buffer, offset, read);
        }
        return read;
    }

    /** What stands from one place to another, and forgets it with all before it; places are counted in UTF-16 units. */
    String cut(long from, long to) {
        String cut = kept.substring(Math.toIntExact(from - start), Math.toIntExact(to - start));
        kept.delete(0, Math.toIntExact(to - start));
        start = to;
        return cut;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
