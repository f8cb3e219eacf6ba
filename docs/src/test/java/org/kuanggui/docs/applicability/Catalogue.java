package org.kuanggui.docs.applicability;

import static org.kuanggui.application.Mineral.BENTONITE;
import static org.kuanggui.application.Mineral.BRICK_CLAY;
import static org.kuanggui.application.Mineral.BRICK_SHALE;
import static org.kuanggui.application.Mineral.BUILDING_STONE_LIMESTONE;
import static org.kuanggui.application.Mineral.GEOTHERMAL;
import static org.kuanggui.application.Mineral.NATURAL_GAS;
import static org.kuanggui.application.Mineral.OTHER;
import static org.kuanggui.application.Mineral.SHALE_GAS;
import static org.kuanggui.application.Mineral.STRONTIUM;
import static org.kuanggui.application.MiningAction.CANCELLATION;
import static org.kuanggui.application.MiningAction.CAPACITY_CHANGE;
import static org.kuanggui.application.MiningAction.EXPANSION;
import static org.kuanggui.application.MiningAction.MINERAL_CHANGE;
import static org.kuanggui.application.MiningAction.NAME_CHANGE;
import static org.kuanggui.application.MiningAction.TRANSFER;
import static org.kuanggui.docs.applicability.Row.always;
import static org.kuanggui.docs.applicability.Row.can;
import static org.kuanggui.docs.applicability.Row.sparing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When each provision applies, written by hand from the catalogue of provisions and read neither from rules nor from the
 * library's words. A line a provision, in the plan's order; two where it binds two kinds of subject differently.
 */
final class Catalogue {
    static final String ALL_ROWS = "service-life-scope=ALL_ROWS";
    static final String WIDER_GROWTH = "increase-and-expansion=ALSO_CAPACITY_AND_CONSOLIDATION";
    static final String NO_BLOCK_FOR_CHANGES = "block-kind-of-changes=NONE";

