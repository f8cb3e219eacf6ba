package org.kuanggui.approval.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.approval.Recording;
import org.kuanggui.approval.record.Appended;
import org.kuanggui.approval.record.ChainVerification;
import org.kuanggui.approval.record.Link;
import org.kuanggui.approval.record.RecordEntry;
import org.kuanggui.approval.record.Records;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records decisions, finds them again, and checks them. */
@RestController
@RequestMapping(path = "/api/records", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordsApi {
    private static final int MOST_AT_A_TIME = 200;
    private static final String NEWEST = "9223372036854775807";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final Text A_KEY = new Text("1 至 200 个可见的 ASCII 字符", "1 to 200 visible characters of ASCII");

    private final Recording recording;
    private final Records records;

    RecordsApi(Recording recording, Records records) {
        this.recording = recording;
        this.records = records;
    }

    /** Judges, and records. The same client's same key gives the same record, however often it is sent. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordEntry> record(
            HttpServletRequest request,
            @Nullable Principal client,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        refuseIfFaulty(key);
        byte[] body = Body.read(request);
        Appended appended = recording.record(QuestionReader.read(body).changed(), Recording.nameOf(client), key, body);
        RecordEntry entry = RecordEntry.of(appended.link());
        URI place = URI.create(request.getContextPath() + "/api/records/" + entry.id());
        return appended.isNew()
                ? ResponseEntity.created(place).body(entry)
                : ResponseEntity.ok().location(place).body(entry);
    }

    private static void refuseIfFaulty(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            Text found = new Text("Idempotency-Key " + key, "the Idempotency-Key " + key);
            throw new InvalidInputException(List.of(new Problem("", found, A_KEY)));
        }
    }

    /** The newest records, or those before a number; all, or those of a document. */
    @GetMapping
    RecordPage list(
            @RequestParam(defaultValue = NEWEST) long before,
            @RequestParam(defaultValue = "50") int most,
            @RequestParam(defaultValue = "") String subject) {
        int atATime = Math.max(1, Math.min(most, MOST_AT_A_TIME));
        return RecordPage.of(records.before(before, subject, atATime + 1), atATime);
    }

    /** A record, as the library wrote it. */
    @GetMapping("/{id}")
    ResponseEntity<String> get(@PathVariable String id) {
        Link link = records.byId(id);
        return ResponseEntity.ok().eTag(link.sha256()).body(link.submission().document());
    }

    /** Judges a record again, by today's rules. */
    @PostMapping("/{id}/replay")
    Replayed replay(@PathVariable String id) {
        return Replayed.of(recording.replay(records.byId(id).record()));
    }

    /** Whether every record is there, as it was written, in the order in which it was. */
    @GetMapping("/verification")
    ChainVerification verify() {
        return records.verify();
    }
}
