package org.kuanggui.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON text that grows at its end, kept as the UTF-8 it is to be. Only what RFC 8259 requires is escaped, the quotation mark, the
 * backslash and control characters, and half a surrogate pair, which no UTF-8 can say; all else stands as it is. For one thread.
 */
final class Utf8Text {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LAST_OF_ONE_BYTE = 0x7F;
    private static final int LAST_OF_TWO_BYTES = 0x7FF;
    private static final int MOST_BYTES = 3; // of a char: the two of a pair have four between them
    private static final int ESCAPED = 6;

    private byte[] bytes;
    private int length;

    Utf8Text(int capacity) {
        bytes = new byte[capacity];
    }

    /** A character of ASCII, as it stands. */
    Utf8Text append(char character) {
        reserve(1);
        put(character);
        return this;
    }

    /** A text without half a surrogate pair, as it stands. */
    Utf8Text append(String text) {
        reserve(MOST_BYTES * text.length());
        for (int i = 0; i < text.length(); i++) {
            i += putCharacter(text, i);
        }
        return this;
    }

    /** A text in quotation marks. */
    Utf8Text appendQuoted(String text) {
        reserve(MOST_BYTES * text.length() + 2);
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isEscaped(character) || (Character.isSurrogate(character) && !JsonText.isPair(text, i))) {
                reserve(ESCAPED + MOST_BYTES * (text.length() - i) + 1);
                putEscaped(character);
            } else {
                i += putCharacter(text, i);
            }
        }
        put('"');
        return this;
    }

    /** The text as bytes. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isEscaped(char character) {
        return character < ' ' || character == '"' || character == '\\';
    }

    private void putEscaped(char character) {
        put('\\');
        switch (character) {
            case '"', '\\' -> put(character);
            case '\b' -> put('b');
            case '\f' -> put('f');
            case '\n' -> put('n');
            case '\r' -> put('r');
            case '\t' -> put('t');
            default -> {
                put('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    put(HEX[(character >> shift) & 15]);
                }
            }
        }
    }

    /** The character at a place of a text, and the other half of it; gives how many chars it has beside the first. */
    private int putCharacter(String text, int place) {
        char character = text.charAt(place);
        if (character <= LAST_OF_ONE_BYTE) {
            put(character);
        } else if (character <= LAST_OF_TWO_BYTES) {
            put(0b1100_0000 | (character >> 6));
            putRest(character);
        } else if (!Character.isSurrogate(character)) {
            put(0b1110_0000 | (character >> 12));
            putRest(character >> 6);
            putRest(character);
        } else {
            int whole = text.codePointAt(place);
            put(0b1111_0000 | (whole >> 18));
            putRest(whole >> 12);
            putRest(whole >> 6);
            putRest(whole);
            return 1;
        }
        return 0;
    }

    private void putRest(int bits) {
        put(0b1000_0000 | (bits & 0b11_1111));
    }

    private void put(int value) {
        bytes[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }
}
