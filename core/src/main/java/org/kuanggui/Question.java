package org.kuanggui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/**
 * What an evaluator is asked, of whatever kind: a document, the day, and what is beside it. Immutable.
 *
 * @param document an application, a mine or a ledger
 * @param asOf the date of judgement
 * @param ledgerOrNull the district's ledger beside an application; {@code null} where there is none
 */
public record Question(
        Document document, LocalDate asOf, @Nullable Ledger ledgerOrNull) {
    /** The day of a mine, where nobody else tells one. */
    static final Text A_DAY = new Text("日期，或由调用方给出的判断日", "a date, or a date of judgement from the caller");

    private static final Text A_DOCUMENT = new Text("申请、矿山或台账", "an application, a mine or a ledger");
    private static final Text A_DAY_OF_JUDGEMENT = new Text("判断日", "a date of judgement");

    /** What is read of a ledger beside an application. */
    private static final Set<String> LEDGER_FIELDS = Set.of("rights", "explorationBlocksGranted");

    /**
     * @throws InvalidInputException if there is a ledger beside another document than an application, the day is out of
     *     range, or a mine's right was granted after it; it lists everything
     */
    public Question {
        Checks checks = new Checks();
        checks.required("/document", document, A_DOCUMENT);
        checks.required("/asOf", asOf, A_DAY_OF_JUDGEMENT);
        checks.date("/asOf", asOf);
        if (ledgerOrNull != null && document != null && !(document instanceof Application)) {
            checks.refuse(
                    "/ledger",
                    new Text("台账", "a ledger"),
                    new Text("仅与申请并用的台账", "a ledger beside an application, and nowhere else"));
        }
        if (document instanceof Mine mine
                && asOf != null
                && mine.rightGrantedOn().isAfter(asOf)) {
            checks.refuse(
                    "/asOf",
                    new Text(
                            asOf + "，早于 rightGrantedOn " + mine.rightGrantedOn(),
                            asOf + ", before rightGrantedOn " + mine.rightGrantedOn()),
                    new Text("不早于该日的日期", "a day from then on"));
        }
        checks.done();
    }

    /**
     * A document on its own day: an application's of submission, a mine's or a ledger's {@code asOf}.
     *
     * @throws InvalidInputException if a mine does not tell the day
     * @throws NullPointerException if the argument is null
     */
    public static Question of(Document document) {
        if (document instanceof Application application) {
            return new Question(document, application.submittedOn(), null);
        }
        if (document instanceof Ledger ledger) {
            return new Question(document, ledger.asOf(), null);
        }
        Mine mine = (Mine) document;
        Checks checks = new Checks();
        checks.required("/asOf", mine.asOf(), A_DAY);
        checks.done();
        return new Question(document, Checks.stated(mine.asOf()), null);
    }

    /**
     * The same on another day.
     *
     * @throws InvalidInputException as the constructor
     */
    public Question on(LocalDate day) {
        return new Question(document, day, ledgerOrNull);
    }

    /**
     * The same beside a district's ledger.
     *
     * @throws InvalidInputException as the constructor
     */
    public Question beside(Ledger ledger) {
        return new Question(document, asOf, ledger);
    }

    /**
     * The same of a changed document, on the same day. Beside an application, {@code /rights} and {@code
     * /explorationBlocksGranted} are the ledger's, as they are in findings on quotas.
     *
     * @throws InvalidInputException if the changed document, or ledger, breaks the contract; it lists everything
     */
    public Question with(DocumentChanges changes) {
        Ledger ledger = ledgerOrNull;
        if (ledger == null) {
            return new Question(changes.applyTo(document), asOf, null);
        }
        List<Problem> problems = new ArrayList<>();
        Document changed = changed(document, changes.where(pointer -> !isOfLedger(pointer)), problems);
        Document changedLedger = changed(ledger, changes.where(Question::isOfLedger), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Question(changed, asOf, (Ledger) changedLedger);
    }

    private static Document changed(Document document, DocumentChanges changes, List<Problem> problems) {
        try {
            return changes.applyTo(document);
        } catch (InvalidInputException refused) {
            problems.addAll(refused.problems());
            return document;
        }
    }

    /** Every pointer of changes begins with a slash. */
    private static boolean isOfLedger(String pointer) {
        return LEDGER_FIELDS.contains(pointer.split("/", 3)[1]);
    }

    /** The district's ledger beside an application. */
    public Optional<Ledger> ledger() {
        return Optional.ofNullable(ledgerOrNull);
    }
}
