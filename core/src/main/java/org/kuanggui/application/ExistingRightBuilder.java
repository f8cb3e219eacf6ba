package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** Builds an {@link ExistingRight}; what is not set is unknown. For one thread. */
public final class ExistingRightBuilder {
    private @Nullable String rightId;
    private @Nullable Mineral mineral;
    private @Nullable MiningMethod method;
    private @Nullable Quantity productionScale;
    private Truth canExpandCapacity = Truth.UNKNOWN;
    private Closure closure = Closure.UNKNOWN;

    ExistingRightBuilder() {}

    ExistingRightBuilder(ExistingRight start) {
        rightId = start.rightId();
        mineral = start.mineral();
        method = start.method();
        productionScale = start.productionScale();
        canExpandCapacity = start.canExpandCapacity();
        closure = start.closure();
    }

    /** Number of the right; opaque. */
    public ExistingRightBuilder rightId(@Nullable String rightId) {
        this.rightId = rightId;
        return this;
    }

    /** Its mineral. */
    public ExistingRightBuilder mineral(@Nullable Mineral mineral) {
        this.mineral = mineral;
        return this;
    }

    /** Its method. */
    public ExistingRightBuilder method(@Nullable MiningMethod method) {
        this.method = method;
        return this;
    }

    /** Its production scale. */
    public ExistingRightBuilder productionScale(@Nullable Quantity productionScale) {
        this.productionScale = productionScale;
        return this;
    }

    /** Whether it has what it takes to expand its capacity. */
    public ExistingRightBuilder canExpandCapacity(Truth canExpandCapacity) {
        this.canExpandCapacity = canExpandCapacity;
        return this;
    }

    /** As {@link #canExpandCapacity(Truth)}, of a known answer. */
    public ExistingRightBuilder canExpandCapacity(boolean canExpandCapacity) {
        return canExpandCapacity(Truth.of(canExpandCapacity));
    }

    /** Grounds for closure. */
    public ExistingRightBuilder closure(Closure closure) {
        this.closure = closure;
        return this;
    }

    /**
     * The part as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    public ExistingRight build() {
        return new ExistingRight(rightId, mineral, method, productionScale, canExpandCapacity, closure);
    }
}
