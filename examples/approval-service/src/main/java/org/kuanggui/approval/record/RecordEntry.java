package org.kuanggui.approval.record;

import java.time.Instant;

/**
 * A record as a list shows it: without the document, which may be large.
 *
 * @param number its place in the chain
 * @param id by which it is asked for
 * @param recordedAt when it was recorded
 * @param recordedBy who had it recorded
 * @param kind of the document that was judged
 * @param subject the document's own id
 * @param verdict what became of it
 * @param sha256 of its link of the chain
 */
public record RecordEntry(
        long number,
        String id,
        Instant recordedAt,
        String recordedBy,
        String kind,
        String subject,
        String verdict,
        String sha256) {

    /** Of a link of the chain. */
    public static RecordEntry of(Link link) {
        return new RecordEntry(
                link.number(),
                link.id(),
                link.recordedAt(),
                link.submission().recordedBy(),
                link.submission().kind(),
                link.submission().subject(),
                link.submission().verdict(),
                link.sha256());
    }
}
