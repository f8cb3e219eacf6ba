package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;

/**
 * What is left of the ground without the part that offends. It is judged before it is offered: the provision has to be
 * satisfied, and no other newly violated.
 */
final class GroundRemedies {
    /** Provisions that a block answers: where all of the ground lies beyond it, another block may still hold it. */
    private static final Set<String> ON_BLOCKS = Set.of("3.3.5-exploration-block", "3.3.6-mining-block");

    private final GroundLayers layers;
    private final Function<Application, List<Finding>> judge;

    GroundRemedies(GroundLayers layers, Function<Application, List<Finding>> judge) {
        this.layers = layers;
        this.judge = judge;
    }

    /**
     * The ground without what offends; {@link Remedy#NONE} where all of it does; {@code null} where more is in the way, or
     * what is left cannot be stated.
     *
     * @param violated the finding that asks for it
     * @param findings everything that was found
     */
    @Nullable
    Remedy without(Area offending, Application application, Finding violated, List<Finding> findings) {
        Area ground = application.site().ground();
        if (ground == null) {
            return null;
        }
        if (isAllOf(ground, offending)) {
            return ON_BLOCKS.contains(violated.provision().id()) ? null : Remedy.NONE;
        }
        Area left = ground.without(offending).orElse(null);
        if (left == null) {
            return null;
        }
        BigDecimal areaKm2 = left.squareKilometres();
        Site site = application.site().toBuilder().ground(left).areaKm2(areaKm2).build();
        return helps(on(site, application), violated, findings)
                ? new Remedy(changes(application.site(), ground, left, areaKm2), true)
                : null;
    }

    /** What is left is within the tolerance. */
    private boolean isAllOf(Area ground, Area offending) {
        return ground.squareMetresBeyond(offending).compareTo(layers.toleranceM2()) <= 0;
    }

    private boolean helps(Application changed, Finding violated, List<Finding> findings) {
        Set<String> before = violatedIn(findings);
        List<Finding> found = judge.apply(changed);
        boolean satisfied = found.stream()
                .anyMatch(finding ->
                        finding.provision().equals(violated.provision()) && finding.outcome() == Outcome.SATISFIED);
        return satisfied && before.containsAll(violatedIn(found));
    }

    private static Set<String> violatedIn(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(finding -> finding.provision().id())
                .collect(Collectors.toSet());
    }

    private static Application on(Site site, Application application) {
        return application instanceof MiningApplication mining
                ? mining.toBuilder().site(site).build()
                : ((ExplorationApplication) application).toBuilder().site(site).build();
    }

    private static List<Change> changes(Site site, Area ground, Area left, BigDecimal areaKm2) {
        List<Change> changes = new ArrayList<>();
        changes.add(new GroundChange(GroundFacts.place(left), ground, left));
        BigDecimal stated = site.areaKm2();
        if (stated == null || stated.compareTo(areaKm2) != 0) {
            changes.add(new FigureChange("/site/areaKm2", stated, areaKm2, null));
        }
        return changes;
    }
}
