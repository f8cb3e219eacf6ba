package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;
import static org.kuanggui.second.Examples.DAY;
import static org.kuanggui.second.Examples.consolidated;
import static org.kuanggui.second.Examples.existing;
import static org.kuanggui.second.Examples.exploration;
import static org.kuanggui.second.Examples.judge;
import static org.kuanggui.second.Examples.line;
import static org.kuanggui.second.Examples.mass;
import static org.kuanggui.second.Examples.massAYear;
import static org.kuanggui.second.Examples.mining;
import static org.kuanggui.second.Examples.raised;
import static org.kuanggui.second.Examples.renewal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Closure;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Party;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

@DisplayName("the second opinion, in tricky places")
class SecondOpinionExamplesTest {
    @Test
    void outOfScopeLeavesTwoFindingsAndKeepsWhatIsMissing() {
        Opinion opinion = judge(mining().build(), LocalDate.of(2020, 12, 31));
        assertThat(opinion.verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(opinion.lines())
                .containsExactly(
                        Line.undetermined("0-district", List.of("/site/district"), List.of()),
                        Line.of("0-period", NOTED));
        assertThat(opinion.missing()).containsExactly("/site/district");
    }

    @Test
    void theLastDayOfThePeriodCounts() {
        assertThat(line(judge(mining().build(), LocalDate.of(2025, 12, 31)), "0-period"))
                .isEqualTo(Line.of("0-period", SATISFIED));
        assertThat(line(judge(mining().build(), LocalDate.of(2026, 1, 1)), "0-period"))
                .isEqualTo(Line.of("0-period", REVIEW, List.of("after-period=REVIEW")));
    }

    @Test
    void aHundredIsEnoughForANewQuarry() {
        Opinion short95 = judge(mining().productionScale(massAYear("95")).build());
        assertThat(line(short95, "4-minimum-scale").remedy()).isEqualTo(raised("95", "100"));
        Opinion exactly = judge(mining().productionScale(massAYear("100")).build());
        assertThat(line(exactly, "4-minimum-scale").outcome()).isEqualTo(SATISFIED);
    }

    @Test
    void aRemedyThatBreaksTheServiceLifeIsNotOffered() {
        Opinion opinion = judge(mining().productionScale(massAYear("95"))
                .recoverableReserves(mass("500"))
                .build());
        assertThat(line(opinion, "4-minimum-scale").remedy()).isEqualTo(Remedy.NONE);
        assertThat(line(opinion, "4-service-life").outcome()).isEqualTo(SATISFIED);
    }

    @Test
    void fiveYearsExactlyAreNotMoreThanFiveYears() {
        MiningApplicationBuilder five =
                mining().productionScale(massAYear("120")).recoverableReserves(mass("600"));
        Line life = line(judge(five.build()), "4-service-life");
        assertThat(life.outcome()).isEqualTo(VIOLATED);
        assertThat(life.remedy()).isEqualTo(raised("120", "119.9999"));
        assertThat(life.readings()).containsExactly("service-life-scope=NEW_ONLY");
    }

    @Test
    void aVolumeMeetsAMassOnlyThroughADensity() {
        MiningApplicationBuilder volume =
                mining().productionScale(Quantity.of("37.7358", Unit.WAN_CUBIC_METRES_PER_YEAR));
        assertThat(line(judge(volume.build()), "4-minimum-scale").missing()).containsExactly("/bulkDensity");
        Line below = line(judge(volume.bulkDensity(new BigDecimal("2.65")).build()), "4-minimum-scale");
        assertThat(below.outcome()).isEqualTo(VIOLATED);
        Remedy.Change change = Objects.requireNonNull(below.remedy()).changes().get(0);
        assertThat(change.to()).isEqualTo(new BigDecimal("37.7359"));
        assertThat(change.unit()).isEqualTo("万立方米/年");
    }

    @Test
    void aFigureOfThirtyNineDigitsIsNoRemedy() {
        Quantity enormous = massAYear("9".repeat(38));
        Opinion opinion = judge(mining().productionScale(enormous)
                .recoverableReserves(mass("9".repeat(38)))
                .build());
        assertThat(line(opinion, "4-service-life").remedy()).isEqualTo(Remedy.NONE);
    }

    @Test
    void scaleZeroIsAScaleThatIsMissingForTheServiceLifeAlone() {
        Opinion opinion = judge(mining().productionScale(massAYear("0"))
                .recoverableReserves(mass("1"))
                .build());
        assertThat(line(opinion, "4-service-life").missing()).containsExactly("/productionScale");
        assertThat(line(opinion, "4-minimum-scale").outcome()).isEqualTo(VIOLATED);
    }

    @Test
    void aChangeBelowTheMinimumIsForReviewUnlessResourcesAreAdded() {
        MiningApplicationBuilder change =
                mining().action(MiningAction.CAPACITY_CHANGE).productionScale(massAYear("50.9999"));
        assertThat(line(judge(change.build()), "4-minimum-scale"))
                .isEqualTo(Line.of("4-minimum-scale", REVIEW, List.of("scale-of-changes=REVIEW")));
        assertThat(line(judge(change.addsResources(true).build()), "4-minimum-scale"))
                .isEqualTo(Line.of("4-minimum-scale", VIOLATED).with(raised("50.9999", "51")));
    }

    @Test
    void theClassOfTheOldMineHangsOnWhatTheChangeLeftUnknown() {
        ExistingRight unstated = ExistingRight.UNKNOWN;
        MiningApplicationBuilder change =
                mining().action(MiningAction.MINERAL_CHANGE).addsResources(true).existing(unstated);
        assertThat(line(judge(change.build()), "4-small-mine-expansion").missing())
                .containsExactly("/existing/canExpandCapacity", "/existing/mineral", "/existing/productionScale");
        MiningApplication coal = mining().action(MiningAction.METHOD_CHANGE)
                .addsResources(true)
                .mineral(Mineral.COAL)
                .existing(existing()
                        .productionScale(Quantity.of("3", Unit.YI_CUBIC_METRES_PER_YEAR))
                        .canExpandCapacity(false)
                        .build())
                .build();
        assertThat(line(judge(coal), "4-small-mine-expansion").missing())
                .containsExactly("/bulkDensity", "/existing/method");
    }

    @Test
    void notGivenIsDecidedBeforeUnknown() {
        Opinion opinion = judge(mining().mineral(Mineral.STRONTIUM).build());
        assertThat(line(opinion, "4-small-mine-control"))
                .isEqualTo(Line.of("4-small-mine-control", REVIEW, List.of("strontium-class=NOT_GIVEN")));
    }

    @Test
    void knownOperandsDecideAndUnknownOnesAreNamed() {
        Closure closure = Closure.builder()
                .includedInConsolidation(true)
                .consolidationNotCarriedOut(false)
                .accidentConcealed(true)
                .build();
        Opinion opinion =
                judge(renewal().existing(existing().closure(closure).build()).build());
        assertThat(line(opinion, "3.3.1-closure-consolidation-default").missing())
                .containsExactly("/existing/closure/belowStandardAfterConsolidation");
        assertThat(line(opinion, "3.3.1-closure-safety").outcome()).isEqualTo(VIOLATED);
        assertThat(opinion.mustClose()).isTrue();
    }

    @Test
    void aPlainActionIsNotAskedForWhatIsUnknown() {
        Opinion transfer = judge(mining().action(MiningAction.TRANSFER).build());
        assertThat(transfer.line("3.3.1-closure-safety")).isNull();
        assertThat(transfer.line("4.1.5-fund-existing")).isNull();
        assertThat(transfer.missing()).containsExactly("/site/district");
        assertThat(line(transfer, "0-review-scope").outcome()).isEqualTo(NOTED);
        Opinion renewal = judge(renewal().build());
        assertThat(line(renewal, "3.3.1-closure-safety").outcome()).isEqualTo(UNDETERMINED);
    }

    @Test
    void whatIsDatedTomorrowHasNotHappened() {
        Rehabilitation tomorrow = Rehabilitation.builder()
                .planApprovedOn(DAY.plusDays(1))
                .fundAccount(new FundAccount(Truth.TRUE, DAY.plusDays(1), Truth.TRUE, Truth.TRUE))
                .build();
        Opinion opinion = judge(renewal().rehabilitation(tomorrow).build());
        assertThat(line(opinion, "4.1.5-fund-existing").outcome()).isEqualTo(VIOLATED);
        assertThat(line(opinion, "5.3.1-rehabilitation-plan").missing())
                .containsExactly("/rehabilitation/planPrepared");
        Opinion ofNew = judge(mining().rehabilitation(tomorrow).build());
        assertThat(line(ofNew, "5.3.1-fund-terms").outcome()).isEqualTo(DUTY);
        assertThat(judge(renewal().rehabilitation(tomorrow).build(), DAY.plusDays(1))
                        .line("4.1.5-fund-existing"))
                .isEqualTo(Line.of("4.1.5-fund-existing", SATISFIED));
    }

    @Test
    void aChangeWithinAGroupNeedsNoBlock() {
        MiningApplicationBuilder change = mining().action(MiningAction.MINERAL_CHANGE);
        ExistingRight cement = existing().mineral(Mineral.CEMENT_LIMESTONE).build();
        assertThat(judge(change.existing(cement).build()).line("3.3.6-mining-block"))
                .isNull();
        ExistingRight unknown = existing().build();
        assertThat(line(judge(change.existing(unknown).build()), "3.3.6-mining-block"))
                .isEqualTo(Line.undetermined(
                        "3.3.6-mining-block",
                        List.of("/planning/block/listed"),
                        List.of("block-kind-of-changes=ADJUSTED")));
    }

    @Test
    void aViolatedBlockPointsToAnAdjustmentOfThePlan() {
        Planning planning =
                Planning.builder().block(new BlockReference(null, Truth.FALSE)).build();
        Opinion opinion = judge(mining().planning(planning).build());
        assertThat(line(opinion, "3.3.6-mining-block").outcome()).isEqualTo(VIOLATED);
        assertThat(line(opinion, "6.3-plan-adjustment")).isEqualTo(Line.of("6.3-plan-adjustment", NOTED));
    }

    @Test
    void theLeadOfAConsolidationHasToBeTheLargest() {
        Party unknown = new Party("乙矿", null);
        assertThat(consolidated(massAYear("60"), unknown).missing())
                .containsExactly("/consolidation/parties/1/productionScale");
        assertThat(consolidated(massAYear("60"), new Party("乙矿", massAYear("60")))
                        .outcome())
                .isEqualTo(SATISFIED);
        assertThat(consolidated(massAYear("60"), unknown, new Party("丙矿", massAYear("60.0001")))
                        .outcome())
                .isEqualTo(REVIEW);
        assertThat(consolidated(massAYear("60")).outcome()).isEqualTo(VIOLATED);
    }

    @Test
    void farmlandBearsGeothermalWorkThatDoesNotDamageIt() {
        Site harmless = Site.builder().damagesPermanentBasicFarmland(false).build();
        Opinion opinion =
                judge(mining().mineral(Mineral.GEOTHERMAL).site(harmless).build());
        assertThat(line(opinion, "4.1-permanent-basic-farmland").outcome()).isEqualTo(SATISFIED);
        Opinion nothingKnown = judge(mining().mineral(Mineral.GEOTHERMAL).build());
        assertThat(line(nothingKnown, "4.1-permanent-basic-farmland").missing())
                .containsExactly("/site/damagesPermanentBasicFarmland", "/site/onPermanentBasicFarmland");
    }

    @Test
    void onlyTheAreaKeepsAnExplorationFromItsBlock() {
        Line tooLarge = line(judge(exploration("拾万镇", "3.5001")), "3.3.5-exploration-block");
        assertThat(tooLarge.outcome()).isEqualTo(VIOLATED);
        assertThat(tooLarge.remedy())
                .isEqualTo(Remedy.of("/site/areaKm2", new BigDecimal("3.5001"), new BigDecimal("3.5"), null));
        Line elsewhere = line(judge(exploration(null, "3.5001")), "3.3.5-exploration-block");
        assertThat(elsewhere).isEqualTo(Line.of("3.3.5-exploration-block", VIOLATED));
    }

    @Test
    void fundsAreRaisedToAWholeStep() {
        Line funding = line(judge(exploration("拾万镇", "3.5")), "4.1.1-funding");
        assertThat(funding.remedy())
                .isEqualTo(
                        Remedy.of("/funding/committed", new BigDecimal("123.4567"), new BigDecimal("123.4568"), null));
    }
}
