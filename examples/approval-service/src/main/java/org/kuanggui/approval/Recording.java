package org.kuanggui.approval;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.approval.record.Appended;
import org.kuanggui.approval.record.KeyTakenException;
import org.kuanggui.approval.record.Link;
import org.kuanggui.approval.record.Records;
import org.kuanggui.approval.record.Submission;
import org.kuanggui.fact.Sha256;
import org.kuanggui.json.DocumentSchema;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.mine.Mine;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Verification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Judges, and records what was judged. */
@Service
public class Recording {
    private static final Logger LOG = LoggerFactory.getLogger(Recording.class);
    private static final String NOBODY = "anonymous";

    private final Judging judging;
    private final Records records;

    Recording(Judging judging, Records records) {
        this.judging = judging;
        this.records = records;
    }

    /** The name a record is kept under. */
    public static String nameOf(@Nullable Principal client) {
        return client == null ? NOBODY : client.getName();
    }

    /**
     * Judges, and records.
     *
     * @param recordedBy who has it recorded
     * @param key the client's own name for the request; null where it has none
     * @param request by what a key that comes again is known to stand for the same request
     * @throws KeyTakenException if the key was used for another request
     */
    public Appended record(Question question, String recordedBy, @Nullable String key, byte[] request) {
        String requestSha256 = new Sha256().add(request).hex();
        Optional<Link> known = key == null ? Optional.empty() : records.known(recordedBy, key, requestSha256);
        Appended appended = known.map(link -> new Appended(link, false))
                .orElseGet(() -> append(question, recordedBy, key, requestSha256));
        LOG.atInfo()
                .addKeyValue("record", appended.link().id())
                .log(
                        "{} record {}",
                        appended.isNew() ? "made" : "knew",
                        appended.link().id());
        return appended;
    }

    private Appended append(Question question, String recordedBy, @Nullable String key, String requestSha256) {
        Decision decision = judging.decide(question);
        Appended appended = records.append(new Submission(
                recordedBy,
                key,
                requestSha256,
                schema(question.document()).kind(),
                Submission.subject(question.document().id()),
                decision.evaluation().verdict().name(),
                RecordWriter.toJson(decision.record())));
        if (appended.isNew()) {
            judging.recorded(decision);
        }
        return appended;
    }

    /** The schema of a document. */
    public static DocumentSchema schema(Document document) {
        if (document instanceof MiningApplication) {
            return DocumentSchema.MINING;
        }
        if (document instanceof ExplorationApplication) {
            return DocumentSchema.EXPLORATION;
        }
        return document instanceof Mine ? DocumentSchema.MINE : DocumentSchema.LEDGER;
    }

    /** Judges again what was recorded. */
    public Verification replay(DecisionRecord record) {
        return judging.replay(record);
    }
}
