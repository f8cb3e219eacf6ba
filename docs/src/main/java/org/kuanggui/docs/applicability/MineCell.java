package org.kuanggui.docs.applicability;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.mine.MineStatus;

/**
 * A mine under supervision.
 *
 * @param mineral the main mineral
 * @param method how it is mined
 * @param status what it does
 */
public record MineCell(Mineral mineral, MiningMethod method, MineStatus status) implements Cell {

    static List<MineCell> all() {
        List<MineCell> cells = new ArrayList<>();
        for (MineStatus status : MineStatus.values()) {
            for (Mineral mineral : Mineral.values()) {
                for (MiningMethod method : MiningMethod.values()) {
                    cells.add(new MineCell(mineral, method, status));
                }
            }
        }
        return cells;
    }

    @Override
    public String kind() {
        return "mine";
    }

    @Override
    public String column() {
        return status.name();
    }

    @Override
    public List<String> values() {
        return List.of(kind(), "", mineral.name(), method.name(), "", status.name());
    }
}
