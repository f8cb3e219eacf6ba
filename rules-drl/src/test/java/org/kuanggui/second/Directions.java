package org.kuanggui.second;

import org.kuanggui.application.Application;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

/** Catalogue, 2 · Targets, and 3.1 and 3.2: 矿产资源勘查开采调控方向, 重点开采区. */
final class Directions {
    private Directions() {}

    static void mining(MiningQuestion question, Notes notes) {
        MiningApplication application = question.application();
        if (question.reviewed()) {
            reviewedMining(application, notes);
        }
        // 3.1-prohibited-minerals: not leaving, reviewed or not (禁止开采砖瓦用粘土等)
        if (!question.leaving()) {
            prohibitedMinerals(Minerals.prohibited(application), notes);
        }
        if (question.reviewed()) {
            keyMiningZone(question, notes);
        }
    }

    /** 3.1-prohibited-minerals, of a live mine. */
    static void mine(MineQuestion question, Notes notes) {
        if (question.live()) {
            prohibitedMinerals(Minerals.prohibited(question.mine()), notes);
        }
    }

    private static void prohibitedMinerals(boolean prohibited, Notes notes) {
        if (prohibited) {
            notes.add(Line.of("3.1-prohibited-minerals", Outcome.VIOLATED).with(Remedy.NONE));
        } else {
            notes.satisfied("3.1-prohibited-minerals");
        }
    }

    private static void reviewedMining(MiningApplication application, Notes notes) {
        Mineral mineral = application.mineral();
        // 2.3.2-geothermal-development: 力争在规划期内实现玉龙、拾万等区域地热资源的开发利用
        if (mineral == Mineral.GEOTHERMAL && townshipIs(application.site(), "玉龙镇", "拾万镇")) {
            notes.noted("2.3.2-geothermal-development");
        }
        oilGasSupport(application, notes);
        // 3.1-focus-mining: 重点开采锶矿、地热、石灰岩和砂岩等优势矿种
        if (mineral == Mineral.STRONTIUM
                || mineral == Mineral.GEOTHERMAL
                || Minerals.limestone(mineral)
                || Minerals.sandstone(mineral)) {
            notes.noted("3.1-focus-mining");
        }
        // 3.1-geothermal-scale: 鼓励规模化开发利用地热
        if (mineral == Mineral.GEOTHERMAL) {
            notes.noted("3.1-geothermal-scale");
        }
        // 3.1-restricted-minerals: 限制开采煤、硫铁矿等
        if (Minerals.restricted(application)) {
            notes.review("3.1-restricted-minerals");
        } else {
            notes.satisfied("3.1-restricted-minerals");
        }
    }

    /** 3.2-key-mining-zone: 雍溪镇、古龙镇和万古镇; a place that may lie there is said as well. */
    private static void keyMiningZone(MiningQuestion question, Notes notes) {
        Mineral mineral = question.application().mineral();
        if (mineral != Mineral.STRONTIUM && !Minerals.limestone(mineral) && !Minerals.sandstone(mineral)) {
            return;
        }
        Truth within = question.place().inKeyMiningZone().truth();
        boolean inside = within == Truth.TRUE;
        boolean perhaps = within == Truth.UNKNOWN && townshipIs(question.place().site(), "雍溪镇", "古龙镇", "万古镇");
        if (inside || perhaps) {
            notes.noted("3.2-key-mining-zone");
        }
    }

    static void exploration(ExplorationQuestion question, Notes notes) {
        if (!question.reviewed()) {
            return;
        }
        Mineral mineral = question.application().mineral();
        // 3-strontium-exploration: 设置锶矿重点勘查区
        if (mineral == Mineral.STRONTIUM) {
            notes.noted("3-strontium-exploration");
        }
        // 3.1-focus-exploration: 重点勘查地热、膨润土等矿种
        if (mineral == Mineral.GEOTHERMAL || mineral == Mineral.BENTONITE) {
            notes.noted("3.1-focus-exploration");
        }
        oilGasSupport(question.application(), notes);
    }

    /** 3.1-oil-gas-support: 大力支持天然气、页岩气; 支持在已设油气矿业权区域增列煤层气. */
    private static void oilGasSupport(Application application, Notes notes) {
        boolean gas = application.mineral() == Mineral.NATURAL_GAS || application.mineral() == Mineral.SHALE_GAS;
        boolean added = application.addedToExistingOilGasRight() == Truth.TRUE
                && Minerals.includes(application, Mineral.COALBED_METHANE);
        if (gas || added) {
            notes.noted("3.1-oil-gas-support");
        }
    }

    private static boolean townshipIs(Site site, String... names) {
        for (String name : names) {
            if (name.equals(site.township())) {
                return true;
            }
        }
        return false;
    }
}
