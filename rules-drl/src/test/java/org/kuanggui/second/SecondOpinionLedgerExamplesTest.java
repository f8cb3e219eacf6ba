package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.application.Mineral.BRICK_SHALE;
import static org.kuanggui.application.Mineral.BUILDING_SANDSTONE;
import static org.kuanggui.application.Mineral.BUILDING_STONE_LIMESTONE;
import static org.kuanggui.application.Mineral.CEMENT_LIMESTONE;
import static org.kuanggui.application.Mineral.GEOTHERMAL;
import static org.kuanggui.application.Mineral.SHALE;
import static org.kuanggui.application.Mineral.STRONTIUM;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;
import static org.kuanggui.mine.LedgerBlock.ADJUSTED;
import static org.kuanggui.mine.LedgerBlock.CONSOLIDATED;
import static org.kuanggui.mine.LedgerBlock.NEW;
import static org.kuanggui.mine.LedgerBlock.RETAINED;
import static org.kuanggui.plan.SizeClass.LARGE;
import static org.kuanggui.plan.SizeClass.MEDIUM;
import static org.kuanggui.plan.SizeClass.SMALL;
import static org.kuanggui.second.Examples.DAY;
import static org.kuanggui.second.Examples.exploration;
import static org.kuanggui.second.Examples.line;
import static org.kuanggui.second.Examples.mining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.mine.Ledger;

@DisplayName("the second opinion on ledgers, in tricky places")
class SecondOpinionLedgerExamplesTest {
    private static final String SHARE = "4.0.2-large-medium-share";
    private static final String QUOTA = "3.3.6-block-quota";
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    @Test
    void thePlansFiguresOf2020FallShort() {
        // 各类矿山19个，其中大型矿山2个，中型矿山10个，小型矿山7个; 大中型矿山比例达到63.2%
        Ledger of2020 = new LedgerExample()
                .sized(2, LARGE)
                .sized(10, MEDIUM)
                .sized(7, SMALL)
                .ledger();
        assertThat(line(monitor(of2020, LAST_DAY.minusDays(1)), SHARE))
                .isEqualTo(Line.of(SHARE, DUTY).dueOn(LAST_DAY));
        assertThat(line(monitor(of2020, LAST_DAY), SHARE))
                .isEqualTo(Line.of(SHARE, VIOLATED).dueOn(LAST_DAY));
        assertThat(line(monitor(of2020, LAST_DAY.plusDays(1)), SHARE)).isEqualTo(Line.of(SHARE, REVIEW));
    }

    @Test
    void of28RightsNineteenMeetTheShareAndEighteenDoNot() {
        Ledger nineteen = new LedgerExample().sized(19, MEDIUM).sized(9, SMALL).ledger();
        assertThat(line(monitor(nineteen, DAY), SHARE)).isEqualTo(Line.of(SHARE, SATISFIED));
        Ledger eighteen = new LedgerExample().sized(18, MEDIUM).sized(10, SMALL).ledger();
        assertThat(line(monitor(eighteen, DAY), SHARE).outcome()).isEqualTo(DUTY);
    }

    @Test
    void theShareIsReachedExactlyAndNotRounded() {
        Ledger exactly = new LedgerExample().sized(13, LARGE).sized(7, SMALL).ledger();
        assertThat(line(monitor(exactly, LAST_DAY), SHARE).outcome()).isEqualTo(SATISFIED);
        // 64.95 %
        Ledger almost = new LedgerExample().sized(63, LARGE).sized(34, SMALL).ledger();
        assertThat(line(monitor(almost, LAST_DAY), SHARE).outcome()).isEqualTo(VIOLATED);
    }

    @Test
    void classesThatAreNotKnownLeaveTheShareOpenOnlyWhereTheyCanTurnIt() {
        Ledger open = new LedgerExample()
                .sized(12, MEDIUM)
                .sized(2, null)
                .sized(6, SMALL)
                .ledger();
        assertThat(line(monitor(open, LAST_DAY), SHARE))
                .isEqualTo(
                        Line.undetermined(SHARE, List.of("/rights/12/sizeClass", "/rights/13/sizeClass"), List.of()));
        Ledger enough = new LedgerExample().sized(13, MEDIUM).sized(7, null).ledger();
        assertThat(line(monitor(enough, LAST_DAY), SHARE).outcome()).isEqualTo(SATISFIED);
        Ledger never = new LedgerExample()
                .sized(11, MEDIUM)
                .sized(1, null)
                .sized(8, SMALL)
                .ledger();
        assertThat(line(monitor(never, LAST_DAY), SHARE).outcome()).isEqualTo(VIOLATED);
    }

