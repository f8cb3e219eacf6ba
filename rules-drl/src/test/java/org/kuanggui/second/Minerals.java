package org.kuanggui.second;

import org.kuanggui.application.Application;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.mine.Mine;

/** The lists of minerals that the contract and the standards give. */
final class Minerals {
    private Minerals() {}

    /** 灰岩: the six constants that end in LIMESTONE. */
    static boolean limestone(Mineral mineral) {
        return mineral == Mineral.BUILDING_STONE_LIMESTONE
                || mineral == Mineral.CEMENT_LIMESTONE
                || mineral == Mineral.LIME_LIMESTONE
                || mineral == Mineral.FLUX_LIMESTONE
                || mineral == Mineral.FACING_LIMESTONE
                || mineral == Mineral.LIMESTONE;
    }

    /** 砂岩: the five constants that end in SANDSTONE. */
    static boolean sandstone(Mineral mineral) {
        return mineral == Mineral.BUILDING_SANDSTONE
                || mineral == Mineral.GLASS_SANDSTONE
                || mineral == Mineral.BRICK_SANDSTONE
                || mineral == Mineral.CARVING_SANDSTONE
                || mineral == Mineral.SANDSTONE;
    }

    /** 页岩, a group for 3.3.6 alone. */
    static boolean shale(Mineral mineral) {
        return mineral == Mineral.BRICK_SHALE || mineral == Mineral.SHALE;
    }

    /** 战略性矿产, Dazu's list in standards.md: 煤, 天然气, 页岩气, 煤层气. */
    static boolean strategic(Mineral mineral) {
        return mineral == Mineral.COAL
                || mineral == Mineral.NATURAL_GAS
                || mineral == Mineral.SHALE_GAS
                || mineral == Mineral.COALBED_METHANE;
    }

    /** 限制开采煤、硫铁矿等: a named mineral, or the authority's determination. */
    static boolean restricted(Application application) {
        return application.mineral() == Mineral.COAL
                || application.mineral() == Mineral.PYRITE
                || application.planning().determination() == Determination.RESTRICTED;
    }

    /** 禁止开采砖瓦用粘土等: the named mineral, also an associated one, or the authority's determination. */
    static boolean prohibited(Application application) {
        return includes(application, Mineral.BRICK_CLAY)
                || application.planning().determination() == Determination.PROHIBITED;
    }

    /** As above; of a mine the authority's determination is not stated. */
    static boolean prohibited(Mine mine) {
        return mine.mineral() == Mineral.BRICK_CLAY || mine.associatedMinerals().contains(Mineral.BRICK_CLAY);
    }

    /** The mineral as the main one or among the associated. */
    static boolean includes(Application application, Mineral mineral) {
        return application.mineral() == mineral
                || application.associatedMinerals().contains(mineral);
    }
}
