package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;

@DisplayName("三、矿产勘查开发与保护布局")
class LayoutTest {

    @Nested
    @DisplayName("3-strontium-exploration 锶矿勘查")
    class StrontiumExploration {
        private static final String ID = "3-strontium-exploration";

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "MINERAL_CHANGE"})
        void isNotedForEveryActionThatIsReviewed(ExplorationAction action) {
            given(anExplorationApplication(Mineral.STRONTIUM).action(action))
                    .then(ID, NOTED)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRONTIUM")
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(anExplorationApplication(mineral)).silent(ID);
        }

        @Test
        void staysSilentWhereStrontiumIsOnlyAssociated() {
            given(anExplorationApplication().associatedMinerals(List.of(Mineral.STRONTIUM)))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "RETENTION", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForActionsThatAreNotReviewed(ExplorationAction action) {
            given(anExplorationApplication(Mineral.STRONTIUM).action(action)).silent(ID);
        }

        @Test
        void staysSilentForMining() {
            given(aMiningApplication(Mineral.STRONTIUM)).silent(ID);
        }
    }
}
