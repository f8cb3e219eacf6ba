package org.kuanggui.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * One value of a tree put in, put in the place of another, or taken out. The tree itself is changed, so that many changes of
 * a long list take no longer than the list; what is put in is not counted.
 */
final class TreeChange {
    /** As RFC 6901 names the place after a list's last item. */
    private static final String AFTER_THE_LAST = "-";

    private static final int NOT_COUNTED = 0;

    private final String pointer;
    private final List<String> names;
    private final JsonNode value;
    private final Problems problems;

    /**
     * @param value null takes out what is there; the part or the list it was in stays
     * @param problems where a change that finds no place is noted
     */
    TreeChange(String pointer, JsonNode value, Problems problems) {
        this.pointer = pointer;
        this.names = JsonPointer.names(pointer);
        this.value = value;
        this.problems = problems;
    }

    /** The tree, changed, or what takes its place; parts and lists on the way that are absent are made. */
    JsonNode in(JsonNode tree) {
        JsonNode changed = changed(tree, 0);
        return changed == null ? tree : changed;
    }

    /** What takes the place of a node; {@code null} for nothing. */
    private @Nullable JsonNode changed(@Nullable JsonNode node, int depth) {
        if (depth == names.size()) {
            return value instanceof JsonNode.Null ? null : value;
        }
        String name = names.get(depth);
        if (node == null || node instanceof JsonNode.Null) {
            if (value instanceof JsonNode.Null) {
                return null;
            }
            return isPlace(name)
                    ? items(new JsonNode.Items(new ArrayList<>(), NOT_COUNTED, NOT_COUNTED), name, depth)
                    : fields(new JsonNode.Fields(new LinkedHashMap<>(), NOT_COUNTED, NOT_COUNTED), name, depth);
        }
        if (node instanceof JsonNode.Fields fields) {
            return fields(fields, name, depth);
        }
        if (node instanceof JsonNode.Items items) {
            return items(items, name, depth);
        }
        refuse(
                new Text("路径途中为", "").then(node.described()).then(new Text("", " on the way to it")),
                new Text("对象或列表中的位置", "a place within an object or a list"));
        return node;
    }

    private JsonNode fields(JsonNode.Fields node, String name, int depth) {
        Map<String, JsonNode> fields = node.byName();
        JsonNode field = changed(fields.get(name), depth + 1);
        if (field == null) {
            fields.remove(name);
        } else {
            fields.put(name, field);
        }
        return node;
    }

    private JsonNode items(JsonNode.Items node, String name, int depth) {
        List<JsonNode> items = node.items();
        int index = name.equals(AFTER_THE_LAST) ? items.size() : index(name);
        if (index < 0 || index > items.size()) {
            refuse(
                    new Text(
                            items.size() + " 项列表中的第 " + JsonText.quotedStart(name) + " 项",
                            "the item " + JsonText.quotedStart(name) + " of a list of " + items.size()),
                    new Text(
                            "0 至 " + items.size() + " 的序号，或以 - 增加一项",
                            "an index from 0 to " + items.size() + ", or -, for one more"));
            return node;
        }
        JsonNode item = changed(index < items.size() ? items.get(index) : null, depth + 1);
        if (item == null) {
            items.subList(index, Math.min(index + 1, items.size())).clear();
        } else if (index == items.size()) {
            items.add(item);
        } else {
            items.set(index, item);
        }
        return node;
    }

    private static boolean isPlace(String name) {
        return name.equals(AFTER_THE_LAST) || index(name) >= 0;
    }

    /** Of a decimal number without leading zeros, as RFC 6901 has it; else negative. */
    private static int index(String name) {
        return name.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(name) : -1;
    }

    private void refuse(Text found, Text expected) {
        problems.add(new Problem(pointer, found, expected));
    }
}
