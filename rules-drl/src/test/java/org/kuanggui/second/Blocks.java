package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;

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
        if (block == null || isTaken(id, question)) {
            notes.violated(provision);
            return;
        }
        Said besideArea = besideArea(application, block);
        Said area = areaIsWithin(question.place(), block);
        Beneath.Answer beneath = Beneath.exploration(question.place(), id);
        if (beneath != null) {
            notes.tri(provision, besideArea.and(area).and(beneath.within()));
            notes.offending(beneath.offending());
        } else if (question.place().hasGround()) {
            // the computed area decides, and no figure that could be moved
            notes.tri(provision, besideArea.and(area));
        } else if (area.truth() == Truth.FALSE && besideArea.truth() == Truth.TRUE) {
            notes.add(Line.of(provision, Outcome.VIOLATED).with(lessArea(application, block)));
        } else {
            notes.tri(provision, besideArea.and(area));
        }
    }

    /** "NEW, and a ledger beside it lists the block as granted". */
    private static boolean isTaken(String id, ExplorationQuestion question) {
        Ledger ledger = question.ledger();
        return ledger != null
                && question.isNew()
                && ledger.explorationBlocksGranted().contains(id);
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

    private static Said areaIsWithin(Place place, ExplorationBlock block) {
        BigDecimal area = place.squareKilometres();
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
        Said again = besideArea(changed, block).and(areaIsWithin(Place.of(smaller, Atlas.NONE), block));
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
        BlockNeed need = BlockNeed.of(question);
        if (need == null) {
            return;
        }
        Planning planning = question.application().planning();
        SetBlock set = SetBlock.of(need.kind(), question.application().mineral());
        if (set != null) {
            Beneath.Answer beneath =
                    Beneath.mining(question.place(), set, planning.block().id());
            if (beneath != null) {
                notes.tri(provision, beneath.within(), need.readings());
                notes.offending(beneath.offending());
                return;
            }
            notes.tri(provision, Said.of(planning.block().listed(), "/planning/block/listed"), need.readings());
            return;
        }
        switch (planning.municipalPlanConforms()) {
            case TRUE -> notes.add(Line.of(provision, Outcome.SATISFIED, need.readings()));
            case FALSE -> notes.add(Line.of(provision, Outcome.VIOLATED, need.readings()));
            case UNKNOWN -> {
                List<String> readings = new ArrayList<>(need.readings());
                readings.add(question.choices().named("closed-block-count"));
                boolean closed = question.choices().is("closed-block-count", "VIOLATED");
                notes.add(Line.of(provision, closed ? Outcome.VIOLATED : Outcome.REVIEW, readings));
            }
        }
    }
}
