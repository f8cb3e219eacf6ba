package org.kuanggui.approval.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.JsonLimits;

/** What a document has, and the document that a form makes of it has not. */
final class LostInForm {
    private static final Text ONE_MORE = new Text(
            "超出所列 " + JsonLimits.MOST_PROBLEMS + " 处的又一处问题",
            "one problem more than the " + JsonLimits.MOST_PROBLEMS + " that are listed");
    private static final Text WITHOUT_THEM = new Text("没有这些问题的文档", "a document without them");
    private static final Text CAN_SHOW = new Text("表单中该字段能显示的内容", "what its field in the form can show");
    private static final Text A_FIELD = new Text("表单中有的字段", "a field of the form");

    private final Set<String> shown;
    private final List<Problem> lost = new ArrayList<>();

    /** @param fields of the form */
    LostInForm(List<FormField> fields) {
        shown = pointers(fields).collect(Collectors.toSet());
    }

    private static Stream<String> pointers(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field.pointer()), pointers(field.fields())));
    }

    /**
     * Compares the two.
     *
     * @throws InvalidInputException if anything is lost; it lists all of that, up to {@link JsonLimits#MOST_PROBLEMS}
     */
    void refuse(JsonNode document, JsonNode made) {
        compare(document, made, "");
        if (!lost.isEmpty()) {
            throw new InvalidInputException(lost);
        }
    }

    private void compare(JsonNode document, JsonNode made, String pointer) {
        if (document.isObject() && made.isObject()) {
            for (Map.Entry<String, JsonNode> field : document.properties()) {
                String name = field.getKey();
                compare(field.getValue(), made.path(name), Problem.pointer(pointer, name));
            }
        } else if (!(made.isMissingNode() && isNothing(document))
                && !document.equals(LostInForm::compareValues, made)) {
            lose(pointer, document);
        }
    }

    private void lose(String pointer, JsonNode value) {
        if (lost.size() < JsonLimits.MOST_PROBLEMS) {
            Text expected = shown.contains(pointer) ? CAN_SHOW : A_FIELD;
            lost.add(new Problem(pointer, Text.plain(value.toString()), expected));
        } else if (lost.size() == JsonLimits.MOST_PROBLEMS) {
            lost.add(new Problem("", ONE_MORE, WITHOUT_THEM));
        }
    }

    /** As the contract has it: null, blank text, and an object of nothing else. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.asText().isBlank())
                || (value.isObject() && value.valueStream().allMatch(LostInForm::isNothing));
    }

    private static int compareValues(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        boolean areTexts = one.isTextual() && other.isTextual();
        boolean isSame = areTexts ? lines(one).equals(lines(other)) : one.equals(other);
        return isSame ? 0 : 1;
    }

    private static List<String> lines(JsonNode text) {
        return text.asText().strip().lines().toList();
    }
}
