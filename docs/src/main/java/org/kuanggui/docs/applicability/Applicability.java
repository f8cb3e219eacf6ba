package org.kuanggui.docs.applicability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuanggui.PlanEvaluator;

/**
 * What was heard on a walk through all cells.
 *
 * @param cells every cell, in order, with the provisions that apply there
 * @param rules names of the rules that answered, {@code 4-minimum-scale/no-row}
 * @param faults cells and profiles in which a provision answered twice of one thing
 * @param evaluations how often the evaluator was asked
 */
public record Applicability(Map<Cell, Applies> cells, Set<String> rules, List<String> faults, long evaluations) {

    public Applicability {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        rules = Set.copyOf(rules);
        faults = List.copyOf(faults);
    }

    /** Asks in every cell what the profiles ask of it. */
    public static Applicability of(PlanEvaluator evaluator, Profiles profiles) {
        return new Walk(evaluator).through(profiles);
    }

    /** What applies in a cell. */
    public Applies in(Cell cell) {
        Applies applies = cells.get(cell);
        if (applies == null) {
            throw new IllegalArgumentException("not walked: " + cell);
        }
        return applies;
    }
}
