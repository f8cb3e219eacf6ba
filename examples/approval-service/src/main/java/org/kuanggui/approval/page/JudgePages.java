package org.kuanggui.approval.page;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.approval.Changed;
import org.kuanggui.approval.Judging;
import org.kuanggui.approval.Recording;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.EvaluationDifference;
import org.kuanggui.evaluation.FindingDifference;
import org.kuanggui.evaluation.ProvisionChange;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.json.DocumentWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where an application is pasted or uploaded, judged, changed and recorded. */
@Controller
class JudgePages {
    private static final String PAGE = "page ";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f-]{36}");

    private final Judging judging;
    private final Recording recording;

    JudgePages(Judging judging, Recording recording) {
        this.judging = judging;
        this.recording = recording;
    }

    @GetMapping("/")
    ModelAndView start() {
        return ask(Sent.NOTHING, List.of());
    }

    /** Judges what was typed, or the files in its place. */
    @PostMapping("/judge")
    ModelAndView judge(
            @ModelAttribute Sent sent,
            @RequestParam(required = false) @Nullable MultipartFile documentFile,
            @RequestParam(required = false) @Nullable MultipartFile ledgerFile,
            Locale locale)
            throws IOException {
        Sent whole;
        try {
            whole = sent.with(documentFile, ledgerFile);
        } catch (InvalidInputException unread) {
            return unread(sent, unread);
        }
        try {
            ModelAndView answer = new ModelAndView("answer", "page", page(whole, locale));
            answer.addObject("again", whole);
            answer.addObject("againAt", "/judge");
            return answer;
        } catch (InvalidInputException refused) {
            return ask(whole, refused.problems());
        }
    }

    private Page page(Sent sent, Locale locale) {
        Question question = sent.question();
        DocumentChanges changes = sent.documentChanges();
        Question changed = Changed.of(question, changes);
        Evaluation evaluation = judging.evaluate(changed);
        List<ProvisionChange> turned = changes.isEmpty()
                ? List.of()
                : EvaluationDifference.between(judging.suppose(question), evaluation).findings().stream()
                        .filter(FindingDifference::isOfOutcome)
                        .map(FindingDifference::change)
                        .toList();
        return new Page(
                sent,
                changed,
                evaluation,
                judging.inquire(changed),
                judging.rectify(changed),
                turned,
                judging.report(changed, locale).toSvg().orElse(null),
                UUID.randomUUID().toString(),
                locale);
    }

    /**
     * Records what is judged, and shows the record.
     *
     * @param once the answer's own number, so that a button pressed twice records once
     */
    @PostMapping("/records")
    ModelAndView record(
            @ModelAttribute Sent sent,
            @RequestParam(required = false) @Nullable String once,
            @Nullable Principal examiner) {
        try {
            Question question = sent.changed();
            String id = recording
                    .record(
                            question,
                            Recording.nameOf(examiner),
                            once == null || !NUMBER.matcher(once).matches() ? null : PAGE + once,
                            sent.bytes())
                    .link()
                    .id();
            return new ModelAndView("redirect:/records/" + id);
        } catch (InvalidInputException refused) {
            return ask(sent, refused.problems());
        }
    }

    /** What was sent, with the changes made in it, to be changed by hand. */
    @PostMapping("/edit")
    ModelAndView edit(@ModelAttribute Sent sent) {
        try {
            Question changed = sent.changed();
            String ledger = changed.ledger().map(DocumentWriter::toPrettyJson).orElse("");
            return ask(new Sent(DocumentWriter.toPrettyJson(changed.document()), ledger, sent.asOf(), ""), List.of());
        } catch (InvalidInputException refused) {
            return ask(sent, refused.problems());
        }
    }

    /** The report, to print. */
    @PostMapping("/report")
    Object report(@ModelAttribute Sent sent, Locale locale) {
        try {
            return ReportPage.of(judging.report(sent.changed(), locale));
        } catch (InvalidInputException refused) {
            return ask(sent, refused.problems());
        }
    }

    /** What was sent, as it was sent: in the other language. */
    @PostMapping("/")
    ModelAndView again(@ModelAttribute Sent sent) {
        return ask(sent, List.of());
    }

    /** For a file that cannot be read, of which nothing can be sent again. */
    static ModelAndView unread(Sent typed, InvalidInputException unread) {
        ModelAndView page = ask(typed, unread.problems());
        page.addObject("againAt", "/");
        return page;
    }

    static ModelAndView ask(Sent sent, List<Problem> problems) {
        ModelAndView page =
                new ModelAndView("ask", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("sent", sent);
        page.addObject("again", sent.equals(Sent.NOTHING) ? null : sent);
        page.addObject("againAt", problems.isEmpty() ? "/" : "/judge");
        page.addObject("problems", problems);
        return page;
    }
}
