package org.kuanggui.docs.applicability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.plan.Provision;

/** Goes from cell to cell, asks, and notes who answers. */
final class Walk {
    private final PlanEvaluator evaluator;
    private final List<String> provisions;
    private final Map<Cell, Applies> cells = new LinkedHashMap<>();
    private final Set<String> rules = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private long evaluations;

    Walk(PlanEvaluator evaluator) {
        this.evaluator = evaluator;
        this.provisions = evaluator.provisions().stream().map(Provision::id).toList();
    }

    Applicability through(Profiles profiles) {
        MiningCell.all().forEach(cell -> visit(cell, profiles.mining()));
        ExplorationCell.all().forEach(cell -> visit(cell, profiles.exploration()));
        MineCell.all().forEach(cell -> visit(cell, profiles.mines()));
        LedgerCell.all().forEach(cell -> visit(cell, profiles.ledgers()));
        return new Applicability(cells, rules, faults, evaluations);
    }

    private <C extends Cell> void visit(C cell, List<Profile<C>> profiles) {
        Set<String> can = new HashSet<>();
        Set<String> always = new HashSet<>(profiles.isEmpty() ? List.of() : provisions);
        for (Profile<C> profile : profiles) {
            Evaluation evaluation = ask(cell, profile);
            if (evaluation != null) {
                Set<String> heard = heard(cell, profile, evaluation);
                can.addAll(heard);
                always.retainAll(heard);
            }
        }
        cells.put(cell, new Applies(inOrder(always), inOrder(can)));
    }

    /** The answer; {@code null} where the rules contradict each other, which is noted. */
    private <C extends Cell> @Nullable Evaluation ask(C cell, Profile<C> profile) {
        evaluations++;
        try {
            return profile.question().of(evaluator, cell);
        } catch (RuntimeException failed) {
            faults.add(cell + ", " + profile.name() + ": " + contradiction(failed));
            return null;
        }
    }

    /** What the case said when a second rule answered; the rule engine wraps it. Anything else is no contradiction. */
    private static String contradiction(RuntimeException failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof IllegalStateException contradiction) {
            return String.valueOf(contradiction.getMessage());
        }
        throw failed;
    }

    private <C extends Cell> Set<String> heard(C cell, Profile<C> profile, Evaluation evaluation) {
        Set<String> heard = new HashSet<>();
        Set<String> things = new HashSet<>();
        for (Finding finding : evaluation.findings()) {
            String id = finding.provision().id();
            heard.add(id);
            rules.add(finding.rule());
            if (!things.add(id + finding.detail().map(" "::concat).orElse(""))) {
                faults.add(cell + ", " + profile.name() + ": a second " + finding);
            }
        }
        return heard;
    }

    private Set<String> inOrder(Set<String> ids) {
        Set<String> inOrder = new LinkedHashSet<>(provisions);
        inOrder.retainAll(ids);
        return inOrder;
    }
}
