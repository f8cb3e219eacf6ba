package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

/** Catalogue, 3.3.5 and 3.3.6: 勘查规划区块, 开采规划区块. */
final class Blocks {
    /** A row of 专栏3. */
    private record ExplorationBlock(Mineral mineral, String township, BigDecimal areaKm2, ExplorationStage stage) {}

    /** 大足区拾万镇地热水详查. */
    private static final ExplorationBlock T3_1 = new ExplorationBlock(
            Mineral.GEOTHERMAL, "拾万镇", new BigDecimal("3.5"), ExplorationStage.GENERAL_EXPLORATION);
    /** 大足区三驱镇膨润土普查. */
    private static final ExplorationBlock T3_2 =
            new ExplorationBlock(Mineral.BENTONITE, "三驱镇", new BigDecimal("4.3"), ExplorationStage.PROSPECTING);

    private Blocks() {}

    /** 3.3.5-exploration-block. */
    static void exploration(ExplorationQuestion question, Notes notes) {
        if (!question.reviewed()) {
            return;
        }
        String provision = "3.3.5-exploration-block";
        ExplorationApplication application = question.application();
        if (application.mineral() != Mineral.GEOTHERMAL && application.mineral() != Mineral.BENTONITE) {
            notes.review(provision);
            return;
        }
        String id = application.planning().block().id();
        if (id == null) {
            notes.undetermined(provision, "/planning/block/id");
            return;
        }
        ExplorationBlock block = id.equals("T3-1") ? T3_1 : id.equals("T3-2") ? T3_2 : null;
        if (block == null) {
            notes.violated(provision);
            return;
        }
        Said besideArea = besideArea(application, block);
        Said area = areaIsWithin(application.site(), block);
        if (area.truth() == Truth.FALSE && besideArea.truth() == Truth.TRUE) {
            notes.add(Line.of(provision, Outcome.VIOLATED).with(lessArea(application, block)));
        } else {
            notes.tri(provision, besideArea.and(area));
        }
    }

    /** Mineral, township and stage are the block's. */
    private static Said besideArea(ExplorationApplication application, ExplorationBlock block) {
        String township = application.site().township();
        Said townshipIsTheBlocks = township == null
                ? Said.of(Truth.UNKNOWN, "/site/township")
                : Said.of(township.equals(block.township()));
        return Said.of(application.mineral() == block.mineral())
                .and(townshipIsTheBlocks)
                .and(Said.of(rank(application.stage()) >= rank(block.stage())));
    }

    private static Said areaIsWithin(Site site, ExplorationBlock block) {
        BigDecimal area = site.areaKm2();
        return area == null ? Said.of(Truth.UNKNOWN, "/site/areaKm2") : Said.of(area.compareTo(block.areaKm2()) <= 0);
    }

    /** Lowers the area; tried before it is offered. */
    private static Remedy lessArea(ExplorationApplication application, ExplorationBlock block) {
        BigDecimal from = application.site().areaKm2();
        BigDecimal to = Amounts.plain(block.areaKm2());
        if (from == null || to == null) {
            return Remedy.NONE;
        }
        Site smaller = application.site().toBuilder().areaKm2(to).build();
        ExplorationApplication changed = application.toBuilder().site(smaller).build();
        Said again = besideArea(changed, block).and(areaIsWithin(changed.site(), block));
        return again.truth() == Truth.TRUE ? Remedy.of("/site/areaKm2", from, to, null) : Remedy.NONE;
    }

    /** 普查 &lt; 详查 &lt; 勘探. */
    private static int rank(ExplorationStage stage) {
        return switch (stage) {
            case PROSPECTING -> 1;
            case GENERAL_EXPLORATION -> 2;
            case DETAILED_EXPLORATION -> 3;
        };
    }

    /** 3.3.6-mining-block. */
    static void mining(MiningQuestion question, Notes notes) {
        String provision = "3.3.6-mining-block";
        MiningApplication application = question.application();
        if (!needsBlock(question)) {
            return;
        }
        Choices choices = question.choices();
        List<String> readings = new ArrayList<>(2);
        if (question.existing() && question.action() != MiningAction.CONSOLIDATION) {
            if (choices.is("block-kind-of-changes", "NONE")) {
                return;
            }
            readings.add(choices.named("block-kind-of-changes"));
        }
        Planning planning = application.planning();
        if (isSet(question.action(), application.mineral())) {
            notes.tri(provision, Said.of(planning.block().listed(), "/planning/block/listed"), readings);
            return;
        }
        switch (planning.municipalPlanConforms()) {
            case TRUE -> notes.add(Line.of(provision, Outcome.SATISFIED, readings));
            case FALSE -> notes.add(Line.of(provision, Outcome.VIOLATED, readings));
            case UNKNOWN -> {
                readings.add(choices.named("closed-block-count"));
                boolean closed = choices.is("closed-block-count", "VIOLATED");
                notes.add(Line.of(provision, closed ? Outcome.VIOLATED : Outcome.REVIEW, readings));
            }
        }
    }

    private static boolean needsBlock(MiningQuestion question) {
        MiningApplication application = question.application();
        return switch (question.action()) {
            case NEW, EXPANSION, CONSOLIDATION -> true;
            case MINERAL_CHANGE ->
                application.addsResources()
                        || isOutOfGroup(application.existing().mineral(), application.mineral());
            default -> application.addsResources();
        };
    }

    /** An old mineral that is unknown or OTHER counts as out; the same mineral is within. */
    private static boolean isOutOfGroup(@Nullable Mineral before, Mineral after) {
        if (before == null || before == Mineral.OTHER) {
            return true;
        }
        boolean within = before == after
                || (Minerals.limestone(before) && Minerals.limestone(after))
                || (Minerals.sandstone(before) && Minerals.sandstone(after))
                || (Minerals.shale(before) && Minerals.shale(after));
        return !within;
    }

    /**
     * Whether the plan sets a block of the kind that the action needs, for the mineral: 空白区新设10个 (砂岩7, 砖瓦用页岩1,
     * 石灰岩1, 地热1); 调整3个 (建筑石料用灰岩、地热和砂岩各1); 整合1个 (建筑石料用灰岩).
     */
    private static boolean isSet(MiningAction action, Mineral mineral) {
        return switch (action) {
            case NEW ->
                Minerals.sandstone(mineral)
                        || mineral == Mineral.BRICK_SHALE
                        || Minerals.limestone(mineral)
                        || mineral == Mineral.GEOTHERMAL;
            case CONSOLIDATION -> mineral == Mineral.BUILDING_STONE_LIMESTONE;
            default ->
                mineral == Mineral.BUILDING_STONE_LIMESTONE
                        || mineral == Mineral.GEOTHERMAL
                        || Minerals.sandstone(mineral);
        };
    }
}
