package org.kuanggui.quickstart;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What became of some lines of a batch.
 *
 * @param end where the input stands after them
 * @param answers the evaluations, one a line
 * @param faulty those that hold no document
 * @param tally of them all
 */
record JudgedLines(InputPosition end, ByteArrayOutputStream answers, List<FaultyLine> faulty, BatchTally tally) {}
