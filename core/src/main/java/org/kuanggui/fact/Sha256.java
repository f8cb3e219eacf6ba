package org.kuanggui.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A SHA-256 that grows by what is added; the same on any machine. For one thread. */
public final class Sha256 {
    /** What is written in its place. */
    static final Text EXPECTED = new Text("SHA-256：64 位小写十六进制数字", "a SHA-256: 64 digits in lower-case hexadecimal");

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");
    private static final int ROOM = 8192;

    private final MessageDigest digest;
    private final ByteBuffer numbers = ByteBuffer.allocate(ROOM);

    /** The hash of nothing, as yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The hash of a text in UTF-8. */
    public static String of(String text) {
        return new Sha256().add(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Adds bytes as they are. */
    public Sha256 add(byte[] bytes) {
        flush();
        digest.update(bytes);
        return this;
    }

    /** Adds a number, in eight bytes. */
    public Sha256 add(long number) {
        if (numbers.remaining() < Long.BYTES) {
            flush();
        }
        numbers.putLong(number);
        return this;
    }

    /** Adds a number, in eight bytes. */
    public Sha256 add(double number) {
        return add(Double.doubleToLongBits(number));
    }

    /** Adds a text behind its length, so that two texts are never taken for one; {@code null} is told from the empty text. */
    public Sha256 add(@Nullable String text) {
        if (text == null) {
            return add(-1L);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return add((long) bytes.length).add(bytes);
    }

    /** The hash of all that was added, in lower-case hexadecimal; it begins anew. */
    public String hex() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    private void flush() {
        digest.update(numbers.array(), 0, numbers.position());
        numbers.clear();
    }
}
