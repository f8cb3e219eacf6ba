package org.kuanggui.peers.easyrules;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kuanggui.peers.Outcomes;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.SliceQuestion;
import org.kuanggui.peers.rules.SliceRules;
import org.kuanggui.peers.rules.Terms;

/**
 * Easy Rules as its wiki says (github.com/j-easy/easy-rules/wiki: defining rules, defining facts, rules engine): rules by
 * the builder, registered once; a set of facts for each question; a default engine, asked to fire.
 *
 * <p>A fact must not be {@code null}, so the question is one fact and what is unknown stays within it. What others are
 * decided by is decided first, by priority, and becomes a fact.
 */
public final class EasyRules implements Peer {
    private static final String QUESTION = "question";
    private static final String TERMS = "terms";
    private static final String OUTCOMES = "outcomes";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules. */
    public EasyRules() {
        rules.register(new RuleBuilder()
                .name(TERMS)
                .priority(1)
                .when(facts -> true)
                .then(facts -> facts.put(TERMS, Terms.of(facts.<SliceQuestion>get(QUESTION))))
                .build());
        SliceRules.all()
                .forEach(rule -> rules.register(new RuleBuilder()
                        .name(rule.name())
                        .priority(2)
                        .when(facts -> rule.when().test(facts.get(QUESTION), facts.get(TERMS)))
                        .then(facts -> rule.answer(facts.get(OUTCOMES)))
                        .build()));
    }

    @Override
    public SliceAnswer judge(SliceDocument document) {
        Outcomes outcomes = new Outcomes();
        Facts facts = new Facts();
        facts.put(QUESTION, document.question());
        facts.put(OUTCOMES, outcomes);
        engine.fire(rules, facts);
        return outcomes.answer();
    }
}
