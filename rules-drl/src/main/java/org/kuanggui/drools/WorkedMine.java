package org.kuanggui.drools;

import org.kuanggui.fact.Truth;

/**
 * A mine at work, as rules see it, whether somebody applies for it or somebody inspects it: what binds both is written
 * once, on these terms.
 */
public interface WorkedMine extends Words {

    // ---- terms

    /** A right that exists already; every mine under supervision has one. */
    boolean existing();

    /** The right is given up, was revoked, or mining has ended. */
    boolean leaving();

    /** Its work is weighed: an application that plan review covers, or a mine that is live. */
    boolean weighed();

    /** The right is new: applied for, or granted since the plan was issued. */
    boolean newlyGranted();

    /** Takes in more ground, or more of what lies in it. */
    boolean addsGround();

    boolean consolidating();

    /** A mere change of holder or of name. */
    boolean changesHolderOrName();

    /** A restoration plan is owed. */
    boolean owesRestorationPlan();

    /** Named as prohibited by the plan, alone or among others. */
    boolean namedProhibited();

    /** Named as prohibited by the plan, or found to be by the authority. */
    boolean prohibitedMineral();

    /** The authority looked at the open lists of restricted and prohibited minerals. */
    boolean determined();

    default boolean closurePrincipleFound() {
        return closure().closurePrincipleFound().truth() == Truth.TRUE;
    }

    Truth usesObsoleteTechnology();

    /** A stated rate lies below the lowest minimum for mineral and method. */
    default boolean rateBelowMinimum() {
        return utilization().belowMinimum();
    }

    default Truth reachedStandard() {
        return greenMine().reachedStandard().truth();
    }

    default Truth implementationPlanComplete() {
        return greenMine().implementationPlan().truth();
    }

    default Truth restorationPlanPrepared() {
        return rehabilitation().plan().truth();
    }

    default Truth fundAccountOpen() {
        return rehabilitation().fundAccount().truth();
    }

    /** A fund account that is lacking is for review, by its reading. */
    default boolean fundOnlyReviewed() {
        return rehabilitation().fundOnlyReviewed();
    }

    default Truth restorationCompleted() {
        return rehabilitation().completed().truth();
    }

    // ---- facts

    /** The mineral with those beside it, and whether the authority looked at the open list. */
    Fact namedMinerals();

    ClosureFacts closure();

    Fact obsoleteTechnology();

    UtilizationFacts utilization();

    GreenMineFacts greenMine();

    RehabilitationFacts rehabilitation();

    /** The fund account of an existing mine that is not open, by its reading. */
    default Fact fundByReading() {
        return rehabilitation().fundByReading();
    }
}
