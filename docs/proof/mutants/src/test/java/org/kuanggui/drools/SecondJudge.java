package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.second.Differences;
import org.kuanggui.second.Differences.Difference;
import org.kuanggui.second.Line;
import org.kuanggui.second.Opinion;
import org.kuanggui.second.Question;
import org.kuanggui.second.Questions;
import org.kuanggui.spi.RuleBase;

/** Holds a mutant against the second opinion and the table of the evidence, on one row of generated questions. */
final class SecondJudge {
    private final EvidenceTable evidence = new EvidenceTable();
    private final List<Question> questions = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();

    /** Which questions a rule or a provision has answered. */
    private final Map<String, List<Integer>> answered = new HashMap<>();

    /** Which questions have told a mutant of a part of the data from the data as written. */
    private final Map<String, Set<Integer>> telling = new HashMap<>();

    /** Asks them of the rule base as written, which agrees. */
    SecondJudge(long seed, int many, RuleBase asWritten) {
        Questions row = new Questions(seed);
        for (int i = 0; i < many; i++) {
            Question question = row.next();
            Opinion opinion = question.opinion();
            Evaluation evaluation = question.evaluation(asWritten);
            assertThat(Differences.between(opinion, evaluation))
                    .as("%s", question)
                    .isEmpty();
            questions.add(question);
            opinions.add(opinion);
            for (Finding finding : evaluation.findings()) {
                assertThat(evidence.fault(finding)).as("%s", question).isEmpty();
                String provision = finding.provision().id();
                answer(provision, i);
                if (!finding.kase().isEmpty()) {
                    answer(provision + "/" + finding.kase(), i);
                }
            }
        }
    }

    private void answer(String by, int question) {
        List<Integer> all = answered.computeIfAbsent(by, none -> new ArrayList<>());
        if (all.isEmpty() || all.get(all.size() - 1) != question) {
            all.add(question);
        }
    }

    /** The provisions of which the first telling question has another answer; empty where no question tells. */
    Optional<Set<String>> tells(Mutant mutant, RuleBase ruleBase) {
        Set<Integer> neighbours = telling.computeIfAbsent(part(mutant), none -> new LinkedHashSet<>());
        Set<String> provisions = mutant.provisions();
        Stream<List<Integer>> nearest = Stream.concat(
                Stream.of(List.copyOf(neighbours), answeredBy(mutant.place())),
                provisions.stream().sorted().map(this::answeredBy));
        return Stream.concat(nearest.flatMap(List::stream), others(mutant))
                .distinct()
                .map(question -> {
                    Set<String> told = differing(question, ruleBase, provisions);
                    if (!told.isEmpty()) {
                        neighbours.add(question);
                    }
                    return told;
                })
                .filter(told -> !told.isEmpty())
                .findFirst();
    }

    /** The questions to which the change may matter, though none of its provisions has answered them. */
    private Stream<Integer> others(Mutant mutant) {
        Stream<Integer> all = IntStream.range(0, questions.size()).boxed();
        if (mutant instanceof RuleMutant rule) {
            Predicate<Document> reached = rule.kind().movesCondition() ? rule.subjects() : subject -> false;
            return all.filter(question -> reached.test(questions.get(question).subject()));
        }
        return mutant.provisions().isEmpty() ? all : Stream.empty();
    }

    private List<Integer> answeredBy(String ruleOrProvision) {
        return answered.getOrDefault(ruleOrProvision, List.of());
    }

    /** The provision of a rule; the table of an entry. */
    private static String part(Mutant mutant) {
        if (mutant instanceof RuleMutant rule) {
            return rule.written().provision();
        }
        String[] steps = mutant.place().split("/", -1);
        return mutant.file() + (steps.length > 2 ? "/" + steps[1] + "/" + steps[2] : mutant.place());
    }

    private Set<String> differing(int question, RuleBase ruleBase, Set<String> provisions) {
        Opinion opinion = opinions.get(question);
        try {
            Evaluation evaluation = questions.get(question).evaluation(ruleBase);
            List<Difference> differences = Differences.between(opinion, evaluation);
            return differences.isEmpty()
                    ? shownOtherwise(evaluation, provisions)
                    : differences.stream().map(Difference::provision).collect(Collectors.toSet());
        } catch (RuntimeException broken) {
            return opinion.lines().stream().map(Line::provision).collect(Collectors.toSet());
        }
    }

    /** The provisions, of some or all, whose findings show something else than the table of the evidence has. */
    private Set<String> shownOtherwise(Evaluation evaluation, Set<String> provisions) {
        Set<String> otherwise = new HashSet<>();
        for (Finding finding : evaluation.findings()) {
            String provision = finding.provision().id();
            boolean asked = provisions.isEmpty() || provisions.contains(provision);
            if (asked && evidence.fault(finding).isPresent()) {
                otherwise.add(provision);
            }
        }
        return otherwise;
    }
}