    @Test
    void aLedgerWithoutRightsHasNoShareAndKeepsEveryQuota() {
        Opinion opinion = monitor(new LedgerExample().ledger(), DAY);
        assertThat(line(opinion, SHARE)).isEqualTo(Line.undetermined(SHARE, List.of("/rights"), List.of()));
        assertThat(opinion.lines().stream().filter(line -> line.provision().equals(QUOTA)))
                .hasSize(10)
                .allMatch(line -> line.outcome() == SATISFIED);
    }

    @Test
    void the28BlocksOfThePlanAreAllowedAndNotOneMore() {
        // 调整3个, 整合1个, 保留14个, 空白区新设10个
        LedgerExample plan = new LedgerExample()
                .blocks(1, BUILDING_STONE_LIMESTONE, ADJUSTED)
                .blocks(1, GEOTHERMAL, ADJUSTED)
                .blocks(1, BUILDING_SANDSTONE, ADJUSTED)
                .blocks(1, BUILDING_STONE_LIMESTONE, CONSOLIDATED)
                .blocks(14, STRONTIUM, RETAINED)
                .blocks(7, BUILDING_SANDSTONE, NEW)
                .blocks(1, BRICK_SHALE, NEW)
                .blocks(1, CEMENT_LIMESTONE, NEW)
                .blocks(1, GEOTHERMAL, NEW);
        Ledger full = plan.ledger();
        assertThat(full.rights()).hasSize(28);
        assertThat(quotas(full)).hasSize(10).allMatch(line -> line.outcome() == SATISFIED);
        List<Line> oneMore = quotas(plan.blocks(1, STRONTIUM, RETAINED).ledger());
        assertThat(oneMore.stream().filter(line -> line.outcome() == VIOLATED).map(Line::detail))
                .containsExactly("ALL", "RETAINED");
    }

    @Test
    void kindsAndMineralsWithoutASetBlockAreForReview() {
        Ledger ledger = new LedgerExample()
                .blocks(2, CEMENT_LIMESTONE, ADJUSTED)
                .blocks(1, SHALE, NEW)
                .blocks(1, STRONTIUM, RETAINED)
                .ledger();
        assertThat(quotas(ledger).stream().filter(line -> line.outcome() == REVIEW))
                .containsExactly(
                        Line.of(QUOTA, REVIEW).about("ADJUSTED:CEMENT_LIMESTONE"),
                        Line.of(QUOTA, REVIEW).about("NEW:SHALE"));
    }

    @Test
    void aBlockThatIsNotKnownLeavesAQuotaOpenOnlyWhereItCanTurnIt() {
        Ledger ledger = new LedgerExample()
                .blocks(1, BRICK_SHALE, NEW)
                .blocks(1, BRICK_SHALE, null)
                .blocks(1, GEOTHERMAL, null)
                .ledger();
        Opinion opinion = monitor(ledger, DAY);
        assertThat(opinion.line(QUOTA, "NEW:BRICK_SHALE"))
                .isEqualTo(Line.undetermined(QUOTA, List.of("/rights/1/block"), List.of())
                        .about("NEW:BRICK_SHALE"));
        assertThat(opinion.line(QUOTA, "NEW:GEOTHERMAL"))
                .isEqualTo(Line.of(QUOTA, SATISFIED).about("NEW:GEOTHERMAL"));
    }

    @Test
    void explorationBlocksAreToBeOfferedByTheEndOfThePeriod() {
        Ledger one = new LedgerExample().offered("T3-2").granted("T3-10").ledger();
        String provision = "2.3.1-exploration-blocks";
        assertThat(monitor(one, LAST_DAY).line(provision, "T3-1"))
                .isEqualTo(Line.of(provision, DUTY).about("T3-1").dueOn(LAST_DAY));
        assertThat(monitor(one, LAST_DAY.plusDays(1)).line(provision, "T3-1"))
                .isEqualTo(Line.of(provision, REVIEW).about("T3-1"));
        assertThat(monitor(one, LAST_DAY.plusDays(1)).line(provision, "T3-2"))
                .isEqualTo(Line.of(provision, SATISFIED).about("T3-2"));
    }

