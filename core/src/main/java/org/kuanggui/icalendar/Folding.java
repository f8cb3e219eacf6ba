package org.kuanggui.icalendar;

/** Folds long lines (RFC 5545, 3.1): ical4j counts UTF-16 units, of which Chinese text needs three octets each. */
final class Folding {
    private static final int MOST_OCTETS = 75;

    private Folding() {}

    /** The same lines, none of more than 75 octets in UTF-8; no code point is cut. */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        for (int at = 0; at < lines.length(); at += Character.charCount(lines.codePointAt(at))) {
            int codePoint = lines.codePointAt(at);
            if (codePoint == '\r' || codePoint == '\n') {
                octets = 0;
            } else {
                octets += octets(codePoint);
                if (octets > MOST_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1 + octets(codePoint);
                }
            }
            folded.appendCodePoint(codePoint);
        }
        return folded.toString();
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
