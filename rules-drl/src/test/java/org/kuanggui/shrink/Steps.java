package org.kuanggui.shrink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kuanggui.fact.Problem;

/**
 * Every single step that makes a document smaller or simpler: something is left out, or something simpler is put in place of
 * a number or a text.
 */
final class Steps {
    /** A list of so many items is halved, too. */
    private static final int MANY = 4;

    private static final String NOT_KNOWN = "not known";

    private final BiFunction<String, Function<Node, Node>, String> expected;
    private final List<Left> left = new ArrayList<>();
    private final List<Supplier<Node>> replaced = new ArrayList<>();

    /** What is left when something is left out. */
    private record Left(int size, Supplier<Node> document) {}

    private Steps(BiFunction<String, Function<Node, Node>, String> expected) {
        this.expected = expected;
    }

    /** The documents in which something is left out, the biggest first. */
    static List<Supplier<Node>> leavingOut(Node document) {
        Steps steps = new Steps((pointer, other) -> NOT_KNOWN);
        steps.within("", document, Function.identity());
        steps.left.sort(Comparator.comparingInt(Left::size).reversed());
        return steps.left.stream().map(Left::document).toList();
    }

    /**
     * The documents in which something simpler stands in place of a number or a text.
     *
     * @param expected what a text has to be: by its pointer, and the document with something else in its place; empty
     *     where it may be any
     */
    static List<Supplier<Node>> replacing(Node document, BiFunction<String, Function<Node, Node>, String> expected) {
        Steps steps = new Steps(expected);
        steps.within("", document, Function.identity());
        return steps.replaced;
    }

    /** @param document the whole document with another value in place of this one */
    private void within(String pointer, Node node, Function<Node, Node> document) {
        if (node instanceof Node.Fields fields) {
            fields.byName().forEach((name, value) -> {
                left.add(new Left(value.size(), () -> document.apply(fields.without(name))));
                within(Problem.pointer(pointer, name), value, other -> document.apply(fields.with(name, other)));
            });
        } else if (node instanceof Node.Items list && !list.isPosition()) {
            items(pointer, list, document);
        } else if (node instanceof Node.Figure figure) {
            Simpler.figure(figure.written())
                    .forEach(simpler -> replaced.add(() -> document.apply(new Node.Figure(simpler))));
        } else if (node instanceof Node.Text text) {
            Simpler.text(text.value(), expected.apply(pointer, document))
                    .forEach(simpler -> replaced.add(() -> document.apply(new Node.Text(simpler))));
        }
    }

    private void items(String pointer, Node.Items list, Function<Node, Node> document) {
        int count = list.items().size();
        for (int length = count / 2; count >= MANY && length > 1; length /= 2) {
            for (int from = 0; from < count; from += length) {
                leaveOut(list, from, Math.min(from + length, count), document);
            }
        }
        for (int i = 0; i < count; i++) {
            int index = i;
            leaveOut(list, i, i + 1, document);
            within(pointer + "/" + i, list.items().get(i), other -> document.apply(list.with(index, other)));
        }
    }

    private void leaveOut(Node.Items list, int from, int to, Function<Node, Node> document) {
        int size = list.items().subList(from, to).stream().mapToInt(Node::size).sum();
        left.add(new Left(size, () -> document.apply(list.without(from, to))));
    }
}
