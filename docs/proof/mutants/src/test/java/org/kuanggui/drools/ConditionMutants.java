package org.kuanggui.drools;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a condition in every small way. */
final class ConditionMutants {
    /** {@code !existing}, {@code mineral == Mineral.COAL}. */
    private static final Pattern TERM = Pattern.compile(
            "(?<not>!\\s*)?\\b(?<name>[a-z]\\w*)(?: (?<sign>[!=]=) (?<type>[A-Z]\\w*)\\.(?<constant>\\w+))?");

    /** One side of an "or", with the sign. */
    private static final Pattern FIRST_OPERAND = Pattern.compile("\\w+ \\|\\| ");

    private static final Pattern OTHER_OPERAND = Pattern.compile(" \\|\\| (\\w+|!\\([^)]*\\))");

    private final Condition condition;
    private final Call call;
    private final BiConsumer<Kind, Condition> found;

    private ConditionMutants(Condition condition, Call call, BiConsumer<Kind, Condition> found) {
        this.condition = condition;
        this.call = call;
        this.found = found;
    }

    /** Hands over every change of a condition under which the call still compiles. */
    static void each(Condition condition, Call call, BiConsumer<Kind, Condition> found) {
        ConditionMutants mutants = new ConditionMutants(condition, call, found);
        for (int i = 0; i < condition.constraints().size(); i++) {
            mutants.constraint(i);
        }
        if (condition.constraints().size() > 1) {
            found.accept(
                    Kind.CONDITIONS_NEGATED,
                    new Condition(condition.type(), List.of(negated(String.join(" && ", bracketed(condition))))));
        }
        mutants.types();
    }

    private static List<String> bracketed(Condition condition) {
        return condition.constraints().stream()
                .map(constraint -> constraint.contains("||") ? "( " + constraint + " )" : constraint)
                .toList();
    }

    private void constraint(int position) {
        String constraint = condition.constraints().get(position);
        found.accept(Kind.CONDITION_DROPPED, condition.without(position));
        Matcher term = TERM.matcher(constraint);
        if (term.matches()) {
            found.accept(Kind.CONDITION_NEGATED, condition.with(position, toggled(term)));
            comparisons(position, term);
        } else {
            found.accept(Kind.CONDITION_NEGATED, condition.with(position, negated(constraint)));
            operands(position, constraint);
        }
    }

    private void operands(int position, String constraint) {
        for (Pattern operand : List.of(FIRST_OPERAND, OTHER_OPERAND)) {
            Matcher dropped = operand.matcher(constraint);
            while (dropped.find()) {
                String rest = constraint.substring(0, dropped.start()) + constraint.substring(dropped.end());
                found.accept(Kind.OPERAND_DROPPED, condition.with(position, rest));
            }
        }
        Matcher term = TERM.matcher(constraint);
        while (term.find()) {
            String changed = constraint.substring(0, term.start()) + toggled(term) + constraint.substring(term.end());
            found.accept(Kind.OPERAND_NEGATED, condition.with(position, changed));
        }
    }

    private void comparisons(int position, Matcher term) {
        String sign = term.group("sign");
        if (sign == null) {
            return;
        }
        List<String> others = Terms.others(condition.type(), term.group("name"), term.group("constant"));
        boolean equal = sign.equals("==");
        for (String other : others) {
            String constant = term.group("type") + "." + other;
            String name = term.group("name");
            found.accept(Kind.CONSTANT_EXCHANGED, condition.with(position, name + " " + sign + " " + constant));
            if (others.size() > 1) {
                found.accept(
                        equal ? Kind.COMPARISON_WIDENED : Kind.COMPARISON_NARROWED,
                        condition.with(position, name + (equal ? " != " : " == ") + constant));
            }
        }
    }

    private static String toggled(Matcher term) {
        if (term.group("sign") == null) {
            return (term.group("not") == null ? "!" : "") + term.group("name");
        }
        String sign = term.group("sign").equals("==") ? " != " : " == ";
        return term.group("name") + sign + term.group("type") + "." + term.group("constant");
    }

    private static String negated(String expression) {
        return "!( " + expression + " )";
    }

    private void types() {
        for (Class<?> other : Terms.CASES) {
            Class<?> type = Terms.type(condition.type());
            boolean wider = other.isAssignableFrom(type);
            if (other != type && (wider || type.isAssignableFrom(other)) && compiles(other)) {
                found.accept(wider ? Kind.PATTERN_WIDENED : Kind.PATTERN_NARROWED, condition.on(other.getSimpleName()));
            }
        }
    }

    private boolean compiles(Class<?> other) {
        for (String constraint : condition.constraints()) {
            Matcher term = TERM.matcher(constraint);
            while (term.find()) {
                if (!Terms.has(other, term.group("name"))) {
                    return false;
                }
            }
        }
        return Terms.has(other, call.word()) && call.facts().stream().allMatch(fact -> Terms.isFact(other, fact));
    }
}
