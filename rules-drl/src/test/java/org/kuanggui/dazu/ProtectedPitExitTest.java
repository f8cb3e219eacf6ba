package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.layer;
import static org.kuanggui.dazu.Grounds.on;
import static org.kuanggui.dazu.Grounds.only;
import static org.kuanggui.dazu.Grounds.stating;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.Closure;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("三（三）2．矿山布局结构调整 ― 退出机制")
class ProtectedPitExitTest {
    private static final String ID = "3.3.2-protected-open-pit-exit";
    private static final String[] AREA_FACTS = {
        "/site/inEcologicalProtectionArea", "/site/inEcologicalRedLine", "/site/inNatureReserve"
    };

    private static Site site(Truth area, Truth redLine, Truth reserve) {
        return aSite().toBuilder()
                .inEcologicalProtectionArea(area)
                .inEcologicalRedLine(redLine)
                .inNatureReserve(reserve)
                .build();
    }

    /** An open pit that lies in the protection area, or not, or nobody knows. */
    private static MineBuilder aPit(Truth inArea) {
        return aMine().site(site(inArea, inArea, inArea));
    }

    private static MineBuilder with(MineBuilder mine, Truth exhausted, Truth completed) {
        return mine.closure(Closure.builder().exhausted(exhausted).build())
                .rehabilitation(Rehabilitation.builder().completed(completed).build());
    }

