package org.kuanggui.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.json.ApplicationWriter;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.LedgerWriter;
import org.kuanggui.json.MineWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** What has to hold of every document that is taken in: written and read it is the same, judged twice it gives the same. */
final class Judging {
    /** Every reading at its default, without layers. */
    static final PlanEvaluator PLAIN = PlanEvaluator.create();

    private static final Ledger LEDGER =
            new Ledger("L", LocalDate.of(2024, 12, 31), "500111", List.of(), List.of(), List.of("T3-1"));

    private Judging() {}

    /** Writes, reads, judges. */
    static void check(Document document, PlanEvaluator evaluator) {
        String json = json(document);
        Expect.json(json);
        Document again = DocumentReader.read(json);
        Expect.same(document, again, "what was written and read");
        Expect.same(json, json(again), "what was written again");
        Optional<Evaluation> evaluation = evaluated(document, evaluator);
        Expect.same(
                evaluation.map(Judging::written),
                evaluated(again, evaluator).map(Judging::written),
                "what was judged again");
        evaluation.ifPresent(Judging::findings);
        if (document instanceof Application application) {
            Expect.read(() -> evaluator.effectOfGranting(application, LEDGER));
            findings(evaluator.evaluate(application, LEDGER));
        }
    }

    /** The evaluation, but of a mine that does not say of which day it tells. */
    static Optional<Evaluation> evaluated(Document document, PlanEvaluator evaluator) {
        if (document instanceof Application application) {
            return Optional.of(Limits.within(() -> evaluator.evaluate(application)));
        }
        if (document instanceof Ledger ledger) {
            return Optional.of(Limits.within(() -> evaluator.monitor(ledger)));
        }
        Mine mine = (Mine) document;
        return mine.asOf() == null
                ? Expect.read(() -> evaluator.inspect(mine, LocalDate.of(2024, 12, 31)))
                : Optional.of(Limits.within(() -> evaluator.inspect(mine)));
    }

    /** The evaluation in both languages. */
    static String written(Evaluation evaluation) {
        return Limits.within(() -> EvaluationWriter.toJson(evaluation, Locale.CHINESE))
                + "\n"
                + Limits.within(() -> EvaluationWriter.toJson(evaluation, Locale.ENGLISH));
    }

    static String json(Document document) {
        if (document instanceof Application application) {
            return ApplicationWriter.toJson(application);
        }
        return document instanceof Mine mine ? MineWriter.toJson(mine) : LedgerWriter.toJson((Ledger) document);
    }

    /** Findings point to places, and their days are days of the contract. */
    static void findings(Evaluation evaluation) {
        Expect.json(EvaluationWriter.toJson(evaluation));
        evaluation.missing().forEach(Expect::pointer);
        for (Finding finding : evaluation.findings()) {
            finding.evidence().forEach(evidence -> Expect.pointer(evidence.fact()));
            finding.missing().forEach(Expect::pointer);
            finding.due()
                    .ifPresent(due ->
                            Expect.that(due.getYear() >= 1 && due.getYear() <= 9999, "due on " + due + ": " + finding));
            finding.remedy().stream()
                    .flatMap(remedy -> remedy.changes().stream())
                    .filter(FigureChange.class::isInstance)
                    .forEach(change -> Expect.pointer(change.pointer()));
        }
    }
}
