package org.kuanggui.docs.applicability;

import static org.kuanggui.application.Mineral.BRICK_SANDSTONE;
import static org.kuanggui.application.Mineral.BUILDING_SANDSTONE;
import static org.kuanggui.application.Mineral.BUILDING_STONE_LIMESTONE;
import static org.kuanggui.application.Mineral.CARVING_SANDSTONE;
import static org.kuanggui.application.Mineral.CEMENT_LIMESTONE;
import static org.kuanggui.application.Mineral.FACING_LIMESTONE;
import static org.kuanggui.application.Mineral.FLUX_LIMESTONE;
import static org.kuanggui.application.Mineral.GLASS_SANDSTONE;
import static org.kuanggui.application.Mineral.LIMESTONE;
import static org.kuanggui.application.Mineral.LIME_LIMESTONE;
import static org.kuanggui.application.Mineral.SANDSTONE;

import java.util.Set;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.mine.MineStatus;

/**
 * A cell in the words of the catalogue, settled here once more by hand and not by the library's.
 *
 * @param cell what is asked
 * @param readings the choices that are no default, {@code service-life-scope=ALL_ROWS}
 */
record Asked(Cell cell, Set<String> readings) {
    private static final Set<Mineral> LIMESTONES = Set.of(
            BUILDING_STONE_LIMESTONE, CEMENT_LIMESTONE, LIME_LIMESTONE, FLUX_LIMESTONE, FACING_LIMESTONE, LIMESTONE);
    private static final Set<Mineral> SANDSTONES =
            Set.of(BUILDING_SANDSTONE, GLASS_SANDSTONE, BRICK_SANDSTONE, CARVING_SANDSTONE, SANDSTONE);

    // ---- M, E, O, D

    boolean m() {
        return cell instanceof MiningCell;
    }

    boolean e() {
        return cell instanceof ExplorationCell;
    }

    boolean o() {
        return cell instanceof MineCell;
    }

    boolean d() {
        return cell instanceof LedgerCell;
    }

    // ---- the action

    boolean asks(MiningAction... actions) {
        return cell instanceof MiningCell of && Set.of(actions).contains(of.action());
    }

    boolean explores(ExplorationAction... actions) {
        return cell instanceof ExplorationCell of && Set.of(actions).contains(of.action());
    }

    boolean addsResources() {
        return cell instanceof MiningCell of && of.addsResources();
    }

    boolean isNew() {
        return asks(MiningAction.NEW) || explores(ExplorationAction.NEW);
    }

    boolean reviewed() {
        return addsResources()
                || asks(
                        MiningAction.NEW,
                        MiningAction.EXPANSION,
                        MiningAction.CAPACITY_CHANGE,
                        MiningAction.MINERAL_CHANGE,
                        MiningAction.METHOD_CHANGE,
                        MiningAction.CONSOLIDATION)
                || explores(ExplorationAction.NEW, ExplorationAction.EXPANSION, ExplorationAction.MINERAL_CHANGE);
    }

    boolean existing() {
        return m() && !isNew();
    }

    boolean addsGround() {
        return asks(MiningAction.EXPANSION) || addsResources();
    }

    boolean consolidates() {
        return asks(MiningAction.CONSOLIDATION);
    }

    boolean leaving() {
        return asks(MiningAction.CANCELLATION) || explores(ExplorationAction.CANCELLATION);
    }

    boolean plain() {
        return !addsResources() && asks(MiningAction.TRANSFER, MiningAction.NAME_CHANGE, MiningAction.REDUCTION);
    }

    // ---- the mine

    boolean live() {
        return cell instanceof MineCell of
                && (of.status() == MineStatus.OPERATING || of.status() == MineStatus.SUSPENDED);
    }

    boolean openPit() {
        return cell.method() == MiningMethod.OPEN_PIT;
    }

    // ---- the mineral

    boolean of(Mineral... minerals) {
        return cell.mineral() != null && Set.of(minerals).contains(cell.mineral());
    }

    boolean limestone() {
        return cell.mineral() != null && LIMESTONES.contains(cell.mineral());
    }

    boolean sandstone() {
        return cell.mineral() != null && SANDSTONES.contains(cell.mineral());
    }

    // ---- the readings

    boolean reads(String choice) {
        return readings.contains(choice);
    }
}
