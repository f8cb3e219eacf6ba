package org.kuanggui.quickstart;

/**
 * How far a batch has been read.
 *
 * @param bytes how many
 * @param lines how many, blank ones and the last one without an end among them
 * @param crc32c of those bytes, to know the input again
 * @param atLineEnd whether the last byte ended a line; a last line without an end is a line all the same
 */
record InputPosition(long bytes, long lines, int crc32c, boolean atLineEnd) {
    static final InputPosition START = new InputPosition(0, 0, 0, true);
}
