package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

@DisplayName("五（三）3．建立完善矿山地质环境保护责任机制")
class SurvivingDutyTest {
    @Nested
    @DisplayName("5.3.3-duty-survives 采矿终止后的修复义务")
    class DutySurvives {
        private static final String ID = "5.3.3-duty-survives";

        private static Rehabilitation completed(Truth completed) {
            return Rehabilitation.builder().completed(completed).build();
        }

        @Test
        void restorationThatIsDoneIsDone() {
            given(anExistingMine(MiningAction.CANCELLATION).rehabilitation(completed(Truth.TRUE)))
                    .then(ID, SATISFIED);
        }

        @ParameterizedTest
        @EnumSource(names = {"FALSE", "UNKNOWN"})
        void whoeverLeavesStillRestores(Truth completed) {
            Finding finding = given(anExistingMine(MiningAction.CANCELLATION).rehabilitation(completed(completed)))
                    .then(ID, DUTY)
                    .missing()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLATION")
        void staysSilentOnWhoeverStays(MiningAction action) {
            given(anExistingMine(action).rehabilitation(completed(Truth.FALSE))).silent(ID);
        }

        @Statuses.Ended
        void whoeverHasEndedStillRestores(MineStatus status) {
            given(aMine(status).rehabilitation(completed(Truth.TRUE))).then(ID, SATISFIED);
            for (Truth completed : List.of(Truth.FALSE, Truth.UNKNOWN)) {
                given(aMine(status).rehabilitation(completed(completed)))
                        .then(ID, DUTY)
                        .missing()
                        .notDue();
            }
        }

        @Statuses.Live
        void staysSilentOnMinesThatAreLive(MineStatus status) {
            given(aMine(status).rehabilitation(completed(Truth.FALSE))).silent(ID);
        }
    }
}
