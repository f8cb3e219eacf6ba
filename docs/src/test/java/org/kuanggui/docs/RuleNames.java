package org.kuanggui.docs;

import java.util.List;

/** The names of all rules, for tests of other packages. */
public final class RuleNames {
    private RuleNames() {}

    /** {@code 4-minimum-scale/no-row}, as the files have them. */
    public static List<String> all() {
        return Rule.byProvision(Project.here()).values().stream()
                .flatMap(List::stream)
                .map(Rule::name)
                .toList();
    }
}
