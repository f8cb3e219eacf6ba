package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.SiteBuilder;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

@DisplayName("The search for ways")
class RectifierTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    private static Rectification rectified(Question question) {
        return new Rectifier(EVALUATOR, question).rectify();
    }

    /** Each way with its alterations, as {@code pointer=value}. */
    private static List<List<String>> ways(Rectification rectification) {
        return rectification.ways().stream()
                .map(way -> way.alterations().stream()
                        .map(alteration -> alteration.pointer() + "=" + alteration.to())
                        .toList())
                .toList();
    }

    @Test
    @DisplayName("takes the first answer that satisfies the provision, not the first")
    void firstThatDoes() {
        Rectification rectification = rectified(Question.of(aMiningApplication()
                .planning(aMiningApplication().build().planning().toBuilder()
                        .scheduledYear(null)
                        .build())
                .build()));

        assertThat(ways(rectification)).containsExactly(List.of("/planning/scheduledYear=2024"));
        assertThat(rectification.exhaustive()).isTrue();
    }

    @Test
    @DisplayName("never leads out of the district")
    void inDistrict() {
        assertThat(ways(rectified(Question.of(
                        aMiningApplication().site(site().district(null).build()).build()))))
                .containsExactly(List.of("/site/district=\"500111\""));
    }

    @Test
    @DisplayName("alters facts together where none suffices alone")
    void together() {
        assertThat(ways(rectified(Question.of(anExplorationApplication()
                        .compliance(new Compliance(Truth.TRUE, Truth.FALSE, Truth.FALSE, Truth.TRUE))
                        .build()))))
                .containsExactly(List.of("/compliance/documentsComplete=true", "/compliance/documentsTruthful=true"));
        assertThat(ways(rectified(Question.of(anExplorationApplication()
                        .compliance(new Compliance(Truth.TRUE, Truth.FALSE, Truth.FALSE, Truth.FALSE))
                        .build()))))
                .containsExactly(List.of(
                        "/compliance/documentsComplete=true",
                        "/compliance/documentsTruthful=true",
                        "/compliance/submittedThroughLevels=true"));
    }

    /**
     * An open pit that expands must lie outside the protection area: that is told by the red line and the nature reserve
     * together, or by the area itself. The red line is asked of it once more, for itself.
     */
    @Test
    @DisplayName("leaves out what turns out to be needless, and offers no way twice")
    void needless() {
        Rectification rectification = rectified(Question.of(aMiningApplication()
                .action(MiningAction.EXPANSION)
                .site(site().inEcologicalProtectionArea(Truth.UNKNOWN)
                        .inEcologicalRedLine(Truth.UNKNOWN)
                        .build())
                .build()));

        assertThat(ways(rectification)).containsExactly(List.of("/site/inEcologicalRedLine=false"));
        assertThat(rectification.exhaustive()).isTrue();
    }

    /** Damage to residents has to be made good; without any there is nothing to make good. */
    @Test
    @DisplayName("offers first what has only to be stated, then what has to be done")
    void lighterFirst() {
        Rectification rectification = rectified(Question.of(aMine().incidents(List.of(new Incident(
                        LocalDate.of(2024, 5, 1),
                        Truth.TRUE,
                        Truth.TRUE,
                        Truth.TRUE,
                        Truth.TRUE,
                        Truth.UNKNOWN,
                        Truth.UNKNOWN)))
                .build()));

        assertThat(ways(rectification))
                .containsExactly(
                        List.of("/incidents/0/damagedResidents=false"), List.of("/incidents/0/damageCompensated=true"));
    }

    /**
     * A month after the approval nobody knows of an account. Once the day is stated on which it was opened, its terms are asked
     * for, which were left to do before.
     */
    @Test
    @DisplayName("goes on to what an alteration leaves open, where none leaves nothing open")
    void goesOn() {
        Rectification rectification = rectified(Question.of(aMine().rightGrantedOn(LocalDate.of(2023, 6, 1))
                .rehabilitation(Rehabilitation.builder()
                        .planPrepared(true)
                        .planApprovedOn(LocalDate.of(2023, 6, 12))
                        .build())
                .build()));

        assertThat(rectification.hopeless()).isEmpty();
        assertThat(rectification.ways()).singleElement().satisfies(way -> {
            assertThat(way.verdict()).isEqualTo(Verdict.CONFORMS_WITH_DUTIES);
            assertThat(way.alterations())
                    .extracting(Alteration::pointer)
                    .containsExactlyInAnyOrder(
                            "/rehabilitation/fundAccount/openedOn",
                            "/rehabilitation/fundAccount/scopeDefined",
                            "/rehabilitation/fundAccount/accrualDefined");
        });
    }

    /** On the last day of 2025 seven of ten have to be large or medium. */
    @Test
    @DisplayName("says so where it would take more facts together than it alters")
    void moreTogether() {
        Rectification rectification = rectified(ledger(3, 3, 4));

        assertThat(rectification.ways()).isEmpty();
        assertThat(rectification.hopeless()).containsExactly("4.0.2-large-medium-share");
        assertThat(rectification.exhaustive()).isFalse();
    }

    /** 480 万吨 last longer than five years at 95 万吨 a year, and not at 100, which the plan asks for. */
    @Test
    @DisplayName("satisfies no provision by what violates another")
    void noWorse() {
        assertThat(rectified(Question.of(aMiningApplication()
                        .productionScale(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR))
                        .recoverableReserves(Quantity.of("480", Unit.WAN_TONNES))
                        .build())))
                .hasToString("DOES_NOT_CONFORM\n  hopeless: 4-minimum-scale");
    }

    @Test
    @DisplayName("alters three facts together, and where all three do not suffice, calls that hopeless")
    void threeTogether() {
        assertThat(rectified(ledger(4, 3, 3)).ways())
                .extracting(way -> way.alterations().size())
                .containsExactly(3);
        assertThat(rectified(ledger(3, 4, 3)).hopeless()).containsExactly("4.0.2-large-medium-share");
        assertThat(rectified(ledger(3, 4, 3)).exhaustive()).isTrue();
    }

    private static Question ledger(int medium, int small, int unknown) {
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 0; i < medium + small + unknown; i++) {
            SizeClass sizeClass = i < medium ? SizeClass.MEDIUM : SizeClass.SMALL;
            rights.add(new LedgerRight(
                    "R-" + i,
                    Mineral.BUILDING_STONE_LIMESTONE,
                    null,
                    i < medium + small ? sizeClass : null,
                    Truth.TRUE,
                    Truth.TRUE,
                    LedgerBlock.RETAINED));
        }
        return Question.of(
                new Ledger("L-1", LocalDate.of(2025, 12, 31), "500111", rights, List.of("T3-1", "T3-2"), List.of()));
    }

    /**
     * Of building stone a mine is of medium size from 5 万立方米, which are 12.5 万吨 of 2.5 t/m³. Tried are figures around the
     * rows: 10 万立方米, the nearest to 11, is far more.
     */
    @Test
    @DisplayName("offers no figure where a step less does as well, and says that there may be a way")
    void notLeast() {
        Rectification rectification = new Rectifier(
                        PlanEvaluator.builder()
                                .reading("building-sandstone-class", "BUILDING_STONE_ROW")
                                .build(),
                        Question.of(aMiningApplication()
                                .mineral(Mineral.BUILDING_SANDSTONE)
                                .productionScale(Quantity.of("11", Unit.WAN_TONNES_PER_YEAR))
                                .bulkDensity(new BigDecimal("2.5"))
                                .build()))
                .rectify();

        assertThat(rectification.hopeless()).isEmpty();
        assertThat(rectification.ways()).isEmpty();
        assertThat(rectification.exhaustive()).isFalse();
    }

    private static SiteBuilder site() {
        return aMiningApplication().build().site().toBuilder();
    }
}
