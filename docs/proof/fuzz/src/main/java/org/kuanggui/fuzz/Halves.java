package org.kuanggui.fuzz;

import java.util.Arrays;

/**
 * One input for two files.
 *
 * @param first what comes before the first byte 0
 * @param second what is behind it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Halves(byte[] first, byte[] second) {
    static Halves of(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != 0) {
            end++;
        }
        return new Halves(
                Arrays.copyOf(input, end), Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    }
}
