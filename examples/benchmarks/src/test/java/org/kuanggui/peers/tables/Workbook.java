package org.kuanggui.peers.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kuanggui.peers.SliceAnswer;

/**
 * The tables as a workbook of OpenL Tablets: a decision table each, and a method that asks them. What a column of ours tests
 * in several ways is several columns there, for each has one expression and one parameter.
 */
public final class Workbook {
    private final List<Table> tables = Tables.all();
    private final Sheet sheet;
    private int next = 1;

    private Workbook(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A way to test a column, with the parameter it takes. */
    private record Condition(Column column, String expression, String parameter, Test test) {
        /** What stands in the cell of a row; nothing where the row tests otherwise. */
        String cell(String stated) {
            return Test.of(column, stated) == test ? test.parameter(stated) : "";
        }
    }

    /** The ways. */
    private enum Test {
        ANY,
        UNKNOWN,
        AT_LEAST,
        IS,
        AMONG;

        static Test of(Column column, String stated) {
            if (stated.isEmpty()) {
                return ANY;
            }
            if (stated.equals("null") || stated.equals(Table.KNOWN)) {
                return UNKNOWN;
            }
            if (stated.startsWith(">= ")) {
                return AT_LEAST;
            }
            return column.type() == Column.Type.TEXT ? AMONG : IS;
        }

        String parameter(String stated) {
            return switch (this) {
                case ANY -> "";
                case UNKNOWN -> String.valueOf(stated.equals("null"));
                case AT_LEAST -> stated.substring(">= ".length());
                case IS, AMONG -> stated.replace(", ", ",");
            };
        }
    }

    /** Writes the workbook. */
    public static void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new Workbook(workbook.createSheet("slice")).write();
            workbook.write(out);
        }
    }

    private void write() {
        tables.forEach(this::table);
        String parameters = inputs().stream()
                .map(column -> type(column) + " " + column.name())
                .collect(Collectors.joining(", "));
        row(List.of("Method String[] answer(" + parameters + ")"));
        for (Table table : tables) {
            String asked = names(table).stream()
                    .map(name -> isTable(name) ? "its_" + name : name)
                    .collect(Collectors.joining(", "));
            row(List.of("String its_" + table.name() + " = " + table.name() + "(" + asked + ");"));
        }
        row(List.of("return new String[] {"
                + SliceAnswer.NAMES.stream().map(name -> "its_" + name).collect(Collectors.joining(", ")) + "};"));
    }

    private void table(Table table) {
        List<Condition> conditions = conditions(table);
        String parameters =
                names(table).stream().map(name -> type(name) + " " + name).collect(Collectors.joining(", "));
        sheet.addMergedRegion(new CellRangeAddress(next, next, 1, conditions.size() + 1));
        row(List.of("Rules String " + table.name() + "(" + parameters + ")"));
        List<String> codes = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        List<String> declarations = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            codes.add("C" + (i + 1));
            expressions.add(condition.expression().replace("?", "p" + i));
            declarations.add(condition.parameter() + " p" + i);
            titles.add(condition.column().name() + " " + condition.test());
        }
        codes.add("RET1");
        expressions.add("answer");
        declarations.add("String answer");
        titles.add(table.name());
        row(codes);
        row(expressions);
        row(declarations);
        row(titles);
        for (List<String> stated : table.rows()) {
            List<String> cells = new ArrayList<>();
            conditions.forEach(condition ->
                    cells.add(condition.cell(stated.get(table.columns().indexOf(condition.column())))));
            cells.add(Table.answer(stated));
            row(cells);
        }
        next++;
    }

    private static List<Condition> conditions(Table table) {
        Set<Condition> conditions = new LinkedHashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            for (List<String> stated : table.rows()) {
                Test test = Test.of(column, stated.get(i));
                String name = column.name();
                switch (test) {
                    case ANY -> {}
                    case UNKNOWN ->
                        conditions.add(new Condition(column, "(" + name + " == null) == ?", "Boolean", test));
                    case AT_LEAST -> conditions.add(new Condition(column, known(name) + name + " >= ?", "Long", test));
                    case IS -> conditions.add(new Condition(column, known(name) + name + " == ?", type(column), test));
                    case AMONG -> conditions.add(new Condition(column, "contains(?, " + name + ")", "String[]", test));
                }
            }
        }
        return List.copyOf(conditions);
    }

    /** Whether there is something to compare: null is a number like any other in OpenL's arithmetic. */
    private static String known(String name) {
        return operands(name).stream().map(each -> each + " != null && ").collect(Collectors.joining());
    }

    private static List<String> operands(String name) {
        return List.of(name.split(" - 5 \\* ", -1));
    }

    private Set<Column> inputs() {
        Set<Column> inputs = new LinkedHashSet<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                for (String name : operands(column.name())) {
                    if (!isTable(name)) {
                        inputs.add(new Column(name, column.type()));
                    }
                }
            }
        }
        return inputs;
    }

    private static Set<String> names(Table table) {
        return table.columns().stream()
                .flatMap(column -> operands(column.name()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String type(String name) {
        return isTable(name)
                ? "String"
                : type(inputs().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "String";
            case TRUTH -> "Boolean";
            case NUMBER -> "Long";
        };
    }

    private boolean isTable(String name) {
        return tables.stream().anyMatch(table -> table.name().equals(name));
    }

    private void row(List<String> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i + 1).setCellValue(cells.get(i));
        }
    }
}
