package org.kuanggui.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** All other ways in: the first byte of an input says which; an empty one goes each of them. */
final class EveryWay implements Way {
    private static final byte[] NOTHING = {};

    private final List<Way> ways = Ways.each().stream().map(Ways::way).toList();

    /** What goes a way when it has the byte of its place before it. */
    static byte[] input(int place, byte[] rest) {
        byte[] input = new byte[rest.length + 1];
        input[0] = (byte) place;
        System.arraycopy(rest, 0, input, 1, rest.length);
        return input;
    }

    @Override
    public void take(byte[] input) throws IOException {
        if (input.length == 0) {
            for (Way way : ways) {
                way.take(NOTHING);
            }
            return;
        }
        ways.get(Byte.toUnsignedInt(input[0]) % ways.size()).take(Arrays.copyOfRange(input, 1, input.length));
    }
}
