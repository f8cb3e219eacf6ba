package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/**
 * The right as it was before the application; for a consolidation, the lead's.
 *
 * @param rightId number of the right; opaque
 * @param mineral its mineral
 * @param method its method
 * @param productionScale its production scale
 * @param canExpandCapacity whether it has what it takes to expand its capacity
 * @param closure grounds for closure
 */
public record ExistingRight(
        @Nullable String rightId,
        @Nullable Mineral mineral,
        @Nullable MiningMethod method,
        @Nullable Quantity productionScale,
        Truth canExpandCapacity,
        Closure closure) {

    /** The part when it is absent: every fact is unknown. */
    public static final ExistingRight UNKNOWN =
            new ExistingRight(null, null, null, null, Truth.UNKNOWN, Closure.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public ExistingRight {
        Checks checks = new Checks();
        rightId = checks.text("/rightId", rightId);
        canExpandCapacity = canExpandCapacity == null ? Truth.UNKNOWN : canExpandCapacity;
        closure = closure == null ? Closure.UNKNOWN : closure;
        SharedChecks.scale(checks, "/productionScale", productionScale);
        checks.done();
    }

    /** A builder in which every fact is unknown. */
    public static ExistingRightBuilder builder() {
        return new ExistingRightBuilder();
    }

    /** A builder that starts from this part. */
    public ExistingRightBuilder toBuilder() {
        return new ExistingRightBuilder(this);
    }
}
