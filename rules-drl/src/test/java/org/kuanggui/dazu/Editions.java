package org.kuanggui.dazu;

import org.kuanggui.PlanEvaluator;
import org.kuanggui.plan.PlanData;

/** Editions of the plan with other figures, for tests. */
final class Editions {
    static final PlanEvaluator SHIPPED = PlanEvaluator.create();

    private Editions() {}

    /** The plan as shipped, under another version, with texts replaced: each by the one behind it. */
    static PlanData edited(String... replaced) {
        PlanData shipped = SHIPPED.planData();
        String version = "\"version\": \"" + SHIPPED.plan().version();
        String plan = replaced(version, version + "-trial", shipped.plan());
        for (int i = 0; i < replaced.length; i += 2) {
            plan = replaced(replaced[i], replaced[i + 1], plan);
        }
        return shipped.withPlan(plan);
    }

    static PlanEvaluator evaluator(String... replaced) {
        return PlanEvaluator.builder().planData(edited(replaced)).build();
    }

    static String replaced(String what, String by, String text) {
        if (!text.contains(what)) {
            throw new IllegalArgumentException("not in the data: " + what);
        }
        return text.replace(what, by);
    }
}
