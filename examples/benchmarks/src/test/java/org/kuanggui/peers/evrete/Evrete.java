package org.kuanggui.peers.evrete;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.kuanggui.peers.Outcomes;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.SliceQuestion;
import org.kuanggui.peers.rules.SliceRule;
import org.kuanggui.peers.rules.SliceRules;
import org.kuanggui.peers.rules.Terms;

/**
 * Evrete as its manual says (evrete.org, "Docs": inline rules, sessions): rules by the builder, compiled once into a
 * knowledge; a stateless session for each question, which inserts, fires and is gone. Conditions are functions of Java.
 *
 * <p>Evrete has no <i>not</i>: that the tables have no row for a mineral cannot be the absence of a fact, so a first rule
 * makes the terms that the others go by, a fact too.
 */
public final class Evrete implements Peer {
    private final Knowledge knowledge;

    /** Compiles the rules. */
    public Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService()
                .newKnowledge()
                .builder()
                .newRule("terms")
                .forEach("$question", SliceQuestion.class)
                .execute(context -> context.insert(Terms.of(context.get("$question"))));
        for (SliceRule rule : SliceRules.all()) {
            rules = rules.newRule(rule.name())
                    .forEach(
                            "$question", SliceQuestion.class,
                            "$terms", Terms.class,
                            "$outcomes", Outcomes.class)
                    .where(condition(rule), "$question", "$terms")
                    .execute(context -> rule.answer(context.get("$outcomes")));
        }
        knowledge = rules.build();
    }

    private static ValuesPredicate condition(SliceRule rule) {
        return facts -> rule.when().test((SliceQuestion) facts.get(0), (Terms) facts.get(1));
    }

    @Override
    public SliceAnswer judge(SliceDocument document) {
        Outcomes outcomes = new Outcomes();
        knowledge.newStatelessSession().insertAndFire(document.question(), outcomes);
        return outcomes.answer();
    }
}
