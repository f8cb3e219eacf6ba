package org.kuanggui.approval.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records in the database. Nothing here changes or deletes one. Who appends holds the end of the chain until the transaction has
 * ended, so that there is one order, and no gap in it.
 */
@Repository
public class Records {
    /** Of which each may be as large as the library reads. */
    private static final int LINKS_AT_A_TIME = 5;

    private static final String OF_SUBJECT = " and subject = :subject";

    private final JdbcClient database;
    private final Clock clock;

    Records(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Appends a record, unless the same client's key did so before.
     *
     * @throws KeyTakenException if the key was used for another request
     */
    @Transactional
    public Appended append(Submission submission) {
        Head head = database.sql("select number, sha256 from chain_head where only_one = 1 for update")
                .query(Records::head)
                .single();
        Optional<Link> known = known(submission.recordedBy(), submission.keyOrNull(), submission.requestSha256());
        if (known.isPresent()) {
            return new Appended(known.get(), false);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Link link = Link.after(head, UUID.randomUUID().toString(), now, submission);
        insert(link);
        database.sql("update chain_head set number = ?, sha256 = ? where only_one = 1")
                .params(link.number(), link.sha256())
                .update();
        return new Appended(link, true);
    }

    /**
     * The record that a client's key stands for.
     *
     * @param key null for none, which stands for nothing
     * @param requestSha256 of the request with the key
     * @throws KeyTakenException if the key was used for another request
     * @throws UnreadableRecordException if the record is not as it was written
     */
    @Transactional(readOnly = true)
    public Optional<Link> known(String recordedBy, @Nullable String key, String requestSha256) {
        if (key == null) {
            return Optional.empty();
        }
        Optional<Link> known = database.sql(
                        "select * from decision_record where recorded_by = ? and idempotency_key = ?")
                .params(recordedBy, key)
                .query(Records::link)
                .optional();
        if (known.isPresent() && !known.get().submission().requestSha256().equals(requestSha256)) {
            throw new KeyTakenException(known.get().id());
        }
        return known.map(Link::asWritten);
    }

    private void insert(Link link) {
        Submission submission = link.submission();
        database.sql(
                        "insert into decision_record (number, id, recorded_at, recorded_by, idempotency_key, request_sha256,"
                                + " kind, subject, verdict, document, previous_sha256, sha256)"
                                + " values (:number, :id, :recordedAt, :recordedBy, :key, :requestSha256,"
                                + " :kind, :subject, :verdict, :document, :previousSha256, :sha256)")
                .param("number", link.number())
                .param("id", link.id())
                .param("recordedAt", OffsetDateTime.ofInstant(link.recordedAt(), ZoneOffset.UTC))
                .param("recordedBy", submission.recordedBy())
                .param("key", submission.keyOrNull())
                .param("requestSha256", submission.requestSha256())
                .param("kind", submission.kind())
                .param("subject", submission.subject())
                .param("verdict", submission.verdict())
                .param("document", submission.document())
                .param("previousSha256", link.before().sha256())
                .param("sha256", link.sha256())
                .update();
    }

    /**
     * A record by its id.
     *
     * @throws NoSuchRecordException if there is none
     * @throws UnreadableRecordException if it is not as it was written
     */
    @Transactional(readOnly = true)
    public Link byId(String id) {
        return database.sql("select * from decision_record where id = ?")
                .param(id)
                .query(Records::link)
                .optional()
                .map(Link::asWritten)
                .orElseThrow(() -> new NoSuchRecordException(id));
    }

    /**
     * The newest records before a place in the chain, the newest first.
     *
     * @param before numbers below this
     * @param subject the id of a document, to have its records alone; empty for all
     * @param most how many
     */
    @Transactional(readOnly = true)
    public List<RecordEntry> before(long before, String subject, int most) {
        return database.sql("select number, id, recorded_at, recorded_by, kind, subject, verdict, sha256"
                        + " from decision_record where number < :before"
                        + (subject.isEmpty() ? "" : OF_SUBJECT) + " order by number desc fetch first :most rows only")
                .param("before", before)
                .param("subject", Submission.subject(subject))
                .param("most", most)
                .query(Records::entry)
                .list();
    }

    /**
     * Reads the whole chain, as it is at one moment, and holds every link against the one before. A repeatable read would do for PostgreSQL;
     * H2 takes each table as it is when it is first read, but for what is serializable.
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    public ChainVerification verify() {
        Head last = Head.NONE;
        Head before = last;
        if (anyBeforeTheFirst()) {
            return ChainVerification.broken(last, "a record stands before the first");
        }
        for (List<Link> links = after(last); !links.isEmpty(); links = after(last)) {
            for (Link link : links) {
                Optional<String> fault = fault(last, link);
                if (fault.isPresent()) {
                    return ChainVerification.broken(last, fault.get());
                }
                before = last;
                last = new Head(link.number(), link.sha256());
            }
        }
        Optional<Head> end = database.sql("select number, sha256 from chain_head where only_one = 1")
                .query(Records::head)
                .optional();
        if (end.isEmpty()) {
            return ChainVerification.broken(last, "where the chain ends is told nowhere");
        }
        if (end.get().equals(last)) {
            return ChainVerification.intact(last);
        }
        return end.get().number() == last.number()
                ? ChainVerification.broken(before, "the record is another than the one that was appended")
                : ChainVerification.broken(last, fault(last, end.get()));
    }

    private static String fault(Head last, Head end) {
        return end.number() > last.number()
                ? "the chain goes on to record " + end.number() + ", which is not there"
                : "the chain ends at record " + end.number() + ", and goes on";
    }

    private boolean anyBeforeTheFirst() {
        return database.sql("select count(*) from decision_record where number < 1")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Optional<String> fault(Head last, Link link) {
        if (link.number() != last.number() + 1) {
            return Optional.of("there is no record of this number");
        }
        if (!link.before().sha256().equals(last.sha256())) {
            return Optional.of("the record follows another than the one before it");
        }
        return link.isAsWritten() ? Optional.empty() : Optional.of("the record is not as it was written");
    }

    private List<Link> after(Head head) {
        return database.sql("select * from decision_record where number > ? order by number fetch first ? rows only")
                .params(head.number(), LINKS_AT_A_TIME)
                .query(Records::link)
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("number"), row.getString("sha256"));
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return new RecordEntry(
                row.getLong("number"),
                row.getString("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("verdict"),
                row.getString("sha256"));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new Head(row.getLong("number") - 1, row.getString("previous_sha256")),
                row.getString("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                submission(row),
                row.getString("sha256"));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getString("recorded_by"),
                row.getString("idempotency_key"),
                row.getString("request_sha256"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("verdict"),
                row.getString("document"));
    }
}
