package org.kuanggui.second;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a row of questions came to: how many of each sort, which outcomes, which differences. For one thread. */
final class Tally {
    private final Map<Sort, Integer> questions = new EnumMap<>(Sort.class);
    private final Map<Sort, OutcomeCounts> outcomes = new EnumMap<>(Sort.class);
    private final Disagreements disagreements = new Disagreements();

    /** Asks a row of questions. */
    static Tally of(long seed, int many) {
        Tally tally = new Tally();
        Questions questions = new Questions(seed);
        for (int i = 0; i < many; i++) {
            tally.ask(questions.nextSeed());
        }
        return tally;
    }

    private void ask(long seed) {
        Question question = Questions.of(seed);
        Sort sort = Sort.of(question);
        questions.merge(sort, 1, Integer::sum);
        Opinion opinion = question.opinion();
        outcomes(sort.subject()).add(opinion);
        List<Differences.Difference> differences = Differences.between(opinion, question.evaluation());
        disagreements.add(question, differences, () -> question.described(seed));
    }

    /** Adds a row that follows. */
    void add(Tally next) {
        next.questions.forEach((sort, count) -> questions.merge(sort, count, Integer::sum));
        next.outcomes.forEach((subject, counts) -> outcomes(subject).add(counts));
        disagreements.add(next.disagreements);
    }

    Disagreements disagreements() {
        return disagreements;
    }

    OutcomeCounts outcomes(Sort subject) {
        return outcomes.computeIfAbsent(subject, first -> new OutcomeCounts());
    }

    /** Counts by name: {@code documents.mining}, {@code outcomes.mining.4-minimum-scale.VIOLATED}. */
    Map<String, Integer> named() {
        Map<String, Integer> named = new TreeMap<>();
        questions.forEach((sort, count) -> named.put("documents." + sort, count));
        outcomes.forEach((subject, counts) -> counts.each((provision, outcome, count) ->
                named.put("outcomes." + subject + "." + provision + "." + outcome, count)));
        return named;
    }
}
