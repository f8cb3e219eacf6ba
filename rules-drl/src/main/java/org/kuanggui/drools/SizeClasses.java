package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.SizeClassRow;
import org.kuanggui.plan.Standards.SizeClassReading;

/** The size class of a production scale, by the national table and the readings of its doubtful rows. */
final class SizeClasses {
    private static final String TABLE = "size-classes-2004";

    private final Knowledge knowledge;
    private final @Nullable BigDecimal bulkDensity;

    SizeClasses(Knowledge knowledge, @Nullable BigDecimal bulkDensity) {
        this.knowledge = knowledge;
        this.bulkDensity = bulkDensity;
    }

    /**
     * A class, and the fact it rests on.
     *
     * @param answer the class, or why there is none
     * @param fact true; unknown where the class is
     */
    record SizeClassed(SizeAnswer answer, Fact fact) {}

    /** The class that is applied for. */
    SizeClassed appliedFor(MiningApplication application) {
        return of(application.mineral(), application.method(), application.productionScale(), "");
    }

    /**
     * The class of the right as it was. What is not stated of it is as in the application, but for what the action
     * changes.
     */
    SizeClassed before(MiningApplication application) {
        ExistingRight before = application.existing();
        MiningAction action = application.action();
        Mineral mineral = before.mineral();
        if (mineral == null && action != MiningAction.MINERAL_CHANGE) {
            mineral = application.mineral();
        }
        MiningMethod method = before.method();
        if (method == null && action != MiningAction.METHOD_CHANGE) {
            method = application.method();
        }
        return of(mineral, method, before.productionScale(), "/existing");
    }

    /**
     * The class of a mine.
     *
     * @param mineral {@code null} where it is not known; then the mine's own part stands under {@code place}
     * @param method {@code null} where it is not known
     * @param scale {@code null} where it is not known
     * @param place where the three stand: empty for the application itself, {@code /existing} for the right as it was
     */
    SizeClassed of(@Nullable Mineral mineral, @Nullable MiningMethod method, @Nullable Quantity scale, String place) {
        if (mineral == null) {
            List<String> missing = new ArrayList<>(List.of(place + "/mineral"));
            if (scale == null) {
                missing.add(place + "/productionScale");
            }
            return new SizeClassed(SizeAnswer.UNKNOWN, Fact.unsettled(shown(scale, place, null), missing));
        }
        SizeClassReading doubt = knowledge.standards().sizeClassReadings().get(mineral);
        List<SizeClassRow> rows = doubt == null
                ? knowledge.standards().sizeClassRows(mineral)
                : read(doubt).map(List::of).orElse(List.of());
        SizeClassed classed = inRows(rows, method, scale, place);
        return doubt == null
                ? classed
                : new SizeClassed(
                        classed.answer(), classed.fact().by(knowledge.readings().named(doubt.reading())));
    }

    private Optional<SizeClassRow> read(SizeClassReading doubt) {
        String row = doubt.rows().get(knowledge.readings().choice(doubt.reading()));
        return row == null ? Optional.empty() : knowledge.standards().sizeClassRow(row);
    }

    private SizeClassed inRows(
            List<SizeClassRow> rows, @Nullable MiningMethod method, @Nullable Quantity scale, String place) {
        boolean methodNeeded = rows.size() > 1;
        if (methodNeeded && method == null) {
            List<String> missing = new ArrayList<>(List.of(place + "/method"));
            missing.addAll(missingOf(scale, rows.get(0), place));
            return new SizeClassed(SizeAnswer.UNKNOWN, Fact.unsettled(shown(scale, place, null), missing));
        }
        SizeClassRow row = ofMethod(rows, method);
        if (row == null) {
            Fact none = Fact.known(Truth.TRUE, new Evidence(place + "/productionScale", text(scale), null));
            return new SizeClassed(
                    SizeAnswer.NOT_GIVEN, none.after(knowledge.standards().source(TABLE)));
        }
        return inRow(row, scale, place);
    }

    private static @Nullable SizeClassRow ofMethod(List<SizeClassRow> rows, @Nullable MiningMethod method) {
        for (SizeClassRow row : rows) {
            if (method == null || row.methods().contains(method)) {
                return row;
            }
        }
        return null;
    }

    private SizeClassed inRow(SizeClassRow row, @Nullable Quantity scale, String place) {
        List<String> missing = missingOf(scale, row, place);
        String bounds = "LARGE ≥ " + row.large() + ", MEDIUM ≥ " + row.medium();
        Fact fact;
        SizeAnswer answer;
        if (scale == null || !missing.isEmpty()) {
            fact = Fact.unsettled(shown(scale, place, bounds), missing);
            answer = SizeAnswer.UNKNOWN;
        } else {
            fact = Densities.beside(
                    Fact.known(Truth.TRUE, new Evidence(place + "/productionScale", scale.toString(), bounds)),
                    scale,
                    row.large(),
                    bulkDensity);
            answer = scale.isAtLeast(row.large(), bulkDensity) == Truth.TRUE
                    ? SizeAnswer.LARGE
                    : scale.isAtLeast(row.medium(), bulkDensity) == Truth.TRUE ? SizeAnswer.MEDIUM : SizeAnswer.SMALL;
        }
        return new SizeClassed(
                answer, fact.after(knowledge.standards().source(TABLE).as(row.sureness())));
    }

    private List<String> missingOf(@Nullable Quantity scale, SizeClassRow row, String place) {
        if (scale == null) {
            return List.of(place + "/productionScale");
        }
        boolean comparable = scale.isOfSameKindAs(row.large()) || bulkDensity != null;
        return comparable ? List.of() : List.of("/bulkDensity");
    }

    private static List<Evidence> shown(@Nullable Quantity scale, String place, @Nullable String bounds) {
        return List.of(new Evidence(place + "/productionScale", text(scale), bounds));
    }

    private static @Nullable String text(@Nullable Quantity scale) {
        return scale == null ? null : scale.toString();
    }
}
