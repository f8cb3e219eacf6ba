package org.kuanggui.approval.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kuanggui.approval.Judging;
import org.kuanggui.approval.record.Link;
import org.kuanggui.approval.record.NoSuchRecordException;
import org.kuanggui.approval.record.RecordEntry;
import org.kuanggui.approval.record.Records;
import org.kuanggui.approval.record.UnreadableRecordException;
import org.kuanggui.record.DecisionRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where records are found again, judged again and printed. */
@Controller
class RecordPages {
    private static final Logger LOG = LoggerFactory.getLogger(RecordPages.class);
    private static final int RECORDS_AT_A_TIME = 50;
    private static final String NEWEST = "9223372036854775807";

    private final Judging judging;
    private final Records records;

    RecordPages(Judging judging, Records records) {
        this.judging = judging;
        this.records = records;
    }

    @GetMapping("/records")
    ModelAndView list(
            @RequestParam(defaultValue = NEWEST) long before, @RequestParam(defaultValue = "") String subject) {
        List<RecordEntry> found = records.before(before, subject, RECORDS_AT_A_TIME + 1);
        ModelAndView page = new ModelAndView(
                "records", "records", found.stream().limit(RECORDS_AT_A_TIME).toList());
        page.addObject("subject", subject);
        page.addObject(
                "next",
                found.size() > RECORDS_AT_A_TIME
                        ? found.get(RECORDS_AT_A_TIME - 1).number()
                        : null);
        return page;
    }

    @GetMapping("/records/{id}")
    ModelAndView record(@PathVariable String id) {
        Link link = records.byId(id);
        ModelAndView page = new ModelAndView("record", "record", RecordEntry.of(link));
        page.addObject("verification", judging.replay(link.record()));
        return page;
    }

    /** The report on what was recorded. Where the service would answer otherwise now, there is none: it would be that of another decision. */
    @GetMapping("/records/{id}/report")
    Object report(@PathVariable String id, Locale locale) {
        DecisionRecord record = records.byId(id).record();
        return judging.answersAs(record)
                ? ReportPage.of(judging.report(record.question().asked(), locale))
                : new ModelAndView("otherwise", Map.of("id", id), HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableRecordException unreadable) {
        LOG.error("{}", unreadable.getMessage());
        return new ModelAndView(
                "unreadable", Map.of("isChanged", unreadable.isChanged()), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @ExceptionHandler
    ModelAndView none(NoSuchRecordException none) {
        return new ModelAndView("none", HttpStatus.NOT_FOUND);
    }
}
