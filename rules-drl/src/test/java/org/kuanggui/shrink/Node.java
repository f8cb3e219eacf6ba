package org.kuanggui.shrink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON document. */
sealed interface Node {

    /** How many values it is, itself included. */
    int size();

    /** An object; its fields in the document's order. */
    record Fields(Map<String, Node> byName) implements Node {
        public Fields {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        Fields without(String name) {
            Map<String, Node> rest = new LinkedHashMap<>(byName);
            rest.remove(name);
            return new Fields(rest);
        }

        Fields with(String name, Node value) {
            Map<String, Node> changed = new LinkedHashMap<>(byName);
            changed.put(name, value);
            return new Fields(changed);
        }

        @Override
        public int size() {
            return 1 + byName.values().stream().mapToInt(Node::size).sum();
        }
    }

    /** A list. */
    record Items(List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        Items without(int from, int to) {
            List<Node> rest = new ArrayList<>(items);
            rest.subList(from, to).clear();
            return new Items(rest);
        }

        Items with(int index, Node value) {
            List<Node> changed = new ArrayList<>(items);
            changed.set(index, value);
            return new Items(changed);
        }

        /** Whether it is a place on the map, which is left whole. */
        boolean isPosition() {
            return !items.isEmpty() && items.stream().allMatch(Figure.class::isInstance);
        }

        @Override
        public int size() {
            return 1 + items.stream().mapToInt(Node::size).sum();
        }
    }

    /** A text. */
    record Text(String value) implements Node {
        @Override
        public int size() {
            return 1;
        }
    }

    /** A number as it is written. */
    record Figure(String written) implements Node {
        @Override
        public int size() {
            return 1;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Literal(String word) implements Node {
        @Override
        public int size() {
            return 1;
        }
    }
}
