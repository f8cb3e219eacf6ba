package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordedQuestion;
import org.kuanggui.record.RecordedSetting;

/**
 * Reads records of decisions from JSON documents of the contract, of the kind {@code record}.
 *
 * <p>A record is read as strictly as {@link ApplicationReader} says, with all problems told at once; its document and its
 * ledger as their own readers would. That the hashes fit is not asked for: {@link org.kuanggui.Replay} tells what was
 * changed. Every method may be called by any number of threads. No method throws anything but what it names.
 */
public final class RecordReader {
    private static final Kinds<DecisionRecord> KINDS = Kinds.of(List.of(Kind.RECORD));

    private RecordReader() {}

    /**
     * Reads a record.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static DecisionRecord read(byte[] json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a record. The stream is read to its end, but never further than one byte past
     * {@link JsonLimits#LARGEST_DOCUMENT}; it is not closed.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws IOException if the stream fails
     * @throws NullPointerException if the argument is null
     */
    public static DecisionRecord read(InputStream json) throws IOException {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a record.
     *
     * @param json with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static DecisionRecord read(String json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * The record of an answer: written with its hashes, and read again, so that whatever is recorded can be read.
     * {@link org.kuanggui.PlanEvaluator#record} is the way to it.
     *
     * @throws InvalidInputException if the record exceeds {@link JsonLimits}
     * @throws NullPointerException if an argument is null
     */
    public static DecisionRecord of(RecordedQuestion question, RecordedSetting setting, Evaluation evaluation) {
        String document = new RecordParts(question, setting, EvaluationWriter.toJson(evaluation)).document();
        return read(document.getBytes(StandardCharsets.UTF_8));
    }
}
