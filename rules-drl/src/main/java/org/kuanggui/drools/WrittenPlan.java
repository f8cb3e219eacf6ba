package org.kuanggui.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kuanggui.plan.PlanData;

/**
 * The plan's data as it is written: the texts of its four files.
 *
 * @param plan tables, lists and dates
 * @param provisions every provision, in the plan's order
 * @param standards facts from other instruments
 * @param readings doubtful places, with their choices
 */
record WrittenPlan(String plan, String provisions, String standards, String readings) {
    private static final String FOLDER = "/org/kuanggui/dazu/";

    /** What lies beside the rules. */
    static WrittenPlan shipped() {
        return new WrittenPlan(
                text("plan.json"), text("provisions.json"), text("standards.json"), text("readings.json"));
    }

    /** Data of another edition, beside the same standards and readings. */
    WrittenPlan with(PlanData data) {
        return new WrittenPlan(data.plan(), data.provisions(), standards, readings);
    }

    /** What may be of another edition. */
    PlanData data() {
        return new PlanData(plan, provisions);
    }

    List<String> texts() {
        return List.of(plan, provisions, standards, readings);
    }

    /** The text of a file of rules or data. */
    static String text(String file) {
        try (InputStream resource = WrittenPlan.class.getResourceAsStream(FOLDER + file)) {
            if (resource == null) {
                throw new IllegalStateException("not there: " + FOLDER + file);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
