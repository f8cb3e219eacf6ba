package org.kuanggui.drools;

import java.util.List;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kuanggui.spi.RuleBase;

/** The rules of a few provisions, as the build compiled them, in a rule base of their own. */
public final class SliceOfThePlan {
    private SliceOfThePlan() {}

    /** Judges by the rules of these provisions alone. */
    public static RuleBase rules(List<String> provisions) {
        Set<String> wanted = Set.copyOf(provisions);
        List<Rule> rules = KnowledgeBase.models().stream()
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> wanted.contains(provision(rule.getName())))
                .toList();
        return new DazuRuleBase(new KnowledgeBase(List.of(new ModelImpl().withRules(rules))));
    }

    private static String provision(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }
}