    private static final List<Row> ROWS = List.of(
            // 0
            always("0-district", asked -> true),
            always("0-period", asked -> true),
            always("0-review-scope", asked -> (asked.m() || asked.e()) && !asked.reviewed()),
            // 2.3
            always("2.3.1-exploration-blocks", Asked::d),
            can("2.3.2-geothermal-development", asked -> asked.m() && asked.reviewed() && asked.of(GEOTHERMAL)),
            always("2.3.2-green-mine-share", Asked::d),
            // 3.1, 3.2
            always("3-strontium-exploration", asked -> asked.e() && asked.reviewed() && asked.of(STRONTIUM)),
            always("3.1-focus-exploration", asked -> asked.e() && asked.reviewed() && asked.of(GEOTHERMAL, BENTONITE)),
            always("3.1-oil-gas-support", asked -> asked.reviewed() && asked.of(NATURAL_GAS, SHALE_GAS)),
            can("3.1-oil-gas-support", Asked::reviewed),
            always(
                    "3.1-focus-mining",
                    asked -> asked.m()
                            && asked.reviewed()
                            && (asked.of(STRONTIUM, GEOTHERMAL) || asked.limestone() || asked.sandstone())),
            always("3.1-geothermal-scale", asked -> asked.m() && asked.reviewed() && asked.of(GEOTHERMAL)),
            always("3.1-restricted-minerals", asked -> asked.m() && asked.reviewed()),
            always("3.1-prohibited-minerals", Catalogue::mineNotLeaving),
            can(
                    "3.2-key-mining-zone",
                    asked -> asked.m()
                            && asked.reviewed()
                            && (asked.of(STRONTIUM) || asked.limestone() || asked.sandstone())),
            // 3.3.1
            can(
                    "3.3.1-consolidation-encouraged",
                    asked -> asked.reviewed() && asked.existing() && !asked.consolidates()),
            always(
                    "3.3.1-open-pit-number-control",
                    asked -> asked.m()
                            && asked.isNew()
                            && asked.openPit()
                            && (asked.limestone() || asked.sandstone() || asked.of(BRICK_SHALE))),
            always("3.3.1-consolidation-scope", Asked::consolidates),
            always("3.3.1-consolidation-method", Asked::consolidates),
            can("3.3.1-consolidation-priority", Asked::live),
            can("3.3.1-closure-principle", Catalogue::existingMine),
            sparing("3.3.1-closure-industrial-policy", Catalogue::existingMine),
            sparing("3.3.1-closure-government-order", Catalogue::existingMine),
            sparing("3.3.1-closure-four-licences", Catalogue::existingMine),
            sparing("3.3.1-closure-illegal-mining", Catalogue::existingMine),
            sparing("3.3.1-closure-safety", Catalogue::existingMine),
            sparing(
                    "3.3.1-closure-exhausted",
                    asked -> existingMine(asked) && !asked.addsGround() && !asked.consolidates()),
            sparing("3.3.1-closure-consolidation-default", asked -> existingMine(asked) && !asked.consolidates()),
            // 3.3.2 to 3.3.6
            can("3.3.2-protected-open-pit-no-expansion", asked -> asked.existing() && asked.addsGround()),
            can(
                    "3.3.2-protected-open-pit-no-expansion",
                    asked -> asked.reads(WIDER_GROWTH) && (asked.asks(CAPACITY_CHANGE) || asked.consolidates())),
            always("3.3.2-protected-open-pit-exit", asked -> asked.o() && asked.openPit()),
            can("3.3.3-strontium-chemistry", asked -> asked.m() && asked.reviewed() && asked.of(STRONTIUM)),
            can("3.3.3-geothermal-tourism", asked -> asked.m() && asked.reviewed() && asked.of(GEOTHERMAL)),
            can("3.3.3-sandstone-carving", asked -> asked.m() && asked.reviewed() && asked.sandstone()),
            can("3.3.4-obsolete-technology", asked -> (asked.m() && asked.reviewed()) || asked.live()),
            always("3.3.5-exploration-block", asked -> asked.e() && asked.reviewed()),
            always("3.3.6-mining-block", asked -> needsBlock(asked) && !leavesItsGroupPerhaps(asked)),
            can("3.3.6-mining-block", Catalogue::needsBlock),
            always("3.3.6-block-quota", Asked::d),
            can("3.3.6-block-quota", asked -> needsBlock(asked) && blockSet(asked)),
            // 4
            always("4-minimum-scale", asked -> asked.m() && asked.reviewed() && !asked.of(BRICK_CLAY)),
            always(
                    "4-service-life",
                    asked -> asked.m()
                            && (asked.isNew() || (asked.reads(ALL_ROWS) && asked.reviewed()))
                            && asked.of(BUILDING_STONE_LIMESTONE, BRICK_SHALE)),
            always("4-small-mine-control", asked -> asked.m() && asked.isNew()),
            always("4-small-mine-expansion", asked -> asked.existing() && asked.addsGround()),
            always("4.0.1-key-zone", Asked::d),
            always("4.0.2-large-medium-share", Asked::d),
            // 4.1
            always("4.1-ecological-red-line", Asked::reviewed),
            always("4.1-permanent-basic-farmland", Asked::reviewed),
            always("4.1-cultivated-land", Asked::reviewed),
            always("4.1-urban-development-boundary", Asked::reviewed),
            always("4.1-differentiated-control", Asked::reviewed),
            always("4.1.1-lawful", asked -> asked.e() && !asked.leaving()),
            always("4.1.1-mineral-in-plans", asked -> asked.e() && asked.reviewed()),
            always("4.1.1-legal-person", asked -> asked.e() && !asked.leaving()),
            always("4.1.1-documents", asked -> asked.e() && !asked.leaving()),
            always("4.1.1-green-exploration-scheme", asked -> asked.e() && asked.reviewed()),
            always("4.1.1-funding", asked -> asked.e() && asked.reviewed()),
            always("4.1.1-responsibility", Asked::e),
            always("4.1.2-scale-matches-reserves", asked -> asked.m() && asked.reviewed()),
            always("4.1.2-limestone-intensive", asked -> asked.m() && asked.reviewed() && asked.limestone()),
            always("4.1.3-utilization-rates", asked -> (asked.m() && asked.reviewed()) || asked.live()),
            always("4.1.4-green-mine-design", asked -> asked.m() && asked.isNew()),
            sparing("4.1.4-green-mine-upgrade", Catalogue::existingMine),
            can("4.1.4-support", Catalogue::mineNotLeaving),
            always("4.1.4-land-use-limit", asked -> asked.existing() && asked.addsGround()),
            always("4.1.5-rehabilitation-terms", asked -> asked.m() && asked.isNew()),
            sparing("4.1.5-fund-existing", asked -> asked.existing() && !asked.leaving()),
            can("4.1.5-fund-existing", Asked::live),
            // 5
            always("5.1-low-disturbance", asked -> asked.e() && asked.reviewed()),
            always("5.1-green-exploration-norms", asked -> asked.e() && asked.reviewed()),
            sparing(
                    "5.2-implementation-plan",
                    asked -> mineNotLeaving(asked) && !asked.asks(TRANSFER) && !asked.asks(NAME_CHANGE)),
            can("5.2-registered-mine", Asked::live),
            sparing("5.3.1-rehabilitation-plan", asked -> (asked.m() && !asked.leaving()) || asked.o()),
            sparing("5.3.1-fund-terms", Catalogue::mineNotLeaving),
            always("5.3.1-fund-within-a-month", asked -> asked.m() && asked.isNew()),
            can("5.3.1-fund-within-a-month", Asked::live),
            can("5.3.2-annual-report", Asked::live),
            always("5.3.3-duty-survives", asked -> asked.asks(CANCELLATION) || (asked.o() && !asked.live())),
            can("5.3.3-emergency", Asked::o),
            can("5.3.3-restoration-and-compensation", Asked::o),
            // 6
            always("6.2-annual-plan", asked -> (asked.m() || asked.e()) && asked.isNew()),
            always("6.2-increment-control", Asked::d),
            can(
                    "6.3-plan-adjustment",
                    asked -> needsBlock(asked) || (asked.e() && asked.reviewed() && asked.of(GEOTHERMAL, BENTONITE))));

