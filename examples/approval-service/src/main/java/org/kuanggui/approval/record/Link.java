package org.kuanggui.approval.record;

import java.time.Instant;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Sha256;
import org.kuanggui.json.RecordReader;
import org.kuanggui.record.DecisionRecord;

/**
 * A record of a decision as it stands in the chain.
 *
 * @param before the link before
 * @param id by which others know it
 * @param recordedAt when it was recorded; whole microseconds, which is what databases keep
 * @param submission what was recorded
 * @param sha256 of all the above
 */
public record Link(Head before, String id, Instant recordedAt, Submission submission, String sha256) {

    /** The link that follows another. */
    static Link after(Head head, String id, Instant recordedAt, Submission submission) {
        return new Link(head, id, recordedAt, submission, sha256(head, id, recordedAt, submission));
    }

    /** Its place: 1, 2, 3, … */
    public long number() {
        return before.number() + 1;
    }

    /**
     * The decision.
     *
     * @throws UnreadableRecordException if this version of the library does not read it: another wrote it, or somebody made its hash anew
     */
    public DecisionRecord record() {
        try {
            return RecordReader.read(submission.document());
        } catch (InvalidInputException ofAnotherVersion) {
            throw UnreadableRecordException.ofAnotherVersion(id, ofAnotherVersion);
        }
    }

    /** Whether all it says has the hash that it has. */
    boolean isAsWritten() {
        return sha256.equals(sha256(before, id, recordedAt, submission));
    }

    /**
     * Itself.
     *
     * @throws UnreadableRecordException if it is not as it was written
     */
    Link asWritten() {
        if (!isAsWritten()) {
            throw UnreadableRecordException.changed(id);
        }
        return this;
    }

    private static String sha256(Head before, String id, Instant recordedAt, Submission submission) {
        return new Sha256()
                .add(before.number() + 1)
                .add(before.sha256())
                .add(id)
                .add(recordedAt.toString())
                .add(submission.recordedBy())
                .add(submission.keyOrNull())
                .add(submission.requestSha256())
                .add(submission.kind())
                .add(submission.subject())
                .add(submission.verdict())
                .add(submission.document())
                .hex();
    }
}
