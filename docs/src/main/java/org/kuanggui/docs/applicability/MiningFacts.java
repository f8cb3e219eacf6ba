package org.kuanggui.docs.applicability;

import java.math.BigDecimal;
import java.util.List;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExistingRightBuilder;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Party;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

/** Applications for mining rights in a cell. */
final class MiningFacts {
    private static final String LEAD = "大足石料有限公司";

    private MiningFacts() {}

    /** Nothing is stated but what has to be. */
    static MiningApplicationBuilder unstated(MiningCell cell) {
        return MiningApplication.builder()
                .id("M-1")
                .submittedOn(Parts.DAY)
                .action(cell.action())
                .mineral(cell.mineral())
                .mineralName(Parts.nameOf(cell.mineral()))
                .method(cell.method())
                .addsResources(cell.addsResources())
                .applicant(new Applicant(LEAD, null, null));
    }

    /** Everything speaks for it. */
    static MiningApplicationBuilder favourable(MiningCell cell) {
        return unstated(cell)
                .applicant(Applicant.of(LEAD, ApplicantType.ENTERPRISE_LEGAL_PERSON))
                .site(Parts.site(false).build())
                .bulkDensity(BigDecimal.valueOf(2))
                .productionScale(Parts.scale("1000000"))
                .recoverableReserves(Quantity.of("10000000", Unit.WAN_TONNES))
                .usesObsoleteTechnology(false)
                .planning(Parts.planning(true).build())
                .utilization(Parts.utilization(true))
                .greenMine(Parts.greenMine(true))
                .rehabilitation(Parts.rehabilitation(true))
                .existing(existing("1000000", cell.mineral(), cell.method())
                        .canExpandCapacity(true)
                        .build())
                .consolidation(led("100", "20", ConsolidationMethod.ACQUISITION));
    }

    /** Everything speaks against it. */
    static MiningApplicationBuilder contrary(MiningCell cell) {
        return unstated(cell)
                .applicant(Applicant.of(LEAD, ApplicantType.NATURAL_PERSON))
                .site(Parts.site(true).build())
                .bulkDensity(BigDecimal.valueOf(2))
                .productionScale(Parts.scale("0.0001"))
                .recoverableReserves(Quantity.of("0.0001", Unit.WAN_TONNES))
                .usesObsoleteTechnology(true)
                .planning(Parts.planning(false).build())
                .utilization(Parts.utilization(false))
                .greenMine(Parts.greenMine(false))
                .rehabilitation(Parts.rehabilitation(false))
                .existing(existing("0.0001", Mineral.COAL, cell.method())
                        .canExpandCapacity(false)
                        .closure(Parts.everyGround())
                        .build())
                .consolidation(new Consolidation(LEAD, ConsolidationMethod.OTHER, List.of()));
    }

    /** The right as it was, without a ground for closing the mine. */
    static ExistingRightBuilder existing(String scale, Mineral mineral, MiningMethod method) {
        return ExistingRight.builder()
                .rightId("C-1")
                .mineral(mineral)
                .method(method)
                .productionScale(Parts.scale(scale))
                .closure(Parts.noneOnRecord());
    }

    /** A small mine for building-stone limestone, which the table of size classes knows. */
    static ExistingRightBuilder small() {
        return existing("1", Mineral.BUILDING_STONE_LIMESTONE, MiningMethod.OPEN_PIT);
    }

    /** Two mines made one. */
    static Consolidation led(String leads, String others, ConsolidationMethod method) {
        return new Consolidation(
                LEAD, method, List.of(new Party(LEAD, Parts.scale(leads)), new Party("古龙采石场", Parts.scale(others))));
    }

    /** Two mines made one by somebody else. */
    static Consolidation ledFromOutside() {
        return new Consolidation(
                LEAD,
                ConsolidationMethod.ACQUISITION,
                List.of(new Party("三驱采石场", Parts.scale("10")), new Party("古龙采石场", Parts.scale("10"))));
    }
}
