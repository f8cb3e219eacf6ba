package org.kuanggui.json;

import java.nio.charset.StandardCharsets;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordHashes;

/**
 * Writes records of decisions as JSON documents of the contract, in the canonical form of {@link ApplicationWriter}; the
 * evaluation stands in the very words in which it was first written. {@link RecordReader} reads what is written here as an
 * equal record, and what was written here is written again in the same bytes.
 *
 * <p>Equal records give the same bytes, on any machine, in any locale and time zone. Every method may be called by any
 * number of threads.
 */
public final class RecordWriter {
    private RecordWriter() {}

    /**
     * The canonical document.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(DecisionRecord record) {
        return RecordParts.of(record).document(record.sha256());
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(DecisionRecord record) {
        return toJson(record).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The canonical document for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toPrettyJson(DecisionRecord record) {
        return JsonWriter.pretty(TreeReader.read(toJson(record), new Problems()));
    }

    /**
     * The hashes that the parts of a record have, whatever hashes stand in it.
     *
     * @throws NullPointerException if the argument is null
     */
    public static RecordHashes hashes(DecisionRecord record) {
        return RecordParts.of(record).hashes();
    }
}
