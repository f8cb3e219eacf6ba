package org.kuanggui.drools;

/**
 * The few words a rule may end in, each for one provision. They take the rule's own name, and facts; evidence, missing
 * facts, readings, last days and sources come with the facts.
 */
public interface Words {
    /** What is asked for: true satisfies, false violates, unknown is undetermined. */
    void require(String rule, Fact fact);

    /** What must not be: false satisfies, true violates, unknown is undetermined. */
    void forbid(String rule, Fact fact);

    /** As {@link #require}, but spares a plain action the question: where the answer is unknown, nothing is said. */
    void requireSparingPlain(String rule, Fact fact);

    /** As {@link #forbid}, but spares a plain action the question: where the answer is unknown, nothing is said. */
    void forbidSparingPlain(String rule, Fact fact);

    /** Satisfied, for what the facts show. */
    void accept(String rule, Fact... facts);

    /** Violated, for what the facts show. */
    void refuse(String rule, Fact... facts);

    /** Violated, and nothing can help. */
    void refuseForGood(String rule, Fact... facts);

    /** Undetermined, for the facts that are unknown. */
    void ask(String rule, Fact... facts);

    /** As {@link #ask}, but spares a plain action the question. */
    void askSparingPlain(String rule, Fact... facts);

    /** Left to judgement. */
    void review(String rule, Fact... facts);

    /** To be done later. */
    void duty(String rule, Fact... facts);

    /** Worth saying. */
    void note(String rule, Fact... facts);
}
