package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.Determination;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("四（一）1．勘查准入")
class ExplorationAdmissionTest {
    @Nested
    @DisplayName("4.1.1-lawful 依法勘查")
    class Lawful {
        private static final String ID = "4.1.1-lawful";

        private static Compliance lawful(Truth lawful) {
            return new Compliance(lawful, Truth.TRUE, Truth.TRUE, Truth.TRUE);
        }

        @Actions.StayingExploration
        void whoeverExploresKeepsTheLaw(ExplorationAction action) {
            ExplorationApplicationBuilder exploration =
                    anExplorationApplication().action(action);
            given(exploration.compliance(lawful(Truth.TRUE))).then(ID, SATISFIED);
            given(exploration.compliance(lawful(Truth.FALSE)))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
            given(exploration.compliance(lawful(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing("/compliance/lawful");
        }

        @Test
        void staysSilentOnWhoeverLeaves() {
            given(anExplorationApplication()
                            .action(ExplorationAction.CANCELLATION)
                            .compliance(lawful(Truth.FALSE)))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.1-mineral-in-plans 勘查矿种符合规划")
    class MineralInPlans {
        private static final String ID = "4.1.1-mineral-in-plans";

        private static Planning planned(Truth municipal, @Nullable Determination determination) {
            return aPlanning().toBuilder()
                    .municipalPlanConforms(municipal)
                    .determination(determination)
                    .build();
        }

        @Actions.ReviewedExploration
        void theMunicipalPlanDecides(ExplorationAction action) {
            ExplorationApplicationBuilder exploration =
                    anExplorationApplication().action(action);
            given(exploration.planning(planned(Truth.TRUE, null)))
                    .then(ID, SATISFIED)
                    .by();
            given(exploration.planning(planned(Truth.FALSE, null)))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
            given(exploration.planning(planned(Truth.UNKNOWN, null)))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/municipalPlanConforms");
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void nothingHelpsWhatIsProhibited(Truth municipal) {
            ExplorationApplicationBuilder exploration = anExplorationApplication();
            given(exploration.planning(planned(municipal, Determination.PROHIBITED)))
                    .then(ID, VIOLATED)
                    .missing()
                    .noRemedy();
            exploration.planning(planned(municipal, null));
            given(exploration.associatedMinerals(List.of(Mineral.GYPSUM, Mineral.BRICK_CLAY)))
                    .then(ID, VIOLATED)
                    .missing()
                    .noRemedy();
            given(exploration.associatedMinerals(List.of()).mineral(Mineral.BRICK_CLAY))
                    .then(ID, VIOLATED)
                    .missing()
                    .noRemedy();
        }

        @ParameterizedTest
        @CsvSource({"TRUE, REVIEW", "FALSE, VIOLATED", "UNKNOWN, UNDETERMINED"})
        void whatIsRestrictedIsForReviewAtBest(Truth municipal, Outcome outcome) {
            given(anExplorationApplication().mineral(Mineral.COAL).planning(planned(municipal, null)))
                    .then(ID, outcome)
                    .remedyUnsaid();
            given(anExplorationApplication().mineral(Mineral.PYRITE).planning(planned(municipal, Determination.NONE)))
                    .then(ID, outcome);
            given(anExplorationApplication().planning(planned(municipal, Determination.RESTRICTED)))
                    .then(ID, outcome);
        }

        @Test
        void anAssociatedMineralIsNotRestricted() {
            given(anExplorationApplication().associatedMinerals(List.of(Mineral.COAL, Mineral.PYRITE)))
                    .then(ID, SATISFIED);
        }

        @Test
        void aDeterminationOfNeitherChangesNothing() {
            given(anExplorationApplication().planning(planned(Truth.TRUE, Determination.NONE)))
                    .then(ID, SATISFIED);
        }

        @Actions.UnreviewedExploration
        void staysSilentWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(anExplorationApplication().action(action).mineral(Mineral.BRICK_CLAY))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.1-legal-person 探矿权申请人资格")
    class LegalPerson {
        private static final String ID = "4.1.1-legal-person";

        @ParameterizedTest
        @CsvSource({
            "ENTERPRISE_LEGAL_PERSON, SATISFIED",
            "INSTITUTION_LEGAL_PERSON, SATISFIED",
            "OTHER_ORGANIZATION, VIOLATED",
            "NATURAL_PERSON, VIOLATED",
        })
        void theApplicantIsALegalPerson(ApplicantType type, Outcome outcome) {
            given(anExplorationApplication().applicant(Applicant.of("申请人", type)))
                    .then(ID, outcome)
                    .missing()
                    .remedyUnsaid();
        }

        @Actions.StayingExploration
        void anUnknownTypeIsNamed(ExplorationAction action) {
            given(anExplorationApplication().action(action).applicant(new Applicant("申请人", null, null)))
                    .then(ID, UNDETERMINED)
                    .missing("/applicant/type");
        }

        @Test
        void staysSilentOnWhoeverLeaves() {
            given(anExplorationApplication()
                            .action(ExplorationAction.CANCELLATION)
                            .applicant(Applicant.of("申请人", ApplicantType.NATURAL_PERSON)))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.1-documents 申请资料")
    class Documents {
        private static final String ID = "4.1.1-documents";
        private static final String COMPLETE = "/compliance/documentsComplete";
        private static final String TRUTHFUL = "/compliance/documentsTruthful";
        private static final String LEVELS = "/compliance/submittedThroughLevels";

        private static ExplorationApplicationBuilder with(Truth complete, Truth truthful, Truth levels) {
            return anExplorationApplication().compliance(new Compliance(Truth.TRUE, complete, truthful, levels));
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, TRUE, SATISFIED",
            "FALSE, TRUE, TRUE, VIOLATED",
            "TRUE, FALSE, TRUE, VIOLATED",
            "TRUE, TRUE, FALSE, VIOLATED",
            "FALSE, UNKNOWN, UNKNOWN, VIOLATED",
            "UNKNOWN, FALSE, TRUE, VIOLATED",
            "UNKNOWN, UNKNOWN, FALSE, VIOLATED",
        })
        void areCompleteTruthfulAndSubmittedThroughTheLevels(
                Truth complete, Truth truthful, Truth levels, Outcome outcome) {
            given(with(complete, truthful, levels)).then(ID, outcome).missing().remedyUnsaid();
        }

        @Test
        void whatIsUnknownIsNamed() {
            Truth yes = Truth.TRUE;
            Truth unknown = Truth.UNKNOWN;
            given(with(unknown, yes, yes)).then(ID, UNDETERMINED).missing(COMPLETE);
            given(with(yes, unknown, yes)).then(ID, UNDETERMINED).missing(TRUTHFUL);
            given(with(yes, yes, unknown)).then(ID, UNDETERMINED).missing(LEVELS);
            given(with(unknown, unknown, unknown)).then(ID, UNDETERMINED).missing(COMPLETE, TRUTHFUL, LEVELS);
        }

        @Actions.StayingExploration
        void areAskedOfWhoeverStays(ExplorationAction action) {
            given(with(Truth.FALSE, Truth.TRUE, Truth.TRUE).action(action)).then(ID, VIOLATED);
        }

        @Test
        void areNotAskedOfWhoeverLeaves() {
            given(with(Truth.FALSE, Truth.FALSE, Truth.FALSE).action(ExplorationAction.CANCELLATION))
                    .silent(ID);
        }
    }
}
