package org.kuanggui.dazu;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.DocumentWriter;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.mine.Ledger;

/**
 * A document with the day on which it is judged, and what is judged beside it.
 *
 * @param document an application, a mine or a ledger of the contract
 * @param asOf the day
 * @param ledger of the contract, beside an application; {@code null} else
 */
public record WrittenQuestion(
        String document, LocalDate asOf, @Nullable String ledger) {

    /** One on a document alone. */
    static WrittenQuestion of(Document document, LocalDate asOf) {
        return new WrittenQuestion(DocumentWriter.toJson(document), asOf, null);
    }

    /** One on an application beside a ledger. */
    static WrittenQuestion of(Application application, LocalDate asOf, Ledger ledger) {
        return new WrittenQuestion(DocumentWriter.toJson(application), asOf, DocumentWriter.toJson(ledger));
    }

    /** The answer as the library writes it, in Chinese and in English. */
    public String answer(PlanEvaluator evaluator) {
        Evaluation evaluation = evaluation(evaluator);
        byte[] chinese = EvaluationWriter.toUtf8(evaluation);
        byte[] english = EvaluationWriter.toUtf8(evaluation, Locale.ENGLISH);
        return new String(chinese, StandardCharsets.UTF_8) + "\n" + new String(english, StandardCharsets.UTF_8);
    }

    /** The answer; the documents are read for it from UTF-8. */
    public Evaluation evaluation(PlanEvaluator evaluator) {
        return read(evaluator).get();
    }

    /** The question; its documents are read for it from UTF-8. */
    public Question question() {
        Document read = DocumentReader.read(document.getBytes(StandardCharsets.UTF_8));
        Ledger beside = ledger == null ? null : LedgerReader.read(ledger.getBytes(StandardCharsets.UTF_8));
        return new Question(read, asOf, beside);
    }

    /** The documents, read; what is got from them is the answer, judged anew each time. */
    public Supplier<Evaluation> read(PlanEvaluator evaluator) {
        Question question = question();
        return () -> evaluator.evaluate(question);
    }
}
