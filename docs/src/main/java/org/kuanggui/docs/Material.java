package org.kuanggui.docs;

import java.util.List;
import java.util.Map;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.plan.Provision;

/**
 * What the pages are made from.
 *
 * @param project the files
 * @param evaluator the plan as the library knows it
 * @param rules by provision
 * @param tests by provision
 * @param sentences in the plan's order
 */
record Material(
        Project project,
        PlanEvaluator evaluator,
        Map<String, List<Rule>> rules,
        Map<String, List<TestClass>> tests,
        List<Sentence> sentences) {

    static Material of(Project project) {
        return new Material(
                project,
                PlanEvaluator.create(),
                Rule.byProvision(project),
                TestClass.byProvision(project),
                Sentence.all());
    }

    List<Rule> rulesOf(String provision) {
        return rules.getOrDefault(provision, List.of());
    }

    List<TestClass> testsOf(String provision) {
        return tests.getOrDefault(provision, List.of());
    }

    Coverage coverage() {
        List<Provision> provisions = evaluator.provisions();
        return new Coverage(
                (int) provisions.stream()
                        .filter(provision -> !rulesOf(provision.id()).isEmpty())
                        .count(),
                provisions.size(),
                (int) sentences.stream()
                        .filter(sentence -> sentence.status().isNorm())
                        .count(),
                (int) sentences.stream()
                        .filter(sentence -> !sentence.provisions().isEmpty()
                                || !sentence.reason().isEmpty())
                        .count(),
                sentences.size());
    }
}
