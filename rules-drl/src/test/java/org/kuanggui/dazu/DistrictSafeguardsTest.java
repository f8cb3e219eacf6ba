package org.kuanggui.dazu;

import static org.kuanggui.dazu.GivenLedger.given;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Ledgers.ofClasses;
import static org.kuanggui.evaluation.Outcome.NOTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("六（二）― 台账")
class DistrictSafeguardsTest {

    @Nested
    @DisplayName("6.2-increment-control 控制增量")
    class IncrementControl {
        private static final String ID = "6.2-increment-control";

        @Test
        void countsRightsBesideThoseOf2020AndThosePlanned() {
            given(ofClasses(2, 10, 9, 0))
                    .then(ID, NOTED)
                    .evidence("/rights", "21", "19, 28")
                    .says("2020年末为19个，规划开采区块为28个", "there were 19 at the end of 2020, and the plan sets 28");
            given(aLedger()).then(ID, NOTED).evidence("/rights", "0", "19, 28");
        }
    }
}
