package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kuanggui.spi.RuleBase;

/** Makes the rule bases of mutants: everything as written, but for one change. */
final class MutantBases {
    private final List<Rule> written = KnowledgeBase.models().stream()
            .flatMap(model -> model.getRules().stream())
            .toList();
    private final KnowledgeBase asWritten = new KnowledgeBase();
    private final CompiledRules compiled;

    MutantBases(List<Mutant> mutants) {
        compiled = new CompiledRules(mutants.stream()
                .filter(RuleMutant.class::isInstance)
                .map(RuleMutant.class::cast)
                .toList());
    }

    /**
     * The rule base of a mutant.
     *
     * @throws RuntimeException where it does not load
     */
    RuleBase of(Mutant mutant) {
        if (mutant instanceof RuleMutant rule) {
            return new DazuRuleBase(new KnowledgeBase(List.of(new ModelImpl().withRules(rules(rule)))));
        }
        return new DazuRuleBase(asWritten, ((DataMutant) mutant).plan());
    }

    private List<Rule> rules(RuleMutant mutant) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : written) {
            if (!rule.getName().equals(mutant.place())) {
                rules.add(rule);
            } else if (mutant.kind() != Kind.RULE_DROPPED) {
                rules.add(compiled.of(mutant));
            }
        }
        return rules;
    }
}
