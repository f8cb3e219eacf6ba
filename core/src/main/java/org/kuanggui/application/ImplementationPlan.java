package org.kuanggui.application;

import org.kuanggui.fact.Truth;

/**
 * The implementation plan for a green mine 绿色矿山建设实施方案.
 *
 * @param objectives whether it states its objectives
 * @param content whether it states what is to be built
 * @param milestones whether it states the dates that matter
 */
public record ImplementationPlan(Truth objectives, Truth content, Truth milestones) {

    /** The part when it is absent: every fact is unknown. */
    public static final ImplementationPlan UNKNOWN =
            new ImplementationPlan(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    public ImplementationPlan {
        objectives = objectives == null ? Truth.UNKNOWN : objectives;
        content = content == null ? Truth.UNKNOWN : content;
        milestones = milestones == null ? Truth.UNKNOWN : milestones;
    }
}
