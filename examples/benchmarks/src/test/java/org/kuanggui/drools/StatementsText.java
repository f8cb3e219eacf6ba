package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules as a class of plain Java, made from their texts: of each rule an <i>if</i> with its condition, and its
 * consequence as it stands. A rule has one pattern, its condition is made of bare terms, and its consequence is a statement of
 * Java, so there is nothing to it.
 */
final class StatementsText {
    /** The name of the class, in this package. */
    static final String NAME = "PlainStatements";

    private static final List<Class<? extends Case>> CASES = List.of(
            MiningCase.class,
            ExplorationCase.class,
            MineCase.class,
            LedgerCase.class,
            AnnualReportCase.class,
            IncidentCase.class,
            BlockCountCase.class,
            ExplorationBlockCase.class);

    private static final Pattern RULE = Pattern.compile(
            "^rule \"[^\"]+\"\nwhen\n    \\$c : (\\w+)\\((.*?)\\)\nthen\n(.*?)^end$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import [\\w.]+;$", Pattern.MULTILINE);
    /** A term: a word that begins small, is no part of another name, and calls nothing. */
    private static final Pattern TERM = Pattern.compile("(?<![\\w.$])([a-z]\\w*)(?![\\w(.])");

    private final Set<String> imports = new LinkedHashSet<>();
    private final Map<String, StringBuilder> methods = new TreeMap<>();
    private final List<String> rules = new ArrayList<>();

    private StatementsText() {}

    /** The source of the class. */
    static String source() {
        return new StatementsText().write();
    }

    private String write() {
        for (String file : DazuRuleBase.RULES) {
            String text = WrittenPlan.text(file);
            IMPORT.matcher(text).results().forEach(found -> imports.add(found.group()));
            Matcher found = RULE.matcher(text);
            while (found.find()) {
                rule(found.group(1), found.group(2), found.group(3));
            }
        }
        int written = new KnowledgeBase().rules().size();
        if (rules.size() != written) {
            throw new IllegalStateException(written + " rules, of which " + rules.size() + " are understood");
        }
        StringBuilder source = new StringBuilder("package org.kuanggui.drools;\n");
        imports.forEach(each -> source.append(each).append('\n'));
        source.append("public final class " + NAME + " implements Statements {\n");
        source.append("  @Override public void judge(Case subject) {\n");
        for (Class<?> cases : CASES) {
            String name = cases.getSimpleName();
            source.append("    if (subject instanceof " + name + " c) { of" + name + "(c); return; }\n");
        }
        source.append("    throw new IllegalArgumentException(subject.toString());\n  }\n");
        methods.forEach((name, body) ->
                source.append("  private static void of" + name + "(" + name + " c) {\n" + body + "  }\n"));
        rules.forEach(source::append);
        return source.append("}\n").toString();
    }

    /** A method of its own for each rule: none gets so large that it would never be compiled. */
    private void rule(String type, String condition, String consequence) {
        String method = "rule" + rules.size();
        rules.add("  private static void " + method + "(" + type + " c) {\n    if (" + java(condition) + ") {\n"
                + consequence.replace("$c", "c") + "    }\n  }\n");
        for (Class<?> cases : CASES) {
            if (named(type).isAssignableFrom(cases)) {
                methods.computeIfAbsent(cases.getSimpleName(), name -> new StringBuilder())
                        .append("    " + method + "(c);\n");
            }
        }
    }

    /** Parts between commas, all of which hold; every term a method of the case. */
    private static String java(String condition) {
        if (condition.isBlank()) {
            return "true";
        }
        List<String> parts = new ArrayList<>();
        for (String part : condition.split(",", -1)) {
            parts.add("(" + TERM.matcher(part.strip()).replaceAll("c.$1()") + ")");
        }
        return String.join(" && ", parts);
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName("org.kuanggui.drools." + type);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
