package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kuanggui.application.Document;

/**
 * A rule changed in one small way.
 *
 * @param written the rule as it is written
 * @param kind of change
 * @param number of the change among those of its rule and kind, from 1
 * @param text of the changed rule, without its name; empty where the change is that it is gone
 */
record RuleMutant(Drl written, Kind kind, int number, String text) implements Mutant {

    /** Every mutant of every rule, in the order of the files. */
    static List<RuleMutant> all() {
        List<RuleMutant> mutants = new ArrayList<>();
        Drl.all().forEach(rule -> mutants.addAll(of(rule)));
        return mutants;
    }

    /** Every mutant of a rule. */
    static List<RuleMutant> of(Drl rule) {
        Condition condition = Condition.of(rule.when());
        Call call = Call.of(rule.then());
        List<RuleMutant> mutants = new ArrayList<>();
        Map<Kind, Integer> numbers = new HashMap<>();
        mutants.add(new RuleMutant(rule, Kind.RULE_DROPPED, 1, ""));
        ConditionMutants.each(
                condition,
                call,
                (kind, changed) -> mutants.add(
                        new RuleMutant(rule, kind, numbers.merge(kind, 1, Integer::sum), text(changed, call))));
        CallMutants.each(
                condition,
                call,
                (kind, changed) -> mutants.add(
                        new RuleMutant(rule, kind, numbers.merge(kind, 1, Integer::sum), text(condition, changed))));
        return mutants;
    }

    /** The subjects of which cases are made that the changed rule takes. */
    Predicate<Document> subjects() {
        Class<?> type = Terms.type(Condition.of(text.substring("when".length(), text.indexOf("then")))
                .type());
        return subject -> Terms.casesOf(subject).stream().anyMatch(type::isAssignableFrom);
    }

    private static String text(Condition condition, Call call) {
        return "when\n    " + condition + "\nthen\n    " + call + "\nend\n";
    }

    @Override
    public String file() {
        return written.file();
    }

    @Override
    public String place() {
        return written.name();
    }

    @Override
    public Set<String> provisions() {
        return Set.of(written.provision());
    }

    @Override
    public String change() {
        return text.replaceAll("\\s+", " ").strip();
    }
}
