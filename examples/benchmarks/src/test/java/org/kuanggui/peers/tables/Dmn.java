package org.kuanggui.peers.tables;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuanggui.peers.SliceAnswer;

/** The tables as a DMN 1.3 document: a decision each, which requires what it reads. */
public final class Dmn {
    /** The document's namespace, and the model's name. */
    public static final String NAMESPACE = "urn:kuanggui:slice";

    public static final String NAME = "slice";

    /** The decision that answers for all provisions. */
    public static final String ANSWER = "answer";

    private final List<Table> tables = Tables.all();
    private final StringBuilder xml = new StringBuilder();

    private Dmn() {}

    /** The document. */
    public static String document() {
        return new Dmn().write();
    }

    private String write() {
        line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(0, "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"");
        line(0, "             id=\"slice\" name=\"" + NAME + "\" namespace=\"" + NAMESPACE + "\">");
        Set<Column> inputs = new LinkedHashSet<>();
        tables.forEach(table -> table.columns().stream()
                .filter(column -> !isTable(column.name()))
                .forEach(inputs::add));
        for (Column input : inputs) {
            if (!isDifference(input.name())) {
                line(1, "<inputData id=\"i_" + input.name() + "\" name=\"" + input.name() + "\">");
                line(2, "<variable name=\"" + input.name() + "\" typeRef=\"" + type(input) + "\"/>");
                line(1, "</inputData>");
            }
        }
        tables.forEach(this::decision);
        answer();
        line(0, "</definitions>");
        return xml.toString();
    }

    private void decision(Table table) {
        line(1, "<decision id=\"" + table.name() + "\" name=\"" + table.name() + "\">");
        line(2, "<variable name=\"" + table.name() + "\" typeRef=\"string\"/>");
        Set<String> read = new LinkedHashSet<>();
        table.columns()
                .forEach(column -> read.addAll(
                        isDifference(column.name())
                                ? List.of(column.name().split(" - 5 \\* ", -1))
                                : List.of(column.name())));
        for (String name : read) {
            line(2, "<informationRequirement id=\"r_" + table.name() + "_" + name + "\">");
            line(
                    3,
                    isTable(name)
                            ? "<requiredDecision href=\"#" + name + "\"/>"
                            : "<requiredInput href=\"#i_" + name + "\"/>");
            line(2, "</informationRequirement>");
        }
        line(2, "<decisionTable id=\"t_" + table.name() + "\" hitPolicy=\"FIRST\">");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            line(3, "<input id=\"c_" + table.name() + "_" + i + "\" label=\"" + column.name() + "\">");
            line(4, "<inputExpression id=\"e_" + table.name() + "_" + i + "\" typeRef=\"" + type(column) + "\">");
            line(5, "<text>" + column.name() + "</text>");
            line(4, "</inputExpression>");
            line(3, "</input>");
        }
        line(3, "<output id=\"o_" + table.name() + "\" name=\"" + table.name() + "\" typeRef=\"string\"/>");
        for (int i = 0; i < table.rows().size(); i++) {
            rule(table, i);
        }
        line(2, "</decisionTable>");
        line(1, "</decision>");
    }

    /** One decision that requires those of the provisions, so that one call answers all. */
    private void answer() {
        line(1, "<decision id=\"" + ANSWER + "\" name=\"" + ANSWER + "\">");
        line(2, "<variable name=\"" + ANSWER + "\"/>");
        for (String provision : SliceAnswer.NAMES) {
            line(2, "<informationRequirement id=\"r_answer_" + provision + "\">");
            line(3, "<requiredDecision href=\"#" + provision + "\"/>");
            line(2, "</informationRequirement>");
        }
        line(2, "<literalExpression id=\"l_answer\">");
        line(3, "<text>[" + String.join(", ", SliceAnswer.NAMES) + "]</text>");
        line(2, "</literalExpression>");
        line(1, "</decision>");
    }

    private void rule(Table table, int number) {
        List<String> row = table.rows().get(number);
        String id = table.name() + "_" + number;
        line(3, "<rule id=\"" + id + "\">");
        List<String> tests = Table.tests(row);
        for (int i = 0; i < tests.size(); i++) {
            String text = test(tests.get(i), table.columns().get(i));
            line(4, "<inputEntry id=\"" + id + "_" + i + "\"><text>" + text + "</text></inputEntry>");
        }
        line(4, "<outputEntry id=\"" + id + "_o\"><text>\"" + Table.answer(row) + "\"</text></outputEntry>");
        line(3, "</rule>");
    }

    private static String test(String test, Column column) {
        if (test.isEmpty()) {
            return "-";
        }
        if (test.equals(Table.KNOWN)) {
            return "not(null)";
        }
        if (column.type() != Column.Type.TEXT || test.equals("null")) {
            return test.replace(">", "&gt;");
        }
        return Arrays.stream(test.split(", ", -1)).map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    private boolean isTable(String name) {
        return tables.stream().anyMatch(table -> table.name().equals(name));
    }

    private static boolean isDifference(String name) {
        return name.contains(" - ");
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "string";
            case TRUTH -> "boolean";
            case NUMBER -> "number";
        };
    }

    private void line(int depth, String text) {
        xml.append("  ".repeat(depth)).append(text).append('\n');
    }
}
