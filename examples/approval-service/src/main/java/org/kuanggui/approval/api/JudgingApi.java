package org.kuanggui.approval.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.kuanggui.Question;
import org.kuanggui.approval.Judging;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.EvaluationWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges what a client sends, and advises; nothing is kept. Messages are in the language that the client accepts. */
@RestController
@RequestMapping(path = "/api", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class JudgingApi {
    private final Judging judging;

    JudgingApi(Judging judging) {
        this.judging = judging;
    }

    /** Judges an application, with a ledger beside it or without, a mine or a ledger; with changes, what they make of it. */
    @PostMapping("/evaluations")
    byte[] evaluate(HttpServletRequest request, Locale locale) throws IOException {
        return EvaluationWriter.toUtf8(judging.evaluate(read(request).changed()), locale);
    }

    /** Judges as it stands and as it might be, and tells what turns. */
    @PostMapping("/what-if")
    WhatIf whatIf(HttpServletRequest request, Locale locale) throws IOException {
        Asked asked = read(request);
        Evaluation before = judging.suppose(asked.question());
        Evaluation after = judging.suppose(asked.changed());
        return WhatIf.between(before, after, locale);
    }

    /** What to ask next: the facts that still decide the verdict. */
    @PostMapping("/inquiries")
    NextQuestions inquire(HttpServletRequest request) throws IOException {
        return NextQuestions.of(judging.inquire(question(request)));
    }

    /** What must change: the ways to a question that conforms. */
    @PostMapping("/rectifications")
    NeededChanges rectify(HttpServletRequest request) throws IOException {
        return NeededChanges.of(judging.rectify(question(request)));
    }

    private static Question question(HttpServletRequest request) throws IOException {
        return read(request).changed();
    }

    private static Asked read(HttpServletRequest request) throws IOException {
        return QuestionReader.read(Body.read(request));
    }
}
