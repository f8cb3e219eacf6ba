package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition of a rule: one pattern.
 *
 * @param type the sort of case it takes, {@code MiningCase}
 * @param constraints what is asked of the case; all of them hold
 */
record Condition(String type, List<String> constraints) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*\\$c : (\\w+)\\((.*)\\)\\s*", Pattern.DOTALL);

    Condition {
        constraints = List.copyOf(constraints);
    }

    /** The condition as a DRL file has it. */
    static Condition of(String when) {
        Matcher written = WRITTEN.matcher(when);
        if (!written.matches()) {
            throw new IllegalArgumentException("not one pattern: " + when);
        }
        return new Condition(written.group(1), Commas.split(written.group(2)));
    }

    Condition on(String otherType) {
        return new Condition(otherType, constraints);
    }

    Condition without(int constraint) {
        List<String> others = new ArrayList<>(constraints);
        others.remove(constraint);
        return new Condition(type, others);
    }

    Condition with(int constraint, String other) {
        List<String> changed = new ArrayList<>(constraints);
        changed.set(constraint, other);
        return new Condition(type, changed);
    }

    @Override
    public String toString() {
        return "$c : " + type + "( " + String.join(", ", constraints) + " )";
    }
}
