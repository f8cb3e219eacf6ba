package org.kuanggui.approval.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.approval.Utf8;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.mine.Ledger;

/**
 * Reads what a client asks: a document of the contract by itself, or one with what stands beside it, {@code {"document": …, "ledger": …,
 * "asOf": "2024-05-20", "changes": {"/productionScale": …}}}. Each part is handed to the library as it was written, so that it is read
 * as strictly as from a file of its own.
 */
final class QuestionReader {
    /** Keeps no name that it comes by: a body may have a million of them. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final int MOST_PARTS = 100;
    private static final String DOCUMENT = "document";
    private static final List<String> PARTS = List.of(DOCUMENT, "ledger", "asOf", "changes");
    private static final Text IN_NO_QUESTION = new Text("接口未定义的字段", "a field that no question has");
    private static final Text A_DATE = Phrases.A_DATE.then(new Text("，格式如 \"2024-05-20\"", ", \"2024-05-20\""));
    private static final DateTimeFormatter QUOTED_DATE =
            DateTimeFormatter.ofPattern("'\"'uuuu-MM-dd'\"'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, String> parts;
    private final List<Problem> problems = new ArrayList<>();

    private QuestionReader(Map<String, String> parts) {
        this.parts = parts;
    }

    /**
     * What the body of a request asks.
     *
     * @throws InvalidInputException if it is nothing that can be judged; it lists everything
     */
    static Asked read(byte[] body) {
        Map<String, String> parts = utf8(body).map(QuestionReader::parts).orElse(Map.of());
        return parts.containsKey(DOCUMENT)
                ? new QuestionReader(parts).read()
                : new Asked(Question.of(DocumentReader.read(body)), DocumentChanges.NONE);
    }

    private static Optional<String> utf8(byte[] body) {
        return Utf8.text(body)
                .map(text -> !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** The fields of an object, each as it is written; none where it is no sound one, of which {@link DocumentReader} says why. */
    private static Map<String, String> parts(String json) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                String part =
                        json.substring(start, (int) parser.currentLocation().getCharOffset());
                if (parts.put(name, part) != null || parts.size() > MOST_PARTS) {
                    return Map.of();
                }
            }
            return parser.nextToken() == null ? parts : Map.of();
        } catch (IOException unsound) {
            return Map.of();
        }
    }

    private Asked read() {
        for (String name : parts.keySet()) {
            if (!PARTS.contains(name)) {
                problems.add(new Problem(Problem.pointer("", name), IN_NO_QUESTION, Phrases.oneOf(PARTS)));
            }
        }
        Optional<Document> document = part(DOCUMENT, DocumentReader::read);
        Optional<Ledger> ledger = part("ledger", LedgerReader::read);
        Optional<LocalDate> asOf = part("asOf", QuestionReader::date);
        Optional<DocumentChanges> changes = part("changes", DocumentChanges::read);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Asked(question(document.orElseThrow(), asOf, ledger), changes.orElse(DocumentChanges.NONE));
    }

    private <T> Optional<T> part(String name, Function<String, T> reader) {
        String json = parts.getOrDefault(name, "null");
        if (json.equals("null") && !name.equals(DOCUMENT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(json));
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> problems.add(problem.under("/" + name)));
            return Optional.empty();
        }
    }

    private static LocalDate date(String json) {
        try {
            return LocalDate.parse(json, QUOTED_DATE);
        } catch (DateTimeParseException none) {
            throw new InvalidInputException(List.of(new Problem("", Text.plain(json), A_DATE)));
        }
    }

    private static Question question(Document document, Optional<LocalDate> asOf, Optional<Ledger> ledger) {
        Question question = asOf.map(day -> new Question(document, day, null)).orElseGet(() -> Question.of(document));
        return ledger.map(question::beside).orElse(question);
    }
}
