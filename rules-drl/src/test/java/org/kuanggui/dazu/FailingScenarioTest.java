package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.scenario.Scenario;

@DisplayName("A scenario that is not as expected")
class FailingScenarioTest {

    @Test
    @DisplayName("shows what the finding it is about says, and no other")
    void message() {
        Scenario scenario = Scenario.builder("a quarry", aMiningApplication().build())
                .expect("4-minimum-scale", Outcome.VIOLATED)
                .build();

        assertThat(catchThrowable(() -> scenario.check().requireAsExpected()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("a quarry\n  4-minimum-scale: expected VIOLATED, found SATISFIED")
                .hasMessageContaining("\n    4-minimum-scale SATISFIED: ")
                .hasMessageNotContaining("4-service-life");
    }
}
