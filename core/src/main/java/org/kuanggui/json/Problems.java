package org.kuanggui.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/** What is wrong with one document, gathered while it is read. For one thread. */
final class Problems {
    private final List<Problem> listed = new ArrayList<>();
    private final TreeSet<String> places = new TreeSet<>();
    private @Nullable JsonNode document;

    /** From now on the problems are told in the order of a document; before, in the order in which they are found. */
    void orderBy(JsonNode document) {
        this.document = document;
    }

    /**
     * Notes a problem.
     *
     * @throws InvalidInputException if it is one more than are listed: the reading stops there
     */
    void add(Problem problem) {
        if (listed.size() == JsonLimits.MOST_PROBLEMS) {
            throw exception(List.of(new Problem(
                    problem.pointer(),
                    new Text(
                            "超出所列 " + JsonLimits.MOST_PROBLEMS + " 处的又一处问题",
                            "one problem more than the " + JsonLimits.MOST_PROBLEMS + " that are listed"),
                    new Text("符合 JSON 约定的文档；读取到此为止", "a document that follows the contract; reading stopped here"))));
        }
        listed.add(problem);
        places.add(problem.pointer());
    }

    /** Whether the value at a pointer, or one within it, is refused already. */
    boolean touch(String pointer) {
        String within = places.ceiling(pointer + "/");
        return places.contains(pointer) || (within != null && within.startsWith(pointer + "/"));
    }

    /**
     * Builds a part, and takes over what its constructor refuses. What is refused already is not told twice: a field
     * that could not be read would else be missing as well.
     *
     * @return {@code null} where the constructor refused
     */
    <T> @Nullable T build(String pointer, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (InvalidInputException refused) {
            refused.problems().stream()
                    .map(problem -> problem.under(pointer))
                    .filter(problem -> !touch(problem.pointer()))
                    .toList()
                    .forEach(this::add);
            return null;
        }
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInputException if anything was refused; it lists everything
     */
    void done() {
        if (!listed.isEmpty()) {
            throw asException();
        }
    }

    /** What has been refused, which is something. */
    InvalidInputException asException() {
        return exception(List.of());
    }

    private InvalidInputException exception(List<Problem> last) {
        List<Problem> told = new ArrayList<>(listed);
        JsonNode order = document;
        if (order != null) {
            told.sort(Comparator.comparingInt(problem -> order(order, problem.pointer())));
        }
        told.addAll(last);
        return new InvalidInputException(told);
    }

    /** Where a value stands in the document; what is missing comes after all that its part has, inner parts first. */
    private static int order(JsonNode document, String pointer) {
        int steps = JsonLimits.DEEPEST_NESTING + 1;
        JsonNode node = document;
        int depth = 0;
        for (String name : JsonPointer.names(pointer)) {
            JsonNode child = child(node, name);
            if (child == null) {
                return node.last() * steps + JsonLimits.DEEPEST_NESTING - depth;
            }
            node = child;
            depth++;
        }
        return node.order() * steps;
    }

    private static @Nullable JsonNode child(JsonNode node, String name) {
        if (node instanceof JsonNode.Fields fields) {
            return fields.byName().get(name);
        }
        return node instanceof JsonNode.Items items ? item(items.items(), name) : null;
    }

    /** None where a change puts one there that was not written. */
    private static @Nullable JsonNode item(List<JsonNode> items, String name) {
        int index = name.matches("[0-9]{1,9}") ? Integer.parseInt(name) : items.size();
        return index < items.size() ? items.get(index) : null;
    }
}
