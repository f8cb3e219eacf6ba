package org.kuanggui.shrink;

import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.scenario.Scenario;

/**
 * What shrinking came to.
 *
 * @param scenario the smallest that was found
 * @param evaluations how often it was asked whether something shows
 * @param isMinimal whether no single step is left; false where the most evaluations were used up before
 */
public record Shrunk(Scenario scenario, int evaluations, boolean isMinimal) {

    /** Its length as canonical JSON. */
    public int length() {
        return ScenarioWriter.toJson(scenario).length();
    }
}
