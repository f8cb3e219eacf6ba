package org.kuanggui.drools;

import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.fact.Truth;

/** The state of a mine as a green mine, as facts. */
public final class GreenMineFacts {
    private final GreenMine greenMine;

    GreenMineFacts(GreenMine greenMine) {
        this.greenMine = greenMine;
    }

    public Fact designedToStandard() {
        return Fact.stated("/greenMine/designedToStandard", greenMine.designedToStandard());
    }

    public Fact reachedStandard() {
        return Fact.stated("/greenMine/reachedStandard", greenMine.reachedStandard());
    }

    /** In the register of green mines; beside it whether the standard is reached. */
    public Fact registeredAndReached() {
        return Fact.joined(Truth.TRUE, Fact.stated("/greenMine/registered", greenMine.registered()), reachedStandard());
    }

    /** Objectives, content and milestones, all three. */
    public Fact implementationPlan() {
        ImplementationPlan plan = greenMine.implementationPlan();
        return Fact.all(
                Fact.stated("/greenMine/implementationPlan/objectives", plan.objectives()),
                Fact.stated("/greenMine/implementationPlan/content", plan.content()),
                Fact.stated("/greenMine/implementationPlan/milestones", plan.milestones()));
    }
}
