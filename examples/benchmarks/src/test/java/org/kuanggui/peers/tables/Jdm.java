package org.kuanggui.peers.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables as a JSON decision model of GoRules: a decision table node each, one after the other, passing on what they read. */
final class Jdm {
    private final List<Table> tables = Tables.all();
    private final List<String> nodes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private Jdm() {}

    /** The document. */
    static String document() {
        return new Jdm().write();
    }

    private String write() {
        nodes.add(node("request", "inputNode", 0, "{}"));
        String before = "request";
        for (Table table : tables) {
            nodes.add(node(table.name(), "decisionTableNode", nodes.size(), content(table)));
            edge(before, table.name());
            before = table.name();
        }
        nodes.add(node("response", "outputNode", nodes.size(), "{}"));
        edge(before, "response");
        return "{\n  \"nodes\": [\n" + String.join(",\n", nodes) + "\n  ],\n  \"edges\": [\n"
                + String.join(",\n", edges) + "\n  ]\n}\n";
    }

    private void edge(String from, String to) {
        edges.add("    {\"id\": \"e" + edges.size() + "\", \"type\": \"edge\", \"sourceId\": \"" + from
                + "\", \"targetId\": \"" + to + "\"}");
    }

    private static String node(String id, String type, int place, String content) {
        return "    {\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"type\": \"" + type
                + "\", \"position\": {\"x\": " + 200 * place + ", \"y\": 0}, \"content\": " + content + "}";
    }

    private static String content(Table table) {
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i).name();
            inputs.add("{\"id\": \"i" + i + "\", \"name\": \"" + name + "\", \"field\": \"" + field(name) + "\"}");
        }
        List<String> rules = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> stated = table.rows().get(row);
            StringBuilder rule = new StringBuilder("        {\"_id\": \"r" + row + "\"");
            for (int i = 0; i < table.columns().size(); i++) {
                rule.append(", \"i" + i + "\": \""
                        + test(stated.get(i), table.columns().get(i)) + "\"");
            }
            rules.add(rule + ", \"o\": \"'" + Table.answer(stated) + "'\"}");
        }
        return "{\"hitPolicy\": \"first\", \"passThrough\": true, \"inputs\": [" + String.join(", ", inputs)
                + "], \"outputs\": [{\"id\": \"o\", \"name\": \"" + table.name() + "\", \"field\": \"" + table.name()
                + "\"}], \"rules\": [\n" + String.join(",\n", rules) + "\n      ]}";
    }

    /** A difference is asked for only where both amounts are known: there is no arithmetic with null. */
    private static String field(String name) {
        String[] operands = name.split(" - 5 \\* ", -1);
        return operands.length == 1
                ? name
                : operands[0] + " != null and " + operands[1] + " != null ? " + name + " : 0";
    }

    private static String test(String stated, Column column) {
        if (stated.equals(Table.KNOWN)) {
            return "!= null";
        }
        if (column.type() != Column.Type.TEXT || stated.equals("null") || stated.isEmpty()) {
            return stated;
        }
        return Arrays.stream(stated.split(", ", -1))
                .map(text -> "'" + text + "'")
                .collect(Collectors.joining(", "));
    }
}
