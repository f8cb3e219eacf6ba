package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("三（三）2．矿山布局结构调整")
class ProtectedAreaTest {

    private static Site site(Truth area, Truth redLine, Truth reserve) {
        return aSite().toBuilder()
                .inEcologicalProtectionArea(area)
                .inEcologicalRedLine(redLine)
                .inNatureReserve(reserve)
                .build();
    }

    /** An open pit in a protection area that wants something. */
    private static MiningApplicationBuilder aProtectedPit(MiningAction action) {
        return anExistingMine(action).site(site(Truth.TRUE, Truth.TRUE, Truth.TRUE));
    }

    private static ExistingRight worked(@Nullable MiningMethod method) {
        return ExistingRight.builder().method(method).build();
    }

    private static String[] pointers(@Nullable String names) {
        return names == null
                ? new String[0]
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> "/site/" + name)
                        .toArray(String[]::new);
    }

    @Nested
    @DisplayName("3.3.2-protected-open-pit-no-expansion 生态保护区内露天矿山不再增资扩界")
    class NoExpansion {
        private static final String ID = "3.3.2-protected-open-pit-no-expansion";
        private static final String GROUND = "increase-and-expansion=ADDS_GROUND";
        private static final String MORE = "increase-and-expansion=ALSO_CAPACITY_AND_CONSOLIDATION";

        @ParameterizedTest
        @CsvSource({
            "TRUE, FALSE, FALSE, VIOLATED,",
            "TRUE, UNKNOWN, UNKNOWN, VIOLATED,",
            "FALSE, TRUE, FALSE, VIOLATED,",
            "FALSE, FALSE, TRUE, VIOLATED,",
            "UNKNOWN, TRUE, UNKNOWN, VIOLATED,",
            "UNKNOWN, UNKNOWN, TRUE, VIOLATED,",
            "FALSE, FALSE, FALSE, SATISFIED,",
            "FALSE, UNKNOWN, UNKNOWN, SATISFIED,",
            "FALSE, FALSE, UNKNOWN, SATISFIED,",
            "UNKNOWN, FALSE, FALSE, SATISFIED,",
            "UNKNOWN, FALSE, UNKNOWN, UNDETERMINED, inEcologicalProtectionArea inNatureReserve",
            "UNKNOWN, UNKNOWN, FALSE, UNDETERMINED, inEcologicalProtectionArea inEcologicalRedLine",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNDETERMINED, "
                    + "inEcologicalProtectionArea inEcologicalRedLine inNatureReserve"
        })
        void asksThatThePitLieOutsideTheAreaTheRedLineAndTheReserves(
                Truth area, Truth redLine, Truth reserve, Outcome outcome, @Nullable String missing) {
            given(anExistingMine(MiningAction.EXPANSION).site(site(area, redLine, reserve)))
                    .then(ID, outcome)
                    .missing(pointers(missing))
                    .by(GROUND, "protection-area=BOTH")
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @CsvSource({
            "FALSE, TRUE, FALSE, VIOLATED,",
            "TRUE, FALSE, TRUE, SATISFIED,",
            "TRUE, UNKNOWN, TRUE, UNDETERMINED, inEcologicalRedLine",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNDETERMINED, inEcologicalRedLine"
        })
        void readsTheAreaAsTheRedLine(
                Truth area, Truth redLine, Truth reserve, Outcome outcome, @Nullable String missing) {
            given(anExistingMine(MiningAction.EXPANSION).site(site(area, redLine, reserve)))
                    .reading("protection-area", "RED_LINE")
                    .then(ID, outcome)
                    .missing(pointers(missing))
                    .by(GROUND, "protection-area=RED_LINE");
        }

        @ParameterizedTest
        @CsvSource({
            "FALSE, FALSE, TRUE, VIOLATED,",
            "TRUE, TRUE, FALSE, SATISFIED,",
            "TRUE, TRUE, UNKNOWN, UNDETERMINED, inNatureReserve",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNDETERMINED, inNatureReserve"
        })
        void readsTheAreaAsTheNatureReserves(
                Truth area, Truth redLine, Truth reserve, Outcome outcome, @Nullable String missing) {
            given(anExistingMine(MiningAction.EXPANSION).site(site(area, redLine, reserve)))
                    .reading("protection-area", "NATURE_RESERVE")
                    .then(ID, outcome)
                    .missing(pointers(missing))
                    .by(GROUND, "protection-area=NATURE_RESERVE");
        }

        @Test
        void missesAllThreeFactsWhereTheSiteIsAbsent() {
            given(anExistingMine(MiningAction.EXPANSION).site(Site.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/site/inEcologicalProtectionArea", "/site/inEcologicalRedLine", "/site/inNatureReserve");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NEW", "CANCELLATION"})
        void isAskedOfEveryExistingMineThatAddsResources(MiningAction action) {
            given(aProtectedPit(action).addsResources(true)).then(ID, VIOLATED);
            given(anExistingMine(action).addsResources(true)).then(ID, SATISFIED);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "EXPANSION")
        void staysSilentForOtherActionsThatAddNothing(MiningAction action) {
            given(aProtectedPit(action)).silent(ID);
        }

        @Test
        void staysSilentForANewMine() {
            given(aProtectedPit(MiningAction.NEW).addsResources(true)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"CAPACITY_CHANGE", "CONSOLIDATION"})
        void alsoReadsIncreaseAsMoreCapacityAndConsolidation(MiningAction action) {
            given(aProtectedPit(action))
                    .reading("increase-and-expansion", "ALSO_CAPACITY_AND_CONSOLIDATION")
                    .then(ID, VIOLATED)
                    .by(MORE, "protection-area=BOTH");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"EXPANSION", "CAPACITY_CHANGE", "CONSOLIDATION"})
        void readsNoOtherActionAsIncrease(MiningAction action) {
            given(aProtectedPit(action))
                    .reading("increase-and-expansion", "ALSO_CAPACITY_AND_CONSOLIDATION")
                    .silent(ID);
        }

        @Test
        void isAskedOfAnExpansionByEitherReading() {
            given(aProtectedPit(MiningAction.EXPANSION))
                    .reading("increase-and-expansion", "ALSO_CAPACITY_AND_CONSOLIDATION")
                    .then(ID, VIOLATED)
                    .by(MORE, "protection-area=BOTH");
        }

        @ParameterizedTest
        @EnumSource(names = {"UNDERGROUND", "WELL"})
        void staysSilentWhereTheMineWasNoOpenPit(MiningMethod method) {
            given(aProtectedPit(MiningAction.EXPANSION).existing(worked(method)))
                    .silent(ID);
        }

        @Test
        void goesByTheOldMethodWhereBothAreStated() {
            given(aProtectedPit(MiningAction.METHOD_CHANGE)
                            .method(MiningMethod.UNDERGROUND)
                            .existing(worked(MiningMethod.OPEN_PIT))
                            .addsResources(true))
                    .then(ID, VIOLATED);
        }

        @ParameterizedTest
        @EnumSource(names = {"EXPANSION", "METHOD_CHANGE"})
        void goesByTheApplicationsMethodWhereTheOldOneIsUnstated(MiningAction action) {
            MiningApplicationBuilder mine =
                    aProtectedPit(action).addsResources(true).existing(worked(null));
            given(mine).then(ID, VIOLATED);
            given(mine.method(MiningMethod.UNDERGROUND)).silent(ID);
        }

        @Test
        void staysSilentForExploration() {
            given(anExplorationApplication().site(site(Truth.TRUE, Truth.TRUE, Truth.TRUE)))
                    .silent(ID);
        }
    }
}
