package org.kuanggui.approval.record;

import org.jspecify.annotations.Nullable;
import org.kuanggui.report.PlainText;

/**
 * What is to be recorded.
 *
 * @param recordedBy who has it recorded
 * @param keyOrNull the client's key; null where there is none
 * @param requestSha256 of the request
 * @param kind of the document that was judged
 * @param subject the document's own id, as {@link #subject} has it
 * @param verdict what became of it
 * @param document the record as the library writes it
 */
public record Submission(
        String recordedBy,
        @Nullable String keyOrNull,
        String requestSha256,
        String kind,
        String subject,
        String verdict,
        String document) {

    /** A document's id as a database keeps it, and as it is asked for: control characters by their number, which PostgreSQL would refuse. */
    public static String subject(String id) {
        return PlainText.of(id);
    }
}
