package org.kuanggui.quickstart;

/** A line of a batch that is not blank. */
final class Line {
    private final long number;
    private final byte[] json;

    /**
     * @param number in the whole input, the first is 1
     * @param json without its end; of one that is longer than a document may be, as much as shows that it is
     */
    Line(long number, byte[] json) {
        this.number = number;
        this.json = json;
    }

    long number() {
        return number;
    }

    byte[] json() {
        return json;
    }
}
