package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;

/** Every answer there is to a handful of facts that are yes or no; a number has one bit for each. */
final class AllAnswers {
    private static final int FEW = 7;
    private static final Set<String> OTHERS = Set.of(
            "district",
            "township",
            "id",
            "type",
            "mineral",
            "method",
            "sizeClass",
            "block",
            "budget",
            "committed",
            "areaKm2",
            "bulkDensity",
            "productionScale",
            "recoverableReserves",
            "planApprovedOn",
            "openedOn",
            "reportSubmittedOn",
            "monitoringSubmittedOn",
            "annualReports",
            "consolidation",
            "rights",
            "scheduledYear");

    private final PlanEvaluator evaluator;
    private final Question question;
    private final List<String> facts;
    private final Optional<List<Verdict>> verdicts;

    AllAnswers(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
        this.facts = evaluator.evaluate(question).missing();
        this.verdicts = verdicts();
    }

    /** Whether the facts are few, each yes or no, and nothing stays open once they are answered. */
    boolean areFew() {
        return verdicts.isPresent();
    }

    /** Facts whose answer changes the verdict by itself under some answers to the others. */
    Set<String> essential() {
        Set<String> essential = new TreeSet<>();
        List<Verdict> all = verdicts.orElseThrow();
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int answers = 0; answers < all.size(); answers++) {
                if (all.get(answers) != all.get(answers ^ 1 << fact)) {
                    essential.add(facts.get(fact));
                }
            }
        }
        return essential;
    }

    private Optional<List<Verdict>> verdicts() {
        if (facts.isEmpty() || facts.size() > FEW || !facts.stream().allMatch(AllAnswers::isYesOrNo)) {
            return Optional.empty();
        }
        List<Verdict> all = new ArrayList<>();
        for (int answers = 0; answers < 1 << facts.size(); answers++) {
            try {
                Evaluation evaluation = evaluator.evaluate(question.with(changes(answers)));
                if (!evaluation.missing().isEmpty()) {
                    return Optional.empty();
                }
                all.add(evaluation.verdict());
            } catch (InvalidInputException contradiction) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private DocumentChanges changes(int answers) {
        DocumentChanges changes = DocumentChanges.NONE;
        for (int fact = 0; fact < facts.size(); fact++) {
            changes = changes.and(facts.get(fact), (answers >> fact & 1) == 1 ? "true" : "false");
        }
        return changes;
    }

    private static boolean isYesOrNo(String fact) {
        return !OTHERS.contains(fact.substring(fact.lastIndexOf('/') + 1));
    }
}
