package org.kuanggui.drools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the statement of a rule in every small way. A word that spares plain actions takes the place of its kindred
 * only in rules on worked mines: other rules never see a plain action.
 */
final class CallMutants {
    /** Words that say of one fact what is asked for. */
    private static final List<String> ASKING = List.of("require", "forbid");

    /** Words that give an outcome. */
    private static final List<String> GIVING = List.of("accept", "refuse", "ask", "review", "duty", "note");

    /** Words that differ in one thing alone. */
    private static final List<List<String>> KINDRED = List.of(
            List.of("require", "requireSparingPlain"),
            List.of("forbid", "forbidSparingPlain"),
            List.of("requireSparingPlain", "forbidSparingPlain"),
            List.of("ask", "askSparingPlain"),
            List.of("refuse", "refuseForGood"),
            List.of("note", "putOutOfScope"));

    /** The last call of a fact: {@code $c.scale().use()}. */
    private static final Pattern LAST = Pattern.compile("(?<of>.*)\\.(?<name>\\w+)\\(\\)", Pattern.DOTALL);

    /** A fact that something is made of: {@code $c.byBlockKind( $c.quota() )}. */
    private static final Pattern WRAPPED =
            Pattern.compile("(?<of>\\$c(?:\\.\\w+\\(\\))*)\\.(?<name>\\w+)\\( (?<inner>.*) \\)", Pattern.DOTALL);

    private final Condition condition;
    private final Call call;
    private final BiConsumer<Kind, Call> found;

    private CallMutants(Condition condition, Call call, BiConsumer<Kind, Call> found) {
        this.condition = condition;
        this.call = call;
        this.found = found;
    }

    /** Hands over every change of a call that compiles under a condition. */
    static void each(Condition condition, Call call, BiConsumer<Kind, Call> found) {
        CallMutants mutants = new CallMutants(condition, call, found);
        mutants.words();
        for (int i = 0; i < call.facts().size(); i++) {
            if (call.facts().size() > 1) {
                found.accept(Kind.FACT_DROPPED, call.without(i));
            }
            mutants.fact(i, call.facts().get(i), "", "");
        }
    }

    private void words() {
        Set<String> others = new LinkedHashSet<>(GIVING);
        if (ASKING.contains(call.word())) {
            others.addAll(ASKING);
        }
        for (List<String> kindred : KINDRED) {
            if (kindred.contains(call.word())) {
                others.addAll(kindred);
            }
        }
        others.remove(call.word());
        for (String word : others) {
            boolean sparesNobody =
                    word.endsWith("SparingPlain") && !condition.type().equals("WorkedMine");
            if (!sparesNobody && Terms.has(Terms.type(condition.type()), word)) {
                found.accept(Kind.WORD_EXCHANGED, call.saying(word));
            }
        }
    }

    private void fact(int position, String fact, String before, String after) {
        Matcher wrapped = WRAPPED.matcher(fact);
        if (wrapped.matches()) {
            String of = wrapped.group("of");
            String inner = wrapped.group("inner");
            found.accept(Kind.FACT_UNWRAPPED, call.with(position, before + inner + after));
            for (String other : Terms.makers(condition.type(), of, wrapped.group("name"))) {
                found.accept(
                        Kind.FACT_EXCHANGED,
                        call.with(position, before + of + "." + other + "( " + inner + " )" + after));
            }
            fact(position, inner, before + of + "." + wrapped.group("name") + "( ", " )" + after);
            return;
        }
        Matcher last = LAST.matcher(fact);
        if (!last.matches()) {
            throw new IllegalArgumentException("not a fact: " + fact);
        }
        String of = last.group("of");
        for (String other : Terms.neighbours(condition.type(), of, last.group("name"))) {
            found.accept(Kind.FACT_EXCHANGED, call.with(position, before + of + "." + other + "()" + after));
        }
    }
}
