package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.aNewMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("五（二）绿色矿山建设")
class ImplementationPlanTest {
    private static final Truth YES = Truth.TRUE;
    private static final Truth NO = Truth.FALSE;
    private static final Truth UNKNOWN = Truth.UNKNOWN;

    private static GreenMine planned(Truth objectives, Truth content, Truth milestones) {
        return new GreenMine(YES, YES, YES, new ImplementationPlan(objectives, content, milestones));
    }

    @Nested
    @DisplayName("5.2-implementation-plan 绿色矿山建设实施方案")
    class ImplementationPlans {
        private static final String ID = "5.2-implementation-plan";
        private static final String OBJECTIVES = "/greenMine/implementationPlan/objectives";
        private static final String CONTENT = "/greenMine/implementationPlan/content";
        private static final String MILESTONES = "/greenMine/implementationPlan/milestones";

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, TRUE, SATISFIED",
            "FALSE, TRUE, TRUE, VIOLATED",
            "TRUE, FALSE, TRUE, VIOLATED",
            "TRUE, TRUE, FALSE, VIOLATED",
            "FALSE, UNKNOWN, UNKNOWN, VIOLATED",
            "UNKNOWN, UNKNOWN, FALSE, VIOLATED",
        })
        void aMineThatExistsHasAllThreeParts(Truth objectives, Truth content, Truth milestones, Outcome outcome) {
            given(anExistingMine(MiningAction.RENEWAL).greenMine(planned(objectives, content, milestones)))
                    .then(ID, outcome)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void unknownPartsAreNamed() {
            MiningAction renewal = MiningAction.RENEWAL;
            given(anExistingMine(renewal).greenMine(planned(UNKNOWN, YES, YES)))
                    .then(ID, UNDETERMINED)
                    .missing(OBJECTIVES);
            given(anExistingMine(renewal).greenMine(planned(YES, UNKNOWN, YES)))
                    .then(ID, UNDETERMINED)
                    .missing(CONTENT);
            given(anExistingMine(renewal).greenMine(planned(YES, YES, UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(MILESTONES);
            given(anExistingMine(renewal).greenMine(GreenMine.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(CONTENT, MILESTONES, OBJECTIVES);
        }

        @Actions.WeightyMining
        void isAskedOfEveryMineThatExists(MiningAction action) {
            given(anExistingMine(action).greenMine(planned(YES, YES, YES))).then(ID, SATISFIED);
            given(anExistingMine(action).greenMine(planned(YES, NO, YES))).then(ID, VIOLATED);
            given(anExistingMine(action).greenMine(planned(YES, UNKNOWN, YES))).then(ID, UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "FALSE, TRUE, TRUE",
            "TRUE, FALSE, TRUE",
            "TRUE, TRUE, FALSE",
            "UNKNOWN, TRUE, TRUE",
            "TRUE, UNKNOWN, FALSE",
            "UNKNOWN, UNKNOWN, UNKNOWN",
        })
        void aNewMineMayDrawItUpLater(Truth objectives, Truth content, Truth milestones) {
            Finding finding = given(aMiningApplication().greenMine(planned(objectives, content, milestones)))
                    .then(ID, DUTY)
                    .missing()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @Test
        void aNewMineMayHaveItAlready() {
            given(aMiningApplication().greenMine(planned(YES, YES, YES))).then(ID, SATISFIED);
        }

        @Test
        void ofAPlainReductionNothingUnknownIsAsked() {
            MiningAction reduction = MiningAction.REDUCTION;
            given(anExistingMine(reduction).greenMine(planned(YES, UNKNOWN, YES)))
                    .silent(ID);
            given(anExistingMine(reduction).greenMine(planned(NO, UNKNOWN, YES)))
                    .then(ID, VIOLATED);
            given(anExistingMine(reduction).greenMine(planned(YES, YES, YES))).then(ID, SATISFIED);
            given(anExistingMine(reduction).addsResources(true).greenMine(planned(YES, UNKNOWN, YES)))
                    .then(ID, UNDETERMINED)
                    .missing(CONTENT);
        }

        @ParameterizedTest
        @EnumSource(names = {"TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentOnTransfersNamesAndMinesThatLeave(MiningAction action) {
            given(anExistingMine(action).greenMine(planned(YES, YES, YES))).silent(ID);
            given(anExistingMine(action).greenMine(planned(NO, NO, NO))).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"TRANSFER", "NAME_CHANGE"})
        void staysSilentOnTransfersAndNamesThatAddResources(MiningAction action) {
            given(anExistingMine(action).addsResources(true).greenMine(planned(NO, NO, NO)))
                    .silent(ID);
        }

        @Statuses.Live
        void aMineThatIsLiveHasAllThreeParts(MineStatus status) {
            for (MineBuilder mine : List.of(aMine(status), aNewMine().status(status))) {
                given(mine.greenMine(planned(YES, YES, YES))).then(ID, SATISFIED);
                given(mine.greenMine(planned(YES, UNKNOWN, NO)))
                        .then(ID, VIOLATED)
                        .missing()
                        .notDue();
                given(mine.greenMine(planned(YES, UNKNOWN, YES)))
                        .then(ID, UNDETERMINED)
                        .missing(CONTENT);
                given(mine.greenMine(GreenMine.UNKNOWN))
                        .then(ID, UNDETERMINED)
                        .missing(CONTENT, MILESTONES, OBJECTIVES);
            }
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).greenMine(planned(NO, NO, NO))).silent(ID);
        }
    }

    @Nested
    @DisplayName("5.2-registered-mine 入库绿色矿山")
    class RegisteredMine {
        private static final String ID = "5.2-registered-mine";

        private static GreenMine registered(Truth registered, Truth reached) {
            return new GreenMine(UNKNOWN, reached, registered, ImplementationPlan.UNKNOWN);
        }

        @Statuses.Live
        void aRegisteredMineKeepsAndRaisesItsStandard(MineStatus status) {
            for (Truth reached : List.of(YES, UNKNOWN)) {
                given(aMine(status).greenMine(registered(YES, reached)))
                        .then(ID, DUTY)
                        .missing()
                        .by()
                        .notDue()
                        .evidence("/greenMine/registered", "true", null)
                        .says("持续巩固建设成效", "keep what it has reached");
            }
        }

        @Statuses.Live
        void aRegisteredMineBelowTheStandardIsReviewed(MineStatus status) {
            given(aMine(status).greenMine(registered(YES, NO)))
                    .then(ID, REVIEW)
                    .missing()
                    .by()
                    .evidence("/greenMine/reachedStandard", "false", null)
                    .says("但未达到绿色矿山建设标准", "but does not reach the standard");
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void staysSilentOnMinesThatAreNotKnownToBeRegistered(Truth reached) {
            given(aMine().greenMine(registered(NO, reached))).silent(ID);
            given(aMine().greenMine(registered(UNKNOWN, reached))).silent(ID);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).greenMine(registered(YES, NO))).silent(ID);
        }

        @Test
        void staysSilentForApplications() {
            given(anExistingMine(MiningAction.RENEWAL).greenMine(registered(YES, NO)))
                    .silent(ID);
        }
    }
}
