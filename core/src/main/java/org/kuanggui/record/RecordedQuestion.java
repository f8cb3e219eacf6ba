package org.kuanggui.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.mine.Ledger;

/**
 * What was asked.
 *
 * @param document an application, a mine or a ledger
 * @param asOf the date of judgement
 * @param ledgerOrNull the district's ledger beside an application; {@code null} where there was none
 */
public record RecordedQuestion(
        Document document, LocalDate asOf, @Nullable Ledger ledgerOrNull) {

    /** @throws InvalidInputException if it is no question, as {@link Question} says; it lists everything */
    public RecordedQuestion {
        new Question(document, asOf, ledgerOrNull);
    }

    /** A question, to be kept. */
    public static RecordedQuestion of(Question question) {
        return new RecordedQuestion(question.document(), question.asOf(), question.ledgerOrNull());
    }

    /** The question, to be asked again. */
    public Question asked() {
        return new Question(document, asOf, ledgerOrNull);
    }
}
