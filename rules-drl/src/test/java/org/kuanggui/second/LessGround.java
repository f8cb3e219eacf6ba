package org.kuanggui.second;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.evaluation.Outcome;

/**
 * What would satisfy where a part of the ground offends: the ground without it. The catalogue is silent; decision 12 says
 * that a remedy is judged before it is offered. Where all of the ground offends nothing can help, unless another block may
 * still hold it; and nothing is said where the ground alone does not satisfy, or newly violates another provision.
 */
final class LessGround {
    private static final Set<String> ON_BLOCKS = Set.of("3.3.5-exploration-block", "3.3.6-mining-block");

    private LessGround() {}

    /**
     * The lines, those that offend with a remedy.
     *
     * @param again judges the same on other ground
     */
    static List<Line> with(Place place, List<Line> lines, Function<Place, List<Line>> again) {
        if (!place.hasGround()) {
            return lines;
        }
        List<Line> answered = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Remedy remedy =
                    line.outcome() == Outcome.VIOLATED && !line.offending().isEmpty()
                            ? remedy(place, line, lines, again)
                            : null;
            answered.add(remedy == null ? line : line.with(remedy));
        }
        return answered;
    }

    private static @Nullable Remedy remedy(
            Place place, Line line, List<Line> lines, Function<Place, List<Line>> again) {
        Region left = place.ground().without(line.offending());
        if (!place.counts(left)) {
            return ON_BLOCKS.contains(line.provision()) ? null : Remedy.NONE;
        }
        List<Line> then = again.apply(place.on(left));
        boolean satisfied = then.stream()
                .anyMatch(other -> other.provision().equals(line.provision()) && other.outcome() == Outcome.SATISFIED);
        if (!satisfied || !violated(lines).containsAll(violated(then))) {
            return null;
        }
        Area stated = place.site().ground();
        boolean corners = stated != null && stated.form() == Area.Form.CORNERS;
        return Remedy.of(new Remedy.Left(
                corners ? "/site/corners" : "/site/geometry", left, place.site().areaKm2()));
    }

    private static Set<String> violated(List<Line> lines) {
        Set<String> violated = new HashSet<>();
        for (Line line : lines) {
            if (line.outcome() == Outcome.VIOLATED) {
                violated.add(line.provision());
            }
        }
        return violated;
    }
}
