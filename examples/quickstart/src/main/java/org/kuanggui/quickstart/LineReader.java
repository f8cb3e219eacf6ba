package org.kuanggui.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.CRC32C;
import org.kuanggui.json.JsonLimits;

/**
 * Reads a batch line by line, however long one is: of a line no more is kept than shows that it is too long.
 */
final class LineReader implements Iterator<Lines> {
    private static final int MOST_KEPT = JsonLimits.LARGEST_DOCUMENT + 1;

    private final InputStream input;
    private final byte[] buffer = new byte[64 * 1024];
    private final CRC32C crc = new CRC32C();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int filled;
    private long bytes;
    private long number;
    private boolean atLineEnd = true;

    LineReader(InputStream input) {
        this.input = input;
    }

    /**
     * Reads over what has been judged.
     *
     * @return whether it is what was read then
     */
    boolean skip(InputPosition judged) throws IOException {
        while (bytes < judged.bytes() && fill()) {
            pass((int) Math.min(filled - next, judged.bytes() - bytes));
        }
        number = judged.lines();
        return bytes == judged.bytes() && position().crc32c() == judged.crc32c() && (judged.atLineEnd() || !fill());
    }

    @Override
    public boolean hasNext() {
        try {
            return fill();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Lines next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Line> lines = new ArrayList<>();
        long start = bytes;
        try {
            while (lines.size() < Lines.MOST_LINES && bytes - start < Lines.MOST_BYTES && fill()) {
                byte[] json = line();
                if (!isBlank(json)) {
                    lines.add(new Line(number, json));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Lines(lines, position());
    }

    private InputPosition position() {
        return new InputPosition(bytes, number, (int) crc.getValue(), atLineEnd);
    }

    private byte[] line() throws IOException {
        line.reset();
        number++;
        do {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, next, Math.min(end - next, MOST_KEPT - line.size()));
            atLineEnd = end < filled;
            pass(end - next + (atLineEnd ? 1 : 0));
        } while (!atLineEnd && fill());
        return line.toByteArray();
    }

    private void pass(int count) {
        crc.update(buffer, next, count);
        next += count;
        bytes += count;
    }

    /** Gives whether there is anything more. */
    private boolean fill() throws IOException {
        while (next == filled) {
            next = 0;
            filled = 0;
            int read = input.read(buffer);
            if (read < 0) {
                return false;
            }
            filled = read;
        }
        return true;
    }

    private static boolean isBlank(byte[] json) {
        for (byte one : json) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
