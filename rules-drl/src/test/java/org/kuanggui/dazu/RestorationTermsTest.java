package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

@DisplayName("四（一）5．矿区生态保护修复")
class RestorationTermsTest {
    @Nested
    @DisplayName("4.1.5-rehabilitation-terms 出让时明确保护修复要求")
    class RehabilitationTerms {
        private static final String ID = "4.1.5-rehabilitation-terms";

        private static Rehabilitation terms(Truth inGrantTerms) {
            return Rehabilitation.builder()
                    .requirementsInGrantTerms(inGrantTerms)
                    .build();
        }

        @Test
        void theGrantSaysWhatIsToBeRestored() {
            given(aMiningApplication().rehabilitation(terms(Truth.TRUE))).then(ID, SATISFIED);
            given(aMiningApplication().rehabilitation(terms(Truth.FALSE)))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void unknownTermsAreNamed() {
            given(aMiningApplication().rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/rehabilitation/requirementsInGrantTerms");
        }

        @Actions.ExistingMining
        void staysSilentOnMinesThatExist(MiningAction action) {
            given(anExistingMine(action).rehabilitation(terms(Truth.FALSE))).silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.5-fund-existing 已设矿山的治理恢复基金")
    class FundExisting {
        private static final String ID = "4.1.5-fund-existing";
        private static final String OPENED = "/rehabilitation/fundAccount/opened";
        private static final String REQUIRED = "fund-of-existing-mines=REQUIRED";

        private static Rehabilitation account(Truth opened, @Nullable String openedOn) {
            return Rehabilitation.builder()
                    .fundAccount(new FundAccount(
                            opened, openedOn == null ? null : LocalDate.parse(openedOn), Truth.UNKNOWN, Truth.UNKNOWN))
                    .build();
        }

        @Actions.StayingMining
        void aMineThatExistsHasItsAccount(MiningAction action) {
            given(anExistingMine(action).rehabilitation(account(Truth.TRUE, null)))
                    .then(ID, SATISFIED)
                    .by();
            given(anExistingMine(action).rehabilitation(account(Truth.FALSE, null)))
                    .then(ID, VIOLATED)
                    .missing()
                    .by(REQUIRED)
                    .remedyUnsaid();
        }

        @Actions.WeightyMining
        void anUnknownAccountIsNamed(MiningAction action) {
            given(anExistingMine(action).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(OPENED)
                    .by();
        }

        @Actions.PlainMining
        void ofAPlainActionNothingUnknownIsAsked(MiningAction action) {
            given(anExistingMine(action).rehabilitation(Rehabilitation.UNKNOWN)).silent(ID);
        }

        @Actions.PlainMining
        void addedResourcesMakeAPlainActionWeighty(MiningAction action) {
            given(anExistingMine(action).addsResources(true).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(OPENED);
        }

        @Test
        void aStatedDayOfOpeningCountsFromThatDay() {
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(account(Truth.UNKNOWN, "2024-05-20")))
                    .asOf("2024-05-20")
                    .then(ID, SATISFIED)
                    .by();
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(account(Truth.UNKNOWN, "2024-05-21")))
                    .asOf("2024-05-20")
                    .then(ID, VIOLATED)
                    .by(REQUIRED);
        }

        @Test
        void aDayOfOpeningThatIsYetToComeOutweighsTheWord() {
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(account(Truth.TRUE, "2024-05-21")))
                    .asOf("2024-05-20")
                    .then(ID, VIOLATED)
                    .missing()
                    .by(REQUIRED);
        }

        @Test
        void theOtherReadingLeavesALackingAccountToReview() {
            String reading = "fund-of-existing-mines";
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(account(Truth.FALSE, null)))
                    .reading(reading, "REVIEW")
                    .then(ID, REVIEW)
                    .by("fund-of-existing-mines=REVIEW")
                    .remedyUnsaid();
            given(anExistingMine(MiningAction.TRANSFER).rehabilitation(account(Truth.UNKNOWN, "2024-06-01")))
                    .reading(reading, "REVIEW")
                    .then(ID, REVIEW)
                    .by("fund-of-existing-mines=REVIEW");
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(account(Truth.TRUE, null)))
                    .reading(reading, "REVIEW")
                    .then(ID, SATISFIED)
                    .by();
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(Rehabilitation.UNKNOWN))
                    .reading(reading, "REVIEW")
                    .then(ID, UNDETERMINED)
                    .missing(OPENED)
                    .by();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "CANCELLATION"})
        void staysSilentOnMinesThatComeOrLeave(MiningAction action) {
            given(anExistingMine(action).rehabilitation(account(Truth.FALSE, null)))
                    .silent(ID);
        }

        // ---- mines under supervision

        @Statuses.Live
        void aMineThatIsLiveHasItsAccount(MineStatus status) {
            given(aMine(status).rehabilitation(account(Truth.TRUE, null)))
                    .then(ID, SATISFIED)
                    .by();
            given(aMine(status).rehabilitation(account(Truth.UNKNOWN, "2024-05-20")))
                    .then(ID, SATISFIED)
                    .by();
            given(aMine(status).rehabilitation(account(Truth.FALSE, null)))
                    .then(ID, VIOLATED)
                    .missing()
                    .by(REQUIRED)
                    .notDue()
                    .remedyUnsaid();
            given(aMine(status).rehabilitation(account(Truth.TRUE, "2024-05-21")))
                    .then(ID, VIOLATED)
                    .by(REQUIRED);
            given(aMine(status).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(OPENED)
                    .by();
        }

        @Test
        void theOtherReadingLeavesAMineWithoutAnAccountToReview() {
            given(aMine().rehabilitation(account(Truth.FALSE, null)))
                    .reading("fund-of-existing-mines", "REVIEW")
                    .then(ID, REVIEW)
                    .by("fund-of-existing-mines=REVIEW");
        }

        @Test
        void staysSilentOnRightsGrantedSinceThePlanWasIssued() {
            Rehabilitation none = account(Truth.FALSE, null);
            given(aMine().rightGrantedOn(LocalDate.of(2023, 3, 25)).rehabilitation(none))
                    .then(ID, VIOLATED);
            given(aMine().rightGrantedOn(LocalDate.of(2023, 3, 26)).rehabilitation(none))
                    .silent(ID);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).rehabilitation(account(Truth.FALSE, null))).silent(ID);
        }
    }
}
