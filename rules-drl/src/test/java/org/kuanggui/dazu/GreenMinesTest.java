package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.aNewMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

@DisplayName("四（一）4．绿色矿山建设")
class GreenMinesTest {
    private static final String REACHED = "/greenMine/reachedStandard";

    private static GreenMine designed(Truth designed) {
        return green(designed, Truth.UNKNOWN);
    }

    private static GreenMine reached(Truth reached) {
        return green(Truth.UNKNOWN, reached);
    }

    private static GreenMine green(Truth designed, Truth reached) {
        return new GreenMine(designed, reached, Truth.UNKNOWN, ImplementationPlan.UNKNOWN);
    }

    @Nested
    @DisplayName("4.1.4-green-mine-design 新建矿山按绿色矿山标准设计")
    class GreenMineDesign {
        private static final String ID = "4.1.4-green-mine-design";

        @Test
        void aNewMineIsDesignedToTheStandard() {
            given(aMiningApplication().greenMine(designed(Truth.TRUE))).then(ID, SATISFIED);
            given(aMiningApplication().greenMine(designed(Truth.FALSE)))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void anUnknownDesignIsNamed() {
            given(aMiningApplication().greenMine(GreenMine.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/greenMine/designedToStandard");
        }

        @Actions.ExistingMining
        void staysSilentOnMinesThatExist(MiningAction action) {
            given(anExistingMine(action).greenMine(designed(Truth.FALSE))).silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.4-green-mine-upgrade 生产矿山逐步达标")
    class GreenMineUpgrade {
        private static final String ID = "4.1.4-green-mine-upgrade";

        @Actions.StayingMining
        void aMineThatExistsReachesTheStandardInTime(MiningAction action) {
            given(anExistingMine(action).greenMine(reached(Truth.TRUE))).then(ID, SATISFIED);
            Finding finding = given(anExistingMine(action).greenMine(reached(Truth.FALSE)))
                    .then(ID, DUTY)
                    .missing()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @Actions.WeightyMining
        void anUnknownStandardIsNamed(MiningAction action) {
            given(anExistingMine(action).greenMine(reached(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(REACHED);
        }

        @Actions.PlainMining
        void ofAPlainActionNothingUnknownIsAsked(MiningAction action) {
            given(anExistingMine(action).greenMine(reached(Truth.UNKNOWN))).silent(ID);
        }

        @Actions.PlainMining
        void addedResourcesMakeAPlainActionWeighty(MiningAction action) {
            given(anExistingMine(action).addsResources(true).greenMine(reached(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(REACHED);
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "CANCELLATION"})
        void staysSilentOnMinesThatComeOrLeave(MiningAction action) {
            given(anExistingMine(action).greenMine(reached(Truth.FALSE))).silent(ID);
        }

        @Statuses.Live
        void aMineThatIsLiveReachesTheStandardInTime(MineStatus status) {
            given(aMine(status).greenMine(reached(Truth.TRUE))).then(ID, SATISFIED);
            given(aMine(status).greenMine(reached(Truth.FALSE)))
                    .then(ID, DUTY)
                    .missing()
                    .notDue();
            given(aNewMine().status(status).greenMine(reached(Truth.FALSE))).then(ID, DUTY);
            given(aMine(status).greenMine(reached(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(REACHED);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).greenMine(reached(Truth.FALSE))).silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.4-support 绿色矿山支持政策")
    class Support {
        private static final String ID = "4.1.4-support";

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLATION")
        void aMineThatReachedTheStandardIsFavoured(MiningAction action) {
            given(anExistingMine(action).greenMine(green(Truth.FALSE, Truth.TRUE)))
                    .then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void aNewMineIsFavouredForItsDesign(Truth reached) {
            given(aMiningApplication().greenMine(green(Truth.TRUE, reached))).then(ID, NOTED);
        }

        @ParameterizedTest
        @CsvSource({"FALSE, FALSE", "FALSE, UNKNOWN", "UNKNOWN, FALSE", "UNKNOWN, UNKNOWN"})
        void staysSilentOnANewMineThatShowsNeither(Truth designed, Truth reached) {
            given(aMiningApplication().greenMine(green(designed, reached))).silent(ID);
        }

        @Actions.StayingMining
        void staysSilentOnADesignThatWasNotReached(MiningAction action) {
            given(anExistingMine(action).greenMine(green(Truth.TRUE, Truth.FALSE)))
                    .silent(ID);
            given(anExistingMine(action).greenMine(green(Truth.TRUE, Truth.UNKNOWN)))
                    .silent(ID);
        }

        @Test
        void staysSilentOnMinesThatLeave() {
            given(anExistingMine(MiningAction.CANCELLATION).greenMine(green(Truth.TRUE, Truth.TRUE)))
                    .silent(ID);
        }

        @Statuses.Live
        void aMineThatIsLiveIsFavouredForWhatItReachedAlone(MineStatus status) {
            given(aMine(status).greenMine(green(Truth.FALSE, Truth.TRUE)))
                    .then(ID, NOTED)
                    .says("已达到绿色矿山建设标准", "the green mine standard is reached");
            given(aNewMine().status(status).greenMine(green(Truth.TRUE, Truth.FALSE)))
                    .silent(ID);
            given(aNewMine().status(status).greenMine(green(Truth.TRUE, Truth.UNKNOWN)))
                    .silent(ID);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).greenMine(green(Truth.TRUE, Truth.TRUE))).silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.4-land-use-limit 未达标矿山用矿用地限制")
    class LandUseLimit {
        private static final String ID = "4.1.4-land-use-limit";

        @Test
        void aMineBelowTheStandardIsLimitedInItsLand() {
            given(anExistingMine(MiningAction.EXPANSION).greenMine(reached(Truth.TRUE)))
                    .then(ID, SATISFIED);
            given(anExistingMine(MiningAction.EXPANSION).greenMine(reached(Truth.FALSE)))
                    .then(ID, REVIEW)
                    .missing()
                    .remedyUnsaid();
            given(anExistingMine(MiningAction.EXPANSION).greenMine(reached(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(REACHED);
        }

        @Actions.StayingMining
        void addedResourcesCountAsLand(MiningAction action) {
            given(anExistingMine(action).addsResources(true).greenMine(reached(Truth.TRUE)))
                    .then(ID, SATISFIED);
            given(anExistingMine(action).addsResources(true).greenMine(reached(Truth.FALSE)))
                    .then(ID, REVIEW);
            given(anExistingMine(action).addsResources(true).greenMine(reached(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(REACHED);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NEW", "EXPANSION"})
        void staysSilentWhereNothingIsAdded(MiningAction action) {
            given(anExistingMine(action).greenMine(reached(Truth.FALSE))).silent(ID);
        }

        @Test
        void staysSilentOnNewMines() {
            given(aMiningApplication().addsResources(true).greenMine(reached(Truth.FALSE)))
                    .silent(ID);
        }
    }
}
