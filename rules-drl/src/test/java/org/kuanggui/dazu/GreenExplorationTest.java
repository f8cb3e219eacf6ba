package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.fact.Truth;

@DisplayName("五（一）绿色勘查")
class GreenExplorationTest {
    @Nested
    @DisplayName("5.1-low-disturbance 少扰动勘查技术")
    class LowDisturbance {
        private static final String ID = "5.1-low-disturbance";

        private static ExplorationApplicationBuilder with(ExplorationAction action, Truth techniques) {
            return anExplorationApplication()
                    .action(action)
                    .greenExploration(new GreenExploration(Truth.FALSE, Truth.FALSE, techniques));
        }

        @Actions.ReviewedExploration
        void techniquesThatDisturbLittleAreEncouraged(ExplorationAction action) {
            given(with(action, Truth.TRUE)).then(ID, SATISFIED);
            given(with(action, Truth.FALSE)).then(ID, NOTED).missing();
            given(with(action, Truth.UNKNOWN)).then(ID, NOTED).missing();
        }

        @Actions.UnreviewedExploration
        void staysSilentWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(with(action, Truth.TRUE)).silent(ID);
        }
    }

    @Nested
    @DisplayName("5.1-green-exploration-norms 绿色勘查规范")
    class GreenExplorationNorms {
        private static final String ID = "5.1-green-exploration-norms";

        private static ExplorationApplicationBuilder with(ExplorationAction action, Truth follows) {
            return anExplorationApplication()
                    .action(action)
                    .greenExploration(new GreenExploration(Truth.UNKNOWN, follows, Truth.UNKNOWN));
        }

        @Actions.ReviewedExploration
        void theNormsAreFollowed(ExplorationAction action) {
            given(with(action, Truth.TRUE)).then(ID, SATISFIED);
            given(with(action, Truth.FALSE)).then(ID, VIOLATED).missing().remedyUnsaid();
            given(with(action, Truth.UNKNOWN)).then(ID, UNDETERMINED).missing("/greenExploration/followsNorms");
        }

        @Actions.UnreviewedExploration
        void staysSilentWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(with(action, Truth.FALSE)).silent(ID);
        }
    }
}
