package org.kuanggui.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Funding;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.application.Mineral;

/** Applications for exploration rights. */
final class RandomExploration {
    private static final List<Mineral> MINERALS = weighted();
    private static final List<String> BUDGETS =
            List.of("0", "100", "250.5", "123.45678", "99999999999999999999999999999999999999", "0.00009999");

    private RandomExploration() {}

    static ExplorationApplication application(String id, LocalDate submittedOn, LocalDate asOf, Dice dice) {
        ExplorationAction action =
                dice.chance(0.5) ? ExplorationAction.NEW : dice.pick(List.of(ExplorationAction.values()));
        Mineral mineral = dice.pick(MINERALS);
        boolean bentonite = mineral == Mineral.BENTONITE;
        List<ExplorationStage> stages = List.of(ExplorationStage.values());
        ExplorationStage stage =
                dice.favourable() ? stages.get((bentonite ? 0 : 1) + dice.below(2)) : dice.pick(stages);
        BigDecimal planned = new BigDecimal(bentonite ? "4.3" : "3.5");
        BigDecimal within = dice.pick(List.of(planned, planned.subtract(new BigDecimal("0.0001")), BigDecimal.ONE));
        BigDecimal budget = dice.stated(new BigDecimal(dice.pick(BUDGETS)));
        BigDecimal asMuch = budget == null ? BigDecimal.TEN : budget;
        return ExplorationApplication.builder()
                .id(id)
                .submittedOn(submittedOn)
                .action(action)
                .mineral(mineral)
                .mineralName(RandomParts.nameOf(mineral))
                .stage(stage)
                .associatedMinerals(RandomParts.associated(dice, mineral))
                .addedToExistingOilGasRight(dice.fact(dice.chance(0.5)))
                .applicant(RandomParts.applicant(dice))
                .site(RandomParts.site(
                        dice,
                        bentonite ? "三驱镇" : "拾万镇",
                        dice.pick(RandomParts.TOWNSHIPS),
                        within,
                        RandomFigures.about(dice, planned)))
                .planning(RandomParts.planning(dice, bentonite ? "T3-2" : "T3-1", false, asOf))
                .funding(new Funding(budget, dice.figure(asMuch, RandomFigures.about(dice, asMuch))))
                .greenExploration(new GreenExploration(dice.fact(true), dice.fact(true), dice.fact(true)))
                .compliance(new Compliance(dice.fact(true), dice.fact(true), dice.fact(true), dice.fact(true)))
                .build();
    }

    private static List<Mineral> weighted() {
        List<Mineral> minerals = new ArrayList<>(List.of(Mineral.values()));
        for (int i = 0; i < 12; i++) {
            minerals.add(Mineral.GEOTHERMAL);
            minerals.add(Mineral.BENTONITE);
        }
        minerals.addAll(List.of(Mineral.STRONTIUM, Mineral.STRONTIUM, Mineral.MINERAL_WATER));
        return List.copyOf(minerals);
    }
}
