package org.kuanggui.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Change;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * Values that are to stand elsewhere in a document: the changes of a scenario or of a “what if”, by JSON pointer. Null takes
 * out what is there. They are made in their order, and parts and lists on the way that are absent are made.
 *
 * <p>Written, they are an object: {@code {"/productionScale": {"value": 100, "unit": "万吨/年"}, "/site/township": null}}.
 * {@code /annualReports/-} is one more item of a list (RFC 6901); {@code /annualReports/0} set to null takes the first out.
 *
 * <p>Immutable and safe for use by several threads. Equal where the same values stand in the same places in the same order.
 */
public final class DocumentChanges {
    /** Nothing changes. */
    public static final DocumentChanges NONE = new DocumentChanges(Map.of());

    /** A text of fewer characters has neither too many values nor too many items. */
    private static final int BEYOND_NO_LIMIT = JsonLimits.MOST_ITEMS;

    private static final Text PLACE = new Text("JSON 指针，如 /site/township", "a JSON pointer, /site/township");
    private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");

    private final Map<String, String> byPointer;

    private DocumentChanges(Map<String, String> byPointer) {
        this.byPointer = byPointer;
    }

    /**
     * Reads changes as they are written.
     *
     * @param json an object of values by pointer, with or without a byte order mark
     * @throws InvalidInputException if it is no such object; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static DocumentChanges read(String json) {
        return JsonDocument.read(json, DocumentChanges::read);
    }

    /**
     * Changes that an evaluation offers, as changes of the document.
     *
     * @param changes of a {@link org.kuanggui.evaluation.Remedy}
     */
    public static DocumentChanges of(List<Change> changes) {
        return read(JsonWriter.compact(
                changes,
                (json, all) -> all.forEach(change -> EvaluationWriter.changed(json, change.pointer(), change))));
    }

    static DocumentChanges read(Part part) {
        Map<String, String> byPointer = new LinkedHashMap<>();
        part.all().forEach((pointer, value) -> {
            if (isPointer(pointer)) {
                byPointer.put(pointer, value.asWritten());
            } else {
                value.refuse(at(pointer), PLACE);
            }
        });
        return of(byPointer);
    }

    /**
     * These changes, and one more after them; one at the same place is replaced.
     *
     * @param pointer a JSON pointer into the document, {@code /site/township}
     * @param json what is to stand there, as JSON: {@code "古龙镇"} in its quotation marks, or {@code null}
     * @throws InvalidInputException if either is not what it should be
     * @throws NullPointerException if an argument is null
     */
    public DocumentChanges and(String pointer, String json) {
        if (!isPointer(pointer)) {
            throw new InvalidInputException(List.of(new Problem("", at(pointer), PLACE)));
        }
        Problems problems = new Problems();
        String value = JsonWriter.compact(TreeReader.read(Objects.requireNonNull(json, "json"), problems));
        problems.done();
        Map<String, String> more = new LinkedHashMap<>(byPointer);
        more.remove(pointer);
        more.put(pointer, value);
        return of(more);
    }

    /** Those of these changes whose pointer passes. */
    public DocumentChanges where(Predicate<String> pointers) {
        Map<String, String> some = new LinkedHashMap<>(byPointer);
        some.keySet().removeIf(pointers.negate());
        return of(some);
    }

    private static DocumentChanges of(Map<String, String> byPointer) {
        return byPointer.isEmpty() ? NONE : new DocumentChanges(byPointer);
    }

    private static Text at(String pointer) {
        String shown = JsonText.quotedStart(pointer);
        return new Text("位于 " + shown + " 的改动", "a change at " + shown);
    }

    /** Whether it is one, and leads no deeper than a document goes. */
    private static boolean isPointer(String text) {
        return text.startsWith("/")
                && !STRAY_TILDE.matcher(text).find()
                && JsonPointer.names(text).size() <= JsonLimits.DEEPEST_NESTING;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return byPointer.isEmpty();
    }

    /** What is to stand where, as JSON, in the order in which it is put there. */
    public Map<String, String> byPointer() {
        return Collections.unmodifiableMap(byPointer);
    }

    /**
     * The changed document.
     *
     * @throws InvalidInputException if a change finds no place, or the changed document breaks the contract; it lists
     *     everything, with pointers into the changed document
     * @throws NullPointerException if the argument is null
     */
    public Document applyTo(Document document) {
        if (isEmpty()) {
            return Objects.requireNonNull(document, "document");
        }
        Problems problems = new Problems();
        String json = DocumentWriter.toJson(document);
        int size = json.length();
        JsonNode tree = TreeReader.read(json, problems);
        for (Map.Entry<String, String> change : byPointer.entrySet()) {
            JsonNode value = TreeReader.read(change.getValue(), problems);
            tree = new TreeChange(change.getKey(), value, problems).in(tree);
            size += change.getValue().length();
        }
        problems.done();
        Optional<Document> sound =
                size < BEYOND_NO_LIMIT ? JsonDocument.sound(tree, DocumentReader.KINDS::read) : Optional.empty();
        JsonNode changed = tree;
        return sound.orElseGet(() -> DocumentReader.read(JsonWriter.compact(changed)));
    }

    /**
     * As {@link #applyTo}, but a problem of a value that is put in is told where it is written, with a pointer into the
     * changes; any other is told of the changes as a whole.
     */
    Document applyAsWrittenTo(Document document) {
        try {
            return applyTo(document);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(
                    refused.problems().stream().map(this::asWritten).toList());
        }
    }

    private Problem asWritten(Problem problem) {
        String at = problem.pointer();
        return nearest(at)
                .map(pointer -> problem.at(Problem.pointer("", pointer) + at.substring(pointer.length())))
                .orElseGet(() -> problem.in(new Text("改动后的文档", "the changed document"), ""));
    }

    /**
     * Where the change is that says what stands at a place: the longest of its pointers that leads there, or on the way; empty where no
     * change does.
     *
     * @param pointer a JSON pointer into the changed document, such as a problem has
     * @throws NullPointerException if the argument is null
     */
    public Optional<String> nearest(String pointer) {
        String place = pointer;
        while (!byPointer.containsKey(place)) {
            if (place.isEmpty()) {
                return Optional.empty();
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return Optional.of(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentChanges changes
                && new ArrayList<>(byPointer.entrySet()).equals(new ArrayList<>(changes.byPointer.entrySet()));
    }

    @Override
    public int hashCode() {
        return byPointer.hashCode();
    }

    /** {@code {"/productionScale":{"value":100,"unit":"万吨/年"}}}. */
    @Override
    public String toString() {
        return JsonWriter.compact(byPointer, (json, changes) -> changes.forEach(json::asWritten));
    }
}