    private Catalogue() {}

    /** The provisions that can apply in a cell. */
    static Set<String> thatCan(Asked asked) {
        return that(row -> row.can(asked));
    }

    /** The provisions that apply in a cell whatever is stated. */
    static Set<String> thatAlways(Asked asked) {
        return that(row -> row.always(asked));
    }

    /** Every provision that has a line. */
    static Set<String> provisions() {
        return that(row -> true);
    }

    private static Set<String> that(Predicate<Row> isWanted) {
        Set<String> provisions = new LinkedHashSet<>();
        ROWS.stream().filter(isWanted).forEach(row -> provisions.add(row.provision()));
        return provisions;
    }

    /** "M not leaving; O live". */
    private static boolean mineNotLeaving(Asked asked) {
        return (asked.m() && !asked.leaving()) || asked.live();
    }

    /** "M existing not leaving; O live". */
    private static boolean existingMine(Asked asked) {
        return (asked.existing() && !asked.leaving()) || asked.live();
    }

    /** "M NEW, EXPANSION, CONSOLIDATION, addsResources, or MINERAL_CHANGE out of its group". */
    private static boolean needsBlock(Asked asked) {
        boolean changes = asked.asks(EXPANSION, MINERAL_CHANGE) || asked.addsResources();
        return (asked.m() && asked.isNew()) || asked.consolidates() || (changes && !asked.reads(NO_BLOCK_FOR_CHANGES));
    }

    /** The mineral before decides; an old one that is OTHER is always out, so nothing but OTHER comes from OTHER. */
    private static boolean leavesItsGroupPerhaps(Asked asked) {
        return asked.asks(MINERAL_CHANGE) && !asked.addsResources() && !asked.of(OTHER);
    }

    /** The plan sets blocks of the kind that is needed, for the mineral. */
    private static boolean blockSet(Asked asked) {
        if (asked.isNew()) {
            return asked.sandstone() || asked.limestone() || asked.of(BRICK_SHALE, GEOTHERMAL);
        }
        if (asked.consolidates()) {
            return asked.of(BUILDING_STONE_LIMESTONE);
        }
        return asked.sandstone() || asked.of(BUILDING_STONE_LIMESTONE, GEOTHERMAL);
    }
}