    private static String[] pointers(@Nullable String names) {
        return names == null
                ? new String[0]
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> "/site/" + name)
                        .toArray(String[]::new);
    }

    @Nested
    @DisplayName("3.3.2-protected-open-pit-exit 生态保护区内露天矿山退出")
    class Exit {
        @ParameterizedTest
        @CsvSource({
            "TRUE, FALSE, FALSE, DUTY,",
            "TRUE, UNKNOWN, UNKNOWN, DUTY,",
            "FALSE, TRUE, FALSE, DUTY,",
            "FALSE, FALSE, TRUE, DUTY,",
            "UNKNOWN, TRUE, UNKNOWN, DUTY,",
            "UNKNOWN, UNKNOWN, TRUE, DUTY,",
            "FALSE, FALSE, FALSE, SATISFIED,",
            "FALSE, UNKNOWN, UNKNOWN, SATISFIED,",
            "UNKNOWN, FALSE, FALSE, SATISFIED,",
            "UNKNOWN, FALSE, UNKNOWN, UNDETERMINED, inEcologicalProtectionArea inNatureReserve",
            "UNKNOWN, UNKNOWN, FALSE, UNDETERMINED, inEcologicalProtectionArea inEcologicalRedLine",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNDETERMINED, "
                    + "inEcologicalProtectionArea inEcologicalRedLine inNatureReserve"
        })
        void asksThatThePitLeaveTheAreaTheRedLineAndTheReserves(
                Truth area, Truth redLine, Truth reserve, Outcome outcome, @Nullable String missing) {
            given(aMine().site(site(area, redLine, reserve)))
                    .then(ID, outcome)
                    .missing(pointers(missing))
                    .by("protection-area=BOTH")
                    .notDue()
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @CsvSource({
            "FALSE, TRUE, FALSE, DUTY,",
            "TRUE, FALSE, TRUE, SATISFIED,",
            "TRUE, UNKNOWN, TRUE, UNDETERMINED, inEcologicalRedLine"
        })
        void readsTheAreaAsTheRedLine(
                Truth area, Truth redLine, Truth reserve, Outcome outcome, @Nullable String missing) {
            given(aMine().site(site(area, redLine, reserve)))
                    .reading("protection-area", "RED_LINE")
                    .then(ID, outcome)
                    .missing(pointers(missing))
                    .by("protection-area=RED_LINE");
        }

        @ParameterizedTest
        @CsvSource({
            "FALSE, FALSE, TRUE, DUTY,",
            "TRUE, TRUE, FALSE, SATISFIED,",
            "TRUE, TRUE, UNKNOWN, UNDETERMINED, inNatureReserve"
        })
        void readsTheAreaAsTheNatureReserves(
                Truth area, Truth redLine, Truth reserve, Outcome outcome, @Nullable String missing) {
            given(aMine().site(site(area, redLine, reserve)))
                    .reading("protection-area", "NATURE_RESERVE")
                    .then(ID, outcome)
                    .missing(pointers(missing))
                    .by("protection-area=NATURE_RESERVE");
        }

        @Test
        void missesAllThreeFactsWhereTheSiteIsAbsent() {
            given(aMine().site(Site.UNKNOWN)).then(ID, UNDETERMINED).missing(AREA_FACTS);
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void isOverWhereThePitIsExhaustedAndRestoredWhereverItLies(Truth inArea) {
            given(with(aPit(inArea), Truth.TRUE, Truth.TRUE))
                    .then(ID, SATISFIED)
                    .missing()
                    .by("protection-area=BOTH");
        }

        @ParameterizedTest
        @CsvSource({"TRUE, FALSE", "TRUE, UNKNOWN", "FALSE, TRUE", "UNKNOWN, TRUE", "FALSE, FALSE", "UNKNOWN, UNKNOWN"})
        void isOverOnlyByBoth(Truth exhausted, Truth completed) {
            given(with(aPit(Truth.TRUE), exhausted, completed))
                    .then(ID, DUTY)
                    .missing()
                    .notDue();
            given(with(aPit(Truth.UNKNOWN), exhausted, completed))
                    .then(ID, UNDETERMINED)
                    .missing(AREA_FACTS);
            given(with(aPit(Truth.FALSE), exhausted, completed)).then(ID, SATISFIED);
        }

        @Test
        void takesThePitForNotExhaustedWhereNothingIsOnRecord() {
            given(aPit(Truth.TRUE)
                            .closure(Closure.builder().noneOnRecord(true).build())
                            .rehabilitation(
                                    Rehabilitation.builder().completed(true).build()))
                    .then(ID, DUTY)
                    .says("资源枯竭后关闭或迁建", "once it is exhausted");
        }

        @Test
        void saysWhyItIsSatisfied() {
            given(with(aPit(Truth.TRUE), Truth.TRUE, Truth.TRUE))
                    .then(ID, SATISFIED)
                    .says("资源枯竭并已完成修复", "exhausted and restored");
            given(aMine()).then(ID, SATISFIED).says("不在生态保护区内", "is not in an ecological protection area");
        }

        @Test
        void saysWhetherItLeavesLaterOrAtOnce() {
            given(with(aPit(Truth.TRUE), Truth.UNKNOWN, Truth.FALSE))
                    .then(ID, DUTY)
                    .evidence("/closure/exhausted", null, null)
                    .evidence("/rehabilitation/completed", "false", null)
                    .says("资源枯竭后关闭或迁建", "once it is exhausted")
                    .doesNotSay("应即", "at once");
            given(with(aPit(Truth.TRUE), Truth.TRUE, Truth.FALSE))
                    .then(ID, DUTY)
                    .evidence("/closure/exhausted", "true", null)
                    .says("资源已枯竭，应即关闭或迁建", "has to be closed or removed, and its ground restored, at once");
        }

        @Test
        void isToBeClosedBesideWhereItIsExhausted() {
            Given exhausted = given(with(aPit(Truth.TRUE), Truth.TRUE, Truth.TRUE));
            exhausted.then("3.3.1-closure-exhausted", Outcome.VIOLATED);
            exhausted.verdict(Verdict.DOES_NOT_CONFORM);
        }

        @Statuses.Any
        void bindsEveryPitWhateverItDoes(MineStatus status) {
            given(aPit(Truth.TRUE).status(status)).then(ID, DUTY);
            given(aPit(Truth.FALSE).status(status)).then(ID, SATISFIED);
            given(aPit(Truth.UNKNOWN).status(status)).then(ID, UNDETERMINED);
        }

        @ParameterizedTest
        @EnumSource(names = {"UNDERGROUND", "WELL"})
        void staysSilentOnMinesThatAreNoOpenPits(MiningMethod method) {
            for (Truth inArea : Truth.values()) {
                given(aPit(inArea).method(method)).silent(ID);
                given(with(aPit(inArea).method(method), Truth.TRUE, Truth.TRUE)).silent(ID);
            }
        }

        @Test
        void staysSilentForApplicationsAndItsSiblingForMines() {
            given(anExistingMine(MiningAction.EXPANSION)).silent(ID);
            given(aPit(Truth.TRUE)).silent("3.3.2-protected-open-pit-no-expansion");
        }
    }

    @Nested
    @DisplayName("3.3.2-protected-open-pit-exit 生态保护区内露天矿山退出 ― 范围与图层叠加")
    class ExitOnGround {
        private static final Area SITE = box(0, 0, 10, 10);
        private static final Layer RED_LINE_BESIDE = layer(Theme.ECOLOGICAL_RED_LINE, box(20, 0, 30, 10));
        private static final Layer RED_LINE = layer(Theme.ECOLOGICAL_RED_LINE, box(-5, -5, 3, 15));
        private static final Layer RESERVE_BESIDE = layer(Theme.NATURE_RESERVES, box(20, 0, 30, 10));
        private static final Layer RESERVE = layer(Theme.NATURE_RESERVES, box(6, -5, 20, 15));

        private static Site unstated() {
            return on(SITE).inEcologicalProtectionArea(Truth.UNKNOWN).build();
        }

        private static Given pit(Site site, Layer... layers) {
            return given(aMine().site(site)).layers(only(layers));
        }

        @Test
        void isDecidedByBothLayers() {
            pit(unstated(), RED_LINE_BESIDE, RESERVE_BESIDE)
                    .then(ID, SATISFIED)
                    .missing()
                    .says("生态保护红线图层", "the layer “ecological red line”")
                    .says("自然保护地图层", "the layer “nature reserves”")
                    .noOverlap();
            pit(unstated(), RED_LINE, RESERVE_BESIDE).then(ID, DUTY).overlap(box(0, 0, 3, 10));
            pit(unstated(), RED_LINE_BESIDE, RESERVE)
                    .then(ID, DUTY)
                    .overlap(box(6, 0, 10, 10))
                    .remedyUnsaid();
        }

        @Test
        void overrulesWhatIsStated() {
            pit(stating(Truth.TRUE, SITE).build(), RED_LINE_BESIDE, RESERVE_BESIDE)
                    .then(ID, SATISFIED)
                    .says("与填报不一致，以图层为准", "the document states otherwise");
            pit(stating(Truth.FALSE, SITE).build(), RED_LINE, RESERVE_BESIDE)
                    .then(ID, DUTY)
                    .says("与填报不一致，以图层为准", "the document states otherwise");
        }

        @Test
        void leavesAsStatedWhatNoLayerShows() {
            pit(unstated(), RED_LINE_BESIDE)
                    .then(ID, UNDETERMINED)
                    .missing("/site/inEcologicalProtectionArea", "/site/inNatureReserve");
            pit(on(SITE).inEcologicalProtectionArea(true).build(), RED_LINE_BESIDE, RESERVE_BESIDE)
                    .then(ID, DUTY)
                    .noOverlap();
        }

        @Test
        void isUndeterminedWhereALayerIsNotComplete() {
            Layer incomplete = Grounds.incomplete(Theme.NATURE_RESERVES).build();
            pit(unstated(), RED_LINE_BESIDE, incomplete)
                    .then(ID, UNDETERMINED)
                    .missing("/site/inEcologicalProtectionArea", "/site/inNatureReserve")
                    .noOverlap();
        }

        @Test
        void looksAtOneLayerAloneByTheOtherReadings() {
            pit(unstated(), RED_LINE, RESERVE_BESIDE)
                    .reading("protection-area", "NATURE_RESERVE")
                    .then(ID, SATISFIED);
            pit(unstated(), RED_LINE, RESERVE)
                    .reading("protection-area", "RED_LINE")
                    .then(ID, DUTY)
                    .overlap(box(0, 0, 3, 10));
        }

        @Test
        void isOverWhereThePitIsExhaustedAndRestored() {
            given(with(aMine().site(unstated()), Truth.TRUE, Truth.TRUE))
                    .layers(only(RED_LINE, RESERVE))
                    .then(ID, SATISFIED)
                    .noOverlap();
        }
    }
}
