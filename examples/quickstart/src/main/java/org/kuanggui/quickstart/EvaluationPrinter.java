package org.kuanggui.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Text;

/** Prints an evaluation for people: what was asked, the verdict, then the findings, the gravest first. */
final class EvaluationPrinter {
    private final Page page;
    private final Language language;
    private final Listing listing;

    EvaluationPrinter(Page page, Language language, Listing listing) {
        this.page = page;
        this.language = language;
        this.listing = listing;
    }

    void print(Input input, Document document, Evaluation evaluation) {
        heading(input, document, evaluation);
        for (Outcome outcome : Listing.GRAVEST_FIRST) {
            List<Finding> findings = of(evaluation, outcome);
            if (shows(evaluation, outcome) && !findings.isEmpty()) {
                group(outcome, findings);
            }
        }
        counts(evaluation);
        page.line().flush();
    }

    private void heading(Input input, Document document, Evaluation evaluation) {
        page.text(Page.Tone.LOUD, evaluation.subject());
        page.text("  ").text(Page.Tone.QUIET, input.toString()).line();
        page.text(Heading.of(document, language));
        page.text(" · " + language.of(Words.JUDGED_AS_OF) + " " + evaluation.asOf())
                .line();
        Mark mark = Mark.of(evaluation.verdict());
        page.text(mark.tone(), mark.symbol() + " " + of(evaluation.verdict().label()));
        if (evaluation.mustClose()) {
            page.text(Page.Tone.BAD, " · " + of(Words.MUST_CLOSE));
        }
        page.line().line();
    }

    private void group(Outcome outcome, List<Finding> findings) {
        Mark mark = Mark.of(outcome);
        page.text("  ").text(mark.tone(), of(outcome.label())).line();
        findings.forEach(finding -> finding(mark, finding));
        page.line();
    }

    private void finding(Mark mark, Finding finding) {
        page.text("  ").text(mark.tone(), mark.symbol() + " ");
        page.text(Page.Tone.LOUD, finding.provision().id());
        finding.detail().ifPresent(detail -> page.text(" [" + detail + "]"));
        page.text("  " + finding.provision().citation() + " ");
        page.text(Page.Tone.QUIET, "“" + finding.provision().quote() + "”").line();
        page.text("    " + finding.message(language.locale())).line();
        finding.evidence().stream()
                .filter(fact -> fact.stated().isPresent())
                .forEach(fact -> detail(fact.fact(), shown(fact)));
        if (!finding.missing().isEmpty()) {
            detail(of(Words.MISSING), String.join(", ", finding.missing()));
        }
        finding.overlap().ifPresent(part -> detail(of(Words.OVERLAP), part.toString()));
        finding.due().ifPresent(due -> detail(of(Words.DUE), due.toString()));
        finding.readings().forEach(reading -> detail(of(Words.READING), reading));
        finding.remedy().ifPresent(this::remedy);
    }

    private String shown(Evidence fact) {
        String stated = fact.stated().orElse("");
        return fact.required()
                .map(required -> stated + " (" + of(Words.REQUIRED) + " " + required + ")")
                .orElse(stated);
    }

    private void remedy(Remedy remedy) {
        if (!remedy.satisfiable()) {
            page.text("      ").text(Page.Tone.QUIET, of(Words.NO_REMEDY)).line();
        }
        remedy.changes().forEach(change -> detail(of(Words.REMEDY), change.toString()));
    }

    private void detail(String name, String value) {
        page.text("      ").text(Page.Tone.QUIET, name + ": ").text(value).line();
    }

    private void counts(Evaluation evaluation) {
        String counts = Listing.GRAVEST_FIRST.stream()
                .filter(outcome -> !of(evaluation, outcome).isEmpty())
                .map(outcome -> of(evaluation, outcome).size() + " " + of(outcome.label()))
                .collect(Collectors.joining(", "));
        page.text("  " + of(Words.findings(evaluation.findings().size())) + ": " + counts)
                .line();
    }

    /** Out of scope, the one finding that says why is a note. */
    private boolean shows(Evaluation evaluation, Outcome outcome) {
        return listing.shows(outcome) || evaluation.verdict() == Verdict.OUT_OF_SCOPE;
    }

    private static List<Finding> of(Evaluation evaluation, Outcome outcome) {
        return evaluation.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    private String of(Text text) {
        return language.of(text);
    }
}
