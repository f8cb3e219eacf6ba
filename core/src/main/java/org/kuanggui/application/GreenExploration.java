package org.kuanggui.application;

import org.kuanggui.fact.Truth;

/**
 * How an exploration spares the ground.
 *
 * @param schemePrepared whether the green exploration scheme is prepared
 * @param followsNorms whether it follows the green exploration norms
 * @param lowDisturbanceTechniques whether it uses techniques that disturb little
 */
public record GreenExploration(Truth schemePrepared, Truth followsNorms, Truth lowDisturbanceTechniques) {

    /** The part when it is absent: every fact is unknown. */
    public static final GreenExploration UNKNOWN = new GreenExploration(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    public GreenExploration {
        schemePrepared = schemePrepared == null ? Truth.UNKNOWN : schemePrepared;
        followsNorms = followsNorms == null ? Truth.UNKNOWN : followsNorms;
        lowDisturbanceTechniques = lowDisturbanceTechniques == null ? Truth.UNKNOWN : lowDisturbanceTechniques;
    }
}
