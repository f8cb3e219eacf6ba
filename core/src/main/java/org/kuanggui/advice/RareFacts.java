package org.kuanggui.advice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.Mine;

/**
 * Facts that no finding shows until they are stated: what makes a provision apply that speaks of few. With the answers that
 * do, as JSON.
 */
final class RareFacts {
    private static final List<String> OF_A_MINING_RIGHT =
            List.of("/method", "/addsResources", "/site/township", "/existing/productionScale");
    private static final List<String> OF_A_MINE = List.of(
            "/method",
            "/greenMine/registered",
            "/greenMine/reachedStandard",
            "/consolidationPriority/backwardTechnology",
            "/consolidationPriority/lowUtilization",
            "/consolidationPriority/scaleLongBelowDesign",
            "/consolidationPriority/poorManagement",
            "/consolidationPriority/safetyHazards",
            "/consolidationPriority/poorBenefits");

    private static final List<String> CLOSURES = List.of("{\"closurePrincipleFound\": true}", "{}");

    private final PlanEvaluator evaluator;
    private final Question question;

    RareFacts(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
    }

    /** The answers by fact. */
    Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (question.document() instanceof MiningApplication) {
            OF_A_MINING_RIGHT.forEach(fact -> answers.put(fact, possible(fact)));
            answers.put("/existing/closure", CLOSURES);
            answers.put("/downstream", inLists(Downstream.values()));
            answers.put("/associatedMinerals", inLists(Mineral.values()));
        } else if (question.document() instanceof Mine) {
            OF_A_MINE.forEach(fact -> answers.put(fact, possible(fact)));
            answers.put("/closure", CLOSURES);
            answers.put("/incidents", incidents());
        }
        return answers;
    }

    private List<String> possible(String fact) {
        return new PossibleAnswers(evaluator, question).to(fact);
    }

    private static List<String> inLists(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> "[\"" + constant.name() + "\"]")
                .toList();
    }

    private List<String> incidents() {
        String date = "[{\"date\": \"" + question.asOf() + "\"";
        return List.of(
                date + "}]",
                date + ", \"measuresTaken\": true, \"reportedToTownship\": true, \"reportedToDepartments\": true}]",
                date + ", \"damagedResidents\": true}]",
                date + ", \"damagedResidents\": false, \"restored\": true}]",
                date + ", \"damagedResidents\": false, \"restored\": false}]");
    }
}
