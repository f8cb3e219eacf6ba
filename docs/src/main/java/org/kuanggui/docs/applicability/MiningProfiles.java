package org.kuanggui.docs.applicability;

import static org.kuanggui.docs.applicability.MiningFacts.contrary;
import static org.kuanggui.docs.applicability.MiningFacts.favourable;
import static org.kuanggui.docs.applicability.MiningFacts.unstated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;

/** What is asked of applications for mining rights. */
final class MiningProfiles {
    static final Profile<MiningCell> AFTER_PERIOD = on("after the period", Parts.AFTER_PERIOD, MiningFacts::favourable);

    private MiningProfiles() {}

    static List<Profile<MiningCell>> deciding() {
        return List.of(
                on("nothing stated", Parts.DAY, MiningFacts::unstated),
                on("all in favour", Parts.DAY, MiningFacts::favourable),
                on("all against", Parts.DAY, MiningFacts::contrary),
                stated("all that the plan supports", cell -> favourable(cell)
                        .site(Parts.site(false)
                                .township("玉龙镇")
                                .inKeyMiningZone(true)
                                .build())
                        .associatedMinerals(List.of(Mineral.COALBED_METHANE))
                        .addedToExistingOilGasRight(true)
                        .downstream(List.of(Downstream.values()))),
                stated("a small mine before, room unknown", cell -> favourable(cell)
                        .existing(MiningFacts.small().build())),
                stated("no open pit before", cell -> favourable(cell)
                        .existing(ExistingRight.builder()
                                .method(MiningMethod.WELL)
                                .build())),
                stated("an open pit before, in the protection area", cell -> contrary(cell)
                        .existing(ExistingRight.builder()
                                .method(MiningMethod.OPEN_PIT)
                                .build())),
                stated("a mineral that is not listed before", cell -> favourable(cell)
                        .existing(ExistingRight.builder().mineral(Mineral.OTHER).build())),
                beside("a ledger whose blocks are taken", LedgerFacts.full(), MiningFacts::unstated),
                on("plan not issued yet", Parts.NOT_ISSUED, MiningFacts::favourable),
                AFTER_PERIOD);
    }

    static List<Profile<MiningCell>> answering() {
        return List.of(
                on("before the notice of 2024", Parts.BEFORE_NOTICE, MiningFacts::favourable),
                on("the period's last day", Parts.LAST_DAY, MiningFacts::favourable),
                stated("on both sides of the plan's box", cell -> favourable(cell)
                        .site(Site.builder().ground(Places.CROSSING).build())),
                stated("found restricted", cell -> favourable(cell)
                        .planning(Parts.planning(true)
                                .determination(Determination.RESTRICTED)
                                .build())),
                stated("found prohibited", cell -> favourable(cell)
                        .planning(Parts.planning(true)
                                .determination(Determination.PROHIBITED)
                                .build())),
                stated("found neither restricted nor prohibited", cell -> favourable(cell)
                        .planning(Parts.planning(true)
                                .determination(Determination.NONE)
                                .build())),
                stated("a township of the key mining zone", cell -> unstated(cell)
                        .site(Site.builder().township("古龙镇").build())),
                stated("a medium scale for limestone", cell -> favourable(cell).productionScale(Parts.scale("60"))),
                stated("a small mine that has its permission", cell -> contrary(cell)
                        .planning(
                                Planning.builder().exemptionBasis("渝规资〔2024〕1号").build())),
                stated("a small mine before, without room", cell -> favourable(cell)
                        .existing(MiningFacts.small().canExpandCapacity(false).build())),
                stated("a medium mine before, room unknown", cell -> favourable(cell)
                        .existing(MiningFacts.existing("60", Mineral.BUILDING_STONE_LIMESTONE, MiningMethod.OPEN_PIT)
                                .build())),
                stated("a large mine before, room unknown", cell -> favourable(cell)
                        .existing(MiningFacts.existing("1000", Mineral.BUILDING_STONE_LIMESTONE, MiningMethod.OPEN_PIT)
                                .build())),
                stated("a mine before without a size class", cell -> favourable(cell)
                        .existing(MiningFacts.existing("1000", Mineral.STRONTIUM, MiningMethod.OPEN_PIT)
                                .build())),
                stated("rates far below any minimum", cell -> favourable(cell)
                        .utilization(new Utilization(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Truth.UNKNOWN))),
                stated("designed as a green mine", cell -> unstated(cell)
                        .greenMine(
                                new GreenMine(Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN, ImplementationPlan.UNKNOWN))),
                stated("scheduled for another year", cell -> favourable(cell)
                        .planning(Parts.planning(true).scheduledYear(2021).build())),
                stated("led by a smaller mine", cell -> favourable(cell)
                        .consolidation(MiningFacts.led("20", "100", ConsolidationMethod.ACQUISITION))),
                stated("led from outside", cell -> favourable(cell).consolidation(MiningFacts.ledFromOutside())),
                stated("consolidated in another way", cell -> favourable(cell)
                        .consolidation(MiningFacts.led("100", "20", ConsolidationMethod.OTHER))),
                beside("a ledger without rights", LedgerFacts.empty(), MiningFacts::favourable));
    }

    static List<Profile<MiningCell>> beyond() {
        return List.of(
                on("before the period", Parts.BEFORE_PERIOD, MiningFacts::contrary),
                stated("another district", cell -> contrary(cell)
                        .site(Parts.site(true).district("500112").build())),
                stated("outside the plan's box", cell -> contrary(cell)
                        .site(Site.builder().ground(Places.OUTSIDE).build())));
    }

    static List<Profile<MiningCell>> onGround() {
        return List.of(stated("in a block that a layer shows", cell -> favourable(cell)
                .site(Site.builder()
                        .district(Parts.DISTRICT)
                        .ground(Places.INSIDE)
                        .build())));
    }

    private static Profile<MiningCell> stated(String name, Function<MiningCell, MiningApplicationBuilder> facts) {
        return on(name, Parts.DAY, facts);
    }

    private static Profile<MiningCell> on(
            String name, LocalDate day, Function<MiningCell, MiningApplicationBuilder> facts) {
        return new Profile<>(
                name,
                (evaluator, cell) ->
                        evaluator.evaluate(facts.apply(cell).submittedOn(day).build()));
    }

    private static Profile<MiningCell> beside(
            String name, Ledger ledger, Function<MiningCell, MiningApplicationBuilder> facts) {
        return new Profile<>(
                name, (evaluator, cell) -> evaluator.evaluate(facts.apply(cell).build(), ledger));
    }
}
