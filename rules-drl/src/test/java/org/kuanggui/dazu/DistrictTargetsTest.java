package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.GivenLedger.given;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Ledgers.green;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;

@DisplayName("二（三）规划目标 ― 台账")
class DistrictTargetsTest {

    @Nested
    @DisplayName("2.3.1-exploration-blocks 勘查区块投放")
    class ExplorationBlocks {
        private static final String ID = "2.3.1-exploration-blocks";

        private static Ledger listing(List<String> offered, List<String> granted) {
            return aLedger("500111", List.of(), offered, granted);
        }

        @Test
        void speakOfEachBlock() {
            assertThat(given(listing(List.of(), List.of())).details(ID)).containsExactly("T3-1", "T3-2");
        }

        @Test
        void areListedAsOfferedOrGranted() {
            GivenLedger given = given(listing(List.of("T3-1"), List.of("T3-2")));
            given.then(ID, "T3-1", SATISFIED).evidence("/explorationBlocksOffered", "T3-1", "T3-1");
            given.then(ID, "T3-2", SATISFIED)
                    .evidence("/explorationBlocksGranted", "T3-2", "T3-2")
                    .says("T3-2", "T3-2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-01-01", "2025-12-31"})
        void areToBeOfferedWithinThePeriod(String day) {
            GivenLedger given = given(listing(List.of("T3-1"), List.of())).asOf(day);
            assertThat(given.then(ID, "T3-2", DUTY).missing().by().finding().due())
                    .contains(LocalDate.of(2025, 12, 31));
        }

        @Test
        void areForReviewAfterIt() {
            assertThat(given(listing(List.of(), List.of("T3-9")))
                            .asOf("2026-01-01")
                            .then(ID, "T3-1", REVIEW)
                            .finding()
                            .due())
                    .isEmpty();
            given(listing(List.of(), List.of()))
                    .asOf("2026-01-01")
                    .reading("after-period", "APPLY")
                    .then(ID, "T3-1", REVIEW);
        }
    }

    @Nested
    @DisplayName("2.3.2-green-mine-share 绿色矿山比例")
    class GreenMineShare {
        private static final String ID = "2.3.2-green-mine-share";

        @Test
        void isNoted() {
            given(aLedger(green("A", Truth.TRUE), green("B", Truth.FALSE), green("C", Truth.FALSE)))
                    .then(ID, NOTED)
                    .evidence("/rights", "1/3 = 33.33 %", null)
                    .doesNotSay("UNKNOWN", "UNKNOWN");
        }

        @Test
        void saysHowManyAreUnknown() {
            given(aLedger(green("A", Truth.TRUE), green("B", Truth.UNKNOWN), green("C", Truth.UNKNOWN)))
                    .then(ID, NOTED)
                    .missing()
                    .evidence("/rights", "1/3 = 33.33 %", null)
                    .evidence("/rights", "UNKNOWN 2", null);
        }

        @Test
        void isOfNothingWithoutRights() {
            given(aLedger()).then(ID, NOTED).evidence("/rights", "0/0", null);
        }
    }
}
