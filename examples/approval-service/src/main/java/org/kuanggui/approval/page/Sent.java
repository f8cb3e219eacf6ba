package org.kuanggui.approval.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.approval.Changed;
import org.kuanggui.approval.Utf8;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.DocumentSchema;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.mine.Ledger;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody sent to be judged, as it was typed.
 *
 * @param document a document of the contract
 * @param ledger the district's ledger beside it; blank for none
 * @param asOf the date of judgement; blank for the document's own
 * @param changes what might be otherwise; blank for nothing
 */
public record Sent(String document, String ledger, String asOf, String changes) {

    /** Nothing, as yet. */
    static final Sent NOTHING = new Sent("", "", "", "");

    private static final Set<String> KINDS =
            Arrays.stream(DocumentSchema.values()).map(DocumentSchema::kind).collect(Collectors.toSet());
    private static final Text NO_UTF_8 = new Text("不是 UTF-8 的文件", "a file that is not UTF-8");
    private static final Text UTF_8 = new Text("以 UTF-8 保存的 JSON", "JSON, saved as UTF-8");
    private static final Text A_DATE = Phrases.A_DATE.then(new Text("，格式如 2024-05-20", ", 2024-05-20"));

    public Sent(@Nullable String document, @Nullable String ledger, @Nullable String asOf, @Nullable String changes) {
        this.document = document == null ? "" : document;
        this.ledger = ledger == null ? "" : ledger;
        this.asOf = asOf == null ? "" : asOf;
        this.changes = changes == null ? "" : changes;
    }

    /**
     * With files in place of what was typed, where files were sent.
     *
     * @throws InvalidInputException if one is not UTF-8
     */
    Sent with(@Nullable MultipartFile documentFile, @Nullable MultipartFile ledgerFile) throws IOException {
        return new Sent(
                either("/document", documentFile, document), either("/ledger", ledgerFile, ledger), asOf, changes);
    }

    private static String either(String pointer, @Nullable MultipartFile file, String typed) throws IOException {
        if (file == null || file.isEmpty()) {
            return typed;
        }
        return Utf8.text(file.getBytes())
                .orElseThrow(() -> new InvalidInputException(List.of(new Problem(pointer, NO_UTF_8, UTF_8))));
    }

    /**
     * The question without the changes.
     *
     * @throws InvalidInputException if it is none; it lists everything
     */
    Question question() {
        List<Problem> problems = new ArrayList<>();
        var read = part("document", document, DocumentReader::read, problems);
        var beside = ledger.isBlank() ? Optional.<Ledger>empty() : part("ledger", ledger, LedgerReader::read, problems);
        var day = asOf.isBlank() ? Optional.<LocalDate>empty() : part("asOf", asOf, Sent::date, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Question question = day.map(date -> new Question(read.orElseThrow(), date, null))
                .orElseGet(() -> Question.of(read.orElseThrow()));
        return beside.map(question::beside).orElse(question);
    }

    /**
     * The question with the changes.
     *
     * @throws InvalidInputException if it is none; it lists everything
     */
    Question changed() {
        List<Problem> problems = new ArrayList<>();
        Optional<Question> question = sound(this::question, problems);
        Optional<DocumentChanges> changed = sound(this::documentChanges, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return Changed.of(question.orElseThrow(), changed.orElseThrow());
    }

    /**
     * The changes.
     *
     * @throws InvalidInputException if they are none; it lists everything
     */
    DocumentChanges documentChanges() {
        List<Problem> problems = new ArrayList<>();
        Optional<DocumentChanges> read = changes.isBlank()
                ? Optional.of(DocumentChanges.NONE)
                : part("changes", changes, DocumentChanges::read, problems);
        return read.orElseThrow(() -> new InvalidInputException(problems));
    }

    /** By what the same is known again, whatever a browser ends lines with. */
    byte[] bytes() {
        return toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static <T> Optional<T> sound(Supplier<T> reader, List<Problem> problems) {
        try {
            return Optional.of(reader.get());
        } catch (InvalidInputException refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }

    private static <T> Optional<T> part(String name, String text, Function<String, T> reader, List<Problem> problems) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidInputException refused) {
            refused.problems()
                    .forEach(problem -> problems.add(forPeople(problem).under("/" + name)));
            return Optional.empty();
        }
    }

    /** What is guessed of a kind may be the name of a reader in Java, in place of another kind. */
    private static Problem forPeople(Problem problem) {
        boolean isOfJava = problem.pointer().equals("/kind")
                && !problem.maybe().map(KINDS::contains).orElse(true);
        return isOfJava ? new Problem(problem.pointer(), problem.foundText(), problem.expectedText()) : problem;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            throw new InvalidInputException(List.of(new Problem("", Text.plain(text), A_DATE)));
        }
    }
}
