package org.kuanggui.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Party;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** Applications for mining rights. */
final class RandomMining {
    /** Those that the plan names weigh more. */
    static final List<Mineral> MINERALS = weighted();

    private static final List<String> NAMES = List.of("甲矿", "乙矿", "丙矿", "丁矿");

    private RandomMining() {}

    static MiningApplication application(String id, LocalDate submittedOn, LocalDate asOf, Dice dice) {
        MiningAction action = dice.chance(0.3) ? MiningAction.NEW : dice.pick(List.of(MiningAction.values()));
        boolean changes = action == MiningAction.MINERAL_CHANGE || action == MiningAction.METHOD_CHANGE;
        Mineral mineral = action == MiningAction.METHOD_CHANGE && dice.chance(0.3) ? Mineral.COAL : dice.pick(MINERALS);
        MiningMethod method = dice.pick(
                List.of(MiningMethod.OPEN_PIT, MiningMethod.OPEN_PIT, MiningMethod.UNDERGROUND, MiningMethod.WELL));
        boolean addsResources = action != MiningAction.CANCELLATION && dice.chance(changes ? 0.5 : 0.2);
        BigDecimal density = dice.chance(0.6) ? dice.stated(RandomFigures.density(dice)) : null;
        Quantity scale = dice.figure(
                RandomFigures.sufficient(dice, mineral, method), RandomFigures.scale(dice, mineral, density));
        Quantity lasting =
                scale == null ? RandomFigures.reserves(dice, null, density) : RandomFigures.lasting(dice, scale);
        BigDecimal area = new BigDecimal("0.5153");
        return MiningApplication.builder()
                .id(id)
                .submittedOn(submittedOn)
                .action(action)
                .mineral(mineral)
                .mineralName(RandomParts.nameOf(mineral))
                .method(method)
                .addsResources(addsResources)
                .associatedMinerals(RandomParts.associated(dice, mineral))
                .addedToExistingOilGasRight(dice.fact(dice.chance(0.5)))
                .applicant(RandomParts.applicant(dice))
                .site(RandomParts.site(
                        dice, dice.pick(RandomParts.TOWNSHIPS), dice.pick(RandomParts.TOWNSHIPS), area, area))
                .bulkDensity(density)
                .productionScale(scale)
                .recoverableReserves(dice.figure(lasting, RandomFigures.reserves(dice, scale, density)))
                .usesObsoleteTechnology(dice.fact(false))
                .downstream(downstream(dice))
                .planning(RandomParts.planning(dice, "KQ-07", dice.chance(0.3), asOf))
                .utilization(utilization(dice, mineral, method))
                .greenMine(greenMine(dice))
                .rehabilitation(rehabilitation(dice, asOf))
                .existing(RandomExisting.right(dice, action, mineral, method, density))
                .consolidation(
                        action == MiningAction.CONSOLIDATION || dice.chance(0.05)
                                ? consolidation(dice, mineral, density)
                                : null)
                .build();
    }

    private static List<Downstream> downstream(Dice dice) {
        List<Downstream> downstream = new ArrayList<>();
        for (Downstream industry : Downstream.values()) {
            if (dice.chance(0.35)) {
                downstream.add(industry);
            }
        }
        return downstream;
    }

    static Utilization utilization(Dice dice, Mineral mineral, MiningMethod method) {
        boolean underground = method == MiningMethod.UNDERGROUND;
        BigDecimal mining = BigDecimal.valueOf(
                switch (mineral) {
                    case COAL -> underground ? 70 : 85;
                    case GYPSUM -> underground ? 35 : 90;
                    case PYRITE -> underground ? 65 : 92;
                    default -> 60;
                });
        BigDecimal processing = BigDecimal.valueOf(70);
        BigDecimal comprehensive = BigDecimal.valueOf(mineral == Mineral.PYRITE ? 50 : 75);
        return new Utilization(
                dice.figure(mining, percentAbout(dice, mining)),
                dice.figure(processing, percentAbout(dice, processing)),
                dice.figure(comprehensive, percentAbout(dice, comprehensive)),
                dice.fact(true));
    }

    private static BigDecimal percentAbout(Dice dice, BigDecimal minimum) {
        return RandomFigures.about(dice, minimum).min(BigDecimal.valueOf(100));
    }

    static GreenMine greenMine(Dice dice) {
        ImplementationPlan plan = new ImplementationPlan(dice.fact(true), dice.fact(true), dice.fact(true));
        return new GreenMine(dice.fact(true), dice.fact(true), dice.fact(dice.chance(0.5)), plan);
    }

    private static Rehabilitation rehabilitation(Dice dice, LocalDate asOf) {
        boolean dated = dice.chance(0.5);
        LocalDate openedOn =
                dated ? dice.stated(RandomParts.dayAbout(dice, asOf), RandomParts.dayAfter(dice, asOf)) : null;
        Truth opened = dice.fact(true);
        FundAccount account = new FundAccount(
                openedOn == null ? opened : RandomParts.notFalse(opened), openedOn, dice.fact(true), dice.fact(true));
        boolean approved = dice.chance(0.5);
        LocalDate approvedOn =
                approved ? dice.stated(RandomParts.dayAbout(dice, asOf), RandomParts.dayAfter(dice, asOf)) : null;
        Truth prepared = dice.fact(true);
        return Rehabilitation.builder()
                .requirementsInGrantTerms(dice.fact(true))
                .planPrepared(approvedOn == null ? prepared : RandomParts.notFalse(prepared))
                .planApprovedOn(approvedOn)
                .fundAccount(account)
                .completed(dice.fact(true))
                .build();
    }

    private static @Nullable Consolidation consolidation(Dice dice, Mineral mineral, @Nullable BigDecimal density) {
        int many = dice.favourable() ? 2 + dice.below(2) : dice.below(5);
        int lead = many == 0 ? 0 : dice.below(many);
        Quantity largest = RandomFigures.scale(dice, mineral, density);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Quantity smaller = new Quantity(
                    dice.chance(0.5)
                            ? largest.value()
                            : RandomFigures.about(dice, BigDecimal.ONE).min(largest.value()),
                    largest.unit());
            Quantity stated = i == lead ? largest : smaller;
            parties.add(new Party(NAMES.get(i), dice.figure(stated, RandomFigures.scale(dice, mineral, density))));
        }
        ConsolidationMethod method = dice.pick(List.of(
                ConsolidationMethod.COMPENSATION,
                ConsolidationMethod.ACQUISITION,
                ConsolidationMethod.JOINT_OPERATION));
        Consolidation whole = new Consolidation(
                many == 0 || (!dice.favourable() && dice.chance(0.1)) ? "戊矿" : NAMES.get(lead),
                dice.stated(method, ConsolidationMethod.OTHER),
                parties);
        return dice.stated(whole);
    }

    private static List<Mineral> weighted() {
        List<Mineral> minerals = new ArrayList<>(List.of(Mineral.values()));
        add(minerals, 5, Mineral.BUILDING_STONE_LIMESTONE);
        add(minerals, 3, Mineral.GEOTHERMAL, Mineral.BRICK_SHALE);
        add(minerals, 2, Mineral.BUILDING_SANDSTONE, Mineral.GLASS_SANDSTONE, Mineral.STRONTIUM, Mineral.COAL);
        add(minerals, 1, Mineral.PYRITE, Mineral.GYPSUM);
        return List.copyOf(minerals);
    }

    private static void add(List<Mineral> minerals, int times, Mineral... more) {
        for (int i = 0; i < times; i++) {
            minerals.addAll(List.of(more));
        }
    }
}
