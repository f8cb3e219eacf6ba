package org.kuanggui.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/**
 * Judges documents of every kind.
 *
 * @param evaluator knows the plan
 * @param asOf the date of judgement; {@code null} where each document has its own
 * @param beside the ledger that applications are judged beside; {@code null} where there is none
 */
record Judge(
        PlanEvaluator evaluator,
        @Nullable LocalDate asOf,
        @Nullable Ledger beside) {

    private static final Text A_DAY = Phrases.A_DATE.then(new Text("，或 --as-of DATE", ", or --as-of DATE"));

    /**
     * Asks the question that fits the document's kind.
     *
     * @throws InvalidInputException if there is no date of judgement, or none that fits the document
     */
    Evaluation judge(Document document) {
        if (document instanceof Mine mine) {
            return evaluator.inspect(mine, day(mine.asOf()));
        }
        if (document instanceof Ledger ledger) {
            return evaluator.monitor(ledger, day(ledger.asOf()));
        }
        Application application = (Application) document;
        LocalDate day = day(application.submittedOn());
        return beside == null ? evaluator.evaluate(application, day) : evaluator.evaluate(application, day, beside);
    }

    /** The question that was asked of a document which was judged. */
    Question question(Document document) {
        Question question = asOf == null ? Question.of(document) : new Question(document, asOf, null);
        return beside != null && document instanceof Application ? question.beside(beside) : question;
    }

    /** What granting an application would change of the ledger beside it; what is out of scope is not of this district. */
    Optional<GrantEffect> effect(Document document, Evaluation evaluation) {
        return beside != null
                        && document instanceof Application application
                        && evaluation.verdict() != Verdict.OUT_OF_SCOPE
                ? Optional.of(evaluator.effectOfGranting(application, beside))
                : Optional.empty();
    }

    private LocalDate day(@Nullable LocalDate own) {
        if (asOf != null) {
            return asOf;
        }
        if (own == null) {
            throw new InvalidInputException(List.of(new Problem("/asOf", Phrases.NOTHING, A_DAY)));
        }
        return own;
    }
}
