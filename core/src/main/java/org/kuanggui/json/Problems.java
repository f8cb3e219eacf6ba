package org.kuanggui.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** What is wrong with one document, gathered while it is read. For one thread. */
final class Problems {
    private final List<Problem> listed = new ArrayList<>();
    private final TreeSet<String> places = new TreeSet<>();
    private boolean more;

    void add(Problem problem) {
        if (isFull()) {
            more = true;
        } else {
            listed.add(problem);
            places.add(problem.pointer());
        }
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    /** Whether nothing further will be listed; whoever has to work for a problem's text need not. */
    boolean isFull() {
        return listed.size() == JsonLimits.MOST_PROBLEMS;
    }

    /** Whether the value at a pointer, or one within it, is refused already. */
    boolean touch(String pointer) {
        if (more || places.contains(pointer)) {
            return true;
        }
        String within = places.ceiling(pointer + "/");
        return within != null && within.startsWith(pointer + "/");
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

    /** Everything that was refused, in the order in which it was found. */
    InvalidInputException asFound() {
        return exception(listed);
    }

    /** Everything that was refused, in the order of the document; what is missing comes after what its part has. */
    InvalidInputException inOrderOf(JsonNode document) {
        List<Problem> inOrder = new ArrayList<>(listed);
        inOrder.sort(Comparator.comparingInt(problem -> order(document, problem.pointer())));
        return exception(inOrder);
    }

    private InvalidInputException exception(List<Problem> problems) {
        List<Problem> told = new ArrayList<>(problems);
        if (more) {
            told.add(new Problem(
                    "",
                    "more than " + JsonLimits.MOST_PROBLEMS + " problems",
                    "a document that follows the contract; the problems beyond are not listed"));
        }
        return new InvalidInputException(told);
    }

    private static int order(JsonNode document, String pointer) {
        JsonNode node = document;
        for (String name : JsonPointer.names(pointer)) {
            JsonNode child = child(node, name);
            if (child == null) {
                return node.last();
            }
            node = child;
        }
        return node.order();
    }

    private static @Nullable JsonNode child(JsonNode node, String name) {
        if (node instanceof JsonNode.Fields fields) {
            return fields.byName().get(name);
        }
        return node instanceof JsonNode.Items items ? items.items().get(Integer.parseInt(name)) : null;
    }
}
