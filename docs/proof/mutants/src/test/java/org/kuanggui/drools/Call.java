package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement of a rule.
 *
 * @param word the word it ends in, {@code require}
 * @param rule the rule's name, as it gives it to the word
 * @param facts what the word takes
 */
record Call(String word, String rule, List<String> facts) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*\\$c\\.(\\w+)\\( \"([^\"]+)\",(.*)\\);\\s*", Pattern.DOTALL);

    Call {
        facts = List.copyOf(facts);
    }

    /** The statement as a DRL file has it. */
    static Call of(String then) {
        Matcher written = WRITTEN.matcher(then);
        if (!written.matches()) {
            throw new IllegalArgumentException("not one call: " + then);
        }
        return new Call(written.group(1), written.group(2), Commas.split(written.group(3)));
    }

    Call saying(String otherWord) {
        return new Call(otherWord, rule, facts);
    }

    Call without(int fact) {
        List<String> others = new ArrayList<>(facts);
        others.remove(fact);
        return new Call(word, rule, others);
    }

    Call with(int fact, String other) {
        List<String> changed = new ArrayList<>(facts);
        changed.set(fact, other);
        return new Call(word, rule, changed);
    }

    @Override
    public String toString() {
        return "$c." + word + "( \"" + rule + "\", " + String.join(", ", facts) + " );";
    }
}