    @Test
    void anotherDistrictIsOutOfScope() {
        Opinion opinion = monitor(new LedgerExample().district("500112").ledger(), DAY);
        assertThat(opinion.verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(opinion.lines()).containsExactly(Line.of("0-district", NOTED), Line.of("0-period", SATISFIED));
        assertThat(monitor(new LedgerExample().district(null).ledger(), DAY).missing())
                .contains("/district");
    }

    @Test
    void aNewRightFindsTheLastBlockAndNoneAfterIt() {
        Ledger six = new LedgerExample().blocks(6, BUILDING_SANDSTONE, NEW).ledger();
        Application another = mining().mineral(BUILDING_SANDSTONE).build();
        assertThat(line(judge(another, six), QUOTA)).isEqualTo(Line.of(QUOTA, SATISFIED));
        Ledger seven = new LedgerExample().blocks(7, BUILDING_SANDSTONE, NEW).ledger();
        Opinion eighth = judge(another, seven);
        assertThat(line(eighth, QUOTA)).isEqualTo(Line.of(QUOTA, VIOLATED));
        assertThat(line(eighth, "6.3-plan-adjustment").outcome()).isEqualTo(NOTED);
        assertThat(Examples.judge(another).line(QUOTA)).isNull();
    }

    @Test
    void aRightDoesNotStandInItsOwnWay() {
        Ledger own = new LedgerExample().blocks(1, GEOTHERMAL, ADJUSTED).ledger();
        MiningApplicationBuilder expansion =
                mining().action(MiningAction.EXPANSION).mineral(GEOTHERMAL);
        List<String> reading = List.of("block-kind-of-changes=ADJUSTED");
        assertThat(line(judge(expansion.existing(numbered("R-1")).build(), own), QUOTA))
                .isEqualTo(Line.of(QUOTA, SATISFIED, reading));
        assertThat(line(judge(expansion.existing(numbered("R-2")).build(), own), QUOTA))
                .isEqualTo(Line.of(QUOTA, VIOLATED, reading));
        assertThat(line(judge(expansion.existing(ExistingRight.UNKNOWN).build(), own), QUOTA))
                .isEqualTo(Line.undetermined(QUOTA, List.of("/existing/rightId"), reading));
        Ledger two = new LedgerExample().blocks(2, GEOTHERMAL, ADJUSTED).ledger();
        assertThat(line(judge(expansion.existing(ExistingRight.UNKNOWN).build(), two), QUOTA))
                .isEqualTo(Line.of(QUOTA, VIOLATED, reading));
    }

    @Test
    void aMineralWithoutASetBlockHasNoQuota() {
        Ledger ledger = new LedgerExample().blocks(1, STRONTIUM, NEW).ledger();
        assertThat(judge(mining().mineral(STRONTIUM).build(), ledger).line(QUOTA))
                .isNull();
    }

    @Test
    void anExplorationBlockIsGrantedOnce() {
        Ledger ledger = new LedgerExample().granted("T3-1").ledger();
        Opinion again = judge(exploration("拾万镇", "3.5001"), ledger);
        assertThat(line(again, "3.3.5-exploration-block")).isEqualTo(Line.of("3.3.5-exploration-block", VIOLATED));
        assertThat(line(again, "6.3-plan-adjustment").outcome()).isEqualTo(NOTED);
        Ledger other = new LedgerExample().granted("T3-2").offered("T3-1").ledger();
        assertThat(line(judge(exploration("拾万镇", "3.5"), other), "3.3.5-exploration-block")
                        .outcome())
                .isEqualTo(SATISFIED);
    }

    private static ExistingRight numbered(String id) {
        return ExistingRight.builder().rightId(id).build();
    }

    private static List<Line> quotas(Ledger ledger) {
        return monitor(ledger, DAY).lines().stream()
                .filter(line -> line.provision().equals(QUOTA))
                .toList();
    }

    private static Opinion monitor(Ledger ledger, LocalDate asOf) {
        return SecondOpinion.monitor(ledger, asOf, Map.of());
    }

    private static Opinion judge(Application application, Ledger ledger) {
        return SecondOpinion.judge(application, DAY, ledger, Map.of());
    }
}
