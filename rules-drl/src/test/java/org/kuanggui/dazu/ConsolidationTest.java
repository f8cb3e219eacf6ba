package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Applications.volume;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Party;
import org.kuanggui.fact.Quantity;

@DisplayName("三（三）1．矿山规模调整 ― 矿山整合")
class ConsolidationTest {

    private static Party party(String name, @Nullable Quantity scale) {
        return new Party(name, scale);
    }

    /** A consolidation led by 甲, by acquisition. */
    private static MiningApplicationBuilder ledByJia(Party... parties) {
        return ledByJia(ConsolidationMethod.ACQUISITION, parties);
    }

    private static MiningApplicationBuilder ledByJia(@Nullable ConsolidationMethod method, Party... parties) {
        return anExistingMine(MiningAction.CONSOLIDATION)
                .consolidation(new Consolidation("甲", method, List.of(parties)));
    }

    @Nested
    @DisplayName("3.3.1-open-pit-number-control 控制露天开采矿山数量")
    class OpenPitNumberControl {
        private static final String ID = "3.3.1-open-pit-number-control";

        @ParameterizedTest
        @EnumSource(
                mode = Mode.MATCH_ANY,
                names = {".*LIMESTONE", ".*SANDSTONE", "BRICK_SHALE"})
        void isNotedForNewOpenPitsOfTheMineralsControlled(Mineral mineral) {
            given(aMiningApplication(mineral)).then(ID, NOTED).missing().by();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.MATCH_NONE,
                names = {".*LIMESTONE", ".*SANDSTONE", "BRICK_SHALE"})
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "OPEN_PIT")
        void staysSilentForOtherMethods(MiningMethod method) {
            given(aMiningApplication().method(method)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "NEW")
        void staysSilentForExistingMines(MiningAction action) {
            given(anExistingMine(action)).silent(ID);
        }

        @Test
        void staysSilentForExploration() {
            given(anExplorationApplication(Mineral.BRICK_SHALE)).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.3.1-consolidation-scope 整合矿种")
    class Scope {
        private static final String ID = "3.3.1-consolidation-scope";

        @ParameterizedTest
        @EnumSource(names = {"BUILDING_STONE_LIMESTONE", "STRONTIUM"})
        void isSatisfiedByTheMineralsNamed(Mineral mineral) {
            given(aMiningApplication(mineral).action(MiningAction.CONSOLIDATION))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"BUILDING_STONE_LIMESTONE", "STRONTIUM"})
        void isReviewedForOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral).action(MiningAction.CONSOLIDATION))
                    .then(ID, REVIEW)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CONSOLIDATION")
        void staysSilentForOtherActions(MiningAction action) {
            given(aMiningApplication().action(action)).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.3.1-consolidation-method 整合方法")
    class Method {
        private static final String ID = "3.3.1-consolidation-method";

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
        void isSatisfiedByTheMethodsNamedWhereTheLargestMineLeads(ConsolidationMethod method) {
            given(ledByJia(method, party("乙", scale("99.9999")), party("甲", scale("100"))))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
        }

        @Test
        void isSatisfiedWhereTheLeadIsAsLargeAsAnother() {
            given(ledByJia(party("甲", scale("100")), party("乙", scale("100")), party("丙", scale("20"))))
                    .then(ID, SATISFIED);
        }

        @Test
        void isViolatedByFewerThanTwoParties() {
            given(ledByJia(party("甲", scale("100"))))
                    .then(ID, VIOLATED)
                    .missing()
                    .by()
                    .remedyUnsaid();
            given(ledByJia()).then(ID, VIOLATED);
            given(ledByJia(ConsolidationMethod.OTHER, party("乙", null))).then(ID, VIOLATED);
            given(ledByJia((ConsolidationMethod) null, party("甲", null))).then(ID, VIOLATED);
        }

        @Test
        void isReviewedWhereTheLeadIsNotAmongTheParties() {
            given(ledByJia(party("乙", scale("100")), party("丙", scale("20"))))
                    .then(ID, REVIEW)
                    .missing();
            given(ledByJia((ConsolidationMethod) null, party("乙", null), party("丙", null)))
                    .then(ID, REVIEW)
                    .missing();
        }

        @Test
        void isReviewedWhereTheLeadIsSmallerThanAnother() {
            given(ledByJia(party("甲", scale("100")), party("乙", scale("100.0001"))))
                    .then(ID, REVIEW)
                    .missing();
        }

        @Test
        void isReviewedWhereOneIsKnownToBeLargerWhateverElseIsUnknown() {
            given(ledByJia(
                            (ConsolidationMethod) null,
                            party("甲", scale("100")),
                            party("乙", null),
                            party("丙", scale("101"))))
                    .then(ID, REVIEW)
                    .missing();
        }

        @Test
        void isReviewedByAnyOtherMethod() {
            given(ledByJia(ConsolidationMethod.OTHER, party("甲", scale("100")), party("乙", scale("20"))))
                    .then(ID, REVIEW)
                    .missing();
            given(ledByJia(ConsolidationMethod.OTHER, party("甲", null), party("乙", null)))
                    .then(ID, REVIEW)
                    .missing();
        }

        @Test
        void missesTheMethod() {
            given(ledByJia((ConsolidationMethod) null, party("甲", scale("100")), party("乙", scale("20"))))
                    .then(ID, UNDETERMINED)
                    .missing("/consolidation/method");
        }

        @Test
        void missesTheScaleOfTheLead() {
            given(ledByJia(party("乙", scale("20")), party("甲", null)))
                    .then(ID, UNDETERMINED)
                    .missing("/consolidation/parties/1/productionScale");
        }

        @Test
        void missesTheScaleOfAnother() {
            given(ledByJia(party("甲", scale("100")), party("乙", scale("20")), party("丙", null)))
                    .then(ID, UNDETERMINED)
                    .missing("/consolidation/parties/2/productionScale");
        }

        @Test
        void missesAllThatIsUnknown() {
            given(ledByJia((ConsolidationMethod) null, party("甲", null), party("乙", null), party("丙", scale("20"))))
                    .then(ID, UNDETERMINED)
                    .missing(
                            "/consolidation/method",
                            "/consolidation/parties/0/productionScale",
                            "/consolidation/parties/1/productionScale");
        }

        @Test
        void missesTheBulkDensityBetweenMassAndVolume() {
            given(ledByJia(party("甲", scale("100")), party("乙", volume("40"))))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity");
        }

        @Test
        void missesTheBulkDensityBesideTheScaleOfAnother() {
            given(ledByJia(party("甲", scale("100")), party("乙", volume("40")), party("丙", null)))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity", "/consolidation/parties/2/productionScale");
        }

        @Test
        void comparesMassAndVolumeByTheBulkDensity() {
            MiningApplicationBuilder unlike = ledByJia(party("甲", scale("100")), party("乙", volume("40")));
            given(unlike.bulkDensity(new BigDecimal("2.5"))).then(ID, SATISFIED);
            given(unlike.bulkDensity(new BigDecimal("2.5001"))).then(ID, REVIEW);
        }

        @Test
        void missesTheConsolidationWhereItIsAbsent() {
            given(anExistingMine(MiningAction.CONSOLIDATION).consolidation(null))
                    .then(ID, UNDETERMINED)
                    .missing("/consolidation");
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CONSOLIDATION")
        void staysSilentForOtherActions(MiningAction action) {
            given(aMiningApplication().action(action)).silent(ID);
            given(aMiningApplication().action(action).consolidation(new Consolidation("甲", null, List.of())))
                    .silent(ID);
        }
    }
}
