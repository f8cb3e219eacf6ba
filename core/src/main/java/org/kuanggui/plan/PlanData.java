package org.kuanggui.plan;

import java.util.Objects;

/**
 * The data of an edition of the plan as they are written: what another year or district may have of the same form. Rules do
 * not change with them. Immutable.
 *
 * @param plan {@code plan.json}: tables, lists and dates
 * @param provisions {@code provisions.json}: every provision with its title, citation, quote and messages
 */
public record PlanData(String plan, String provisions) {

    /** @throws NullPointerException if a component is null */
    public PlanData {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(provisions, "provisions");
    }

    /**
     * The same with other tables, lists and dates.
     *
     * @param json JSON, as {@link #plan} has it
     * @throws NullPointerException if the argument is null
     */
    public PlanData withPlan(String json) {
        return new PlanData(json, provisions);
    }

    /**
     * The same with provisions in other words.
     *
     * @param json JSON, as {@link #provisions} has it
     * @throws NullPointerException if the argument is null
     */
    public PlanData withProvisions(String json) {
        return new PlanData(plan, json);
    }
}
