package org.kuanggui.approval.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Sha256;
import org.kuanggui.json.RecordReader;
import org.kuanggui.record.DecisionRecord;

/**
 * A record of a decision as it stands in the chain.
 *
 * @param number its place: 1, 2, 3, …
 * @param id by which others know it
 * @param recordedAt when it was recorded; whole microseconds, which is what databases keep
 * @param recordedBy who had it recorded
 * @param keyOrNull the client's key; null where there was none
 * @param requestSha256 of the request, by which a key that comes again is known to be for the same
 * @param kind of the document that was judged
 * @param subject the document's own id
 * @param verdict what became of it
 * @param document the record as the library writes it
 * @param previousSha256 of the link before; {@link #FIRST} of the first
 * @param sha256 of all the above
 */
public record Link(
        long number,
        String id,
        Instant recordedAt,
        String recordedBy,
        @Nullable String keyOrNull,
        String requestSha256,
        String kind,
        String subject,
        String verdict,
        String document,
        String previousSha256,
        String sha256) {

    /** What stands for the link before the first. */
    public static final String FIRST = "0".repeat(64);

    /** The link that follows another. */
    static Link after(Head head, String id, Instant recordedAt, Submission submission) {
        Link open = new Link(
                head.number() + 1,
                id,
                recordedAt,
                submission.recordedBy(),
                submission.keyOrNull(),
                submission.requestSha256(),
                submission.kind(),
                submission.subject(),
                submission.verdict(),
                submission.document(),
                head.sha256(),
                "");
        return open.closed(open.computedSha256());
    }

    private Link closed(String hash) {
        return new Link(
                number,
                id,
                recordedAt,
                recordedBy,
                keyOrNull,
                requestSha256,
                kind,
                subject,
                verdict,
                document,
                previousSha256,
                hash);
    }

    /**
     * The decision.
     *
     * @throws UnreadableRecordException if what stands here is none: somebody changed it
     */
    public DecisionRecord record() {
        try {
            return RecordReader.read(document);
        } catch (InvalidInputException changed) {
            throw new UnreadableRecordException(id, changed);
        }
    }

    /** Whether all it says has the hash that it has. */
    boolean isAsWritten() {
        return sha256.equals(computedSha256());
    }

    /**
     * Itself.
     *
     * @throws UnreadableRecordException if it is not as it was written
     */
    Link asWritten() {
        if (!isAsWritten()) {
            throw new UnreadableRecordException(id, null);
        }
        return this;
    }

    private String computedSha256() {
        return new Sha256()
                .add(number)
                .add(previousSha256)
                .add(id)
                .add(recordedAt.toString())
                .add(recordedBy)
                .add(keyOrNull)
                .add(requestSha256)
                .add(kind)
                .add(subject)
                .add(verdict)
                .add(document)
                .hex();
    }
}
