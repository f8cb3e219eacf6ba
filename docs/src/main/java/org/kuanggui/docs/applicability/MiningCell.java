package org.kuanggui.docs.applicability;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;

/**
 * An application for a mining right.
 *
 * @param action what is applied for
 * @param mineral the main mineral
 * @param method how it is mined
 * @param addsResources whether resources are added; never with CANCELLATION, where the contract refuses them
 */
public record MiningCell(MiningAction action, Mineral mineral, MiningMethod method, boolean addsResources)
        implements Cell {

    static List<MiningCell> all() {
        List<MiningCell> cells = new ArrayList<>();
        for (MiningAction action : MiningAction.values()) {
            of(cells, action, false);
            if (action != MiningAction.CANCELLATION) {
                of(cells, action, true);
            }
        }
        return cells;
    }

    private static void of(List<MiningCell> cells, MiningAction action, boolean addsResources) {
        for (Mineral mineral : Mineral.values()) {
            for (MiningMethod method : MiningMethod.values()) {
                cells.add(new MiningCell(action, mineral, method, addsResources));
            }
        }
    }

    @Override
    public String kind() {
        return "mining";
    }

    @Override
    public String column() {
        return action + (addsResources ? " + resources" : "");
    }

    @Override
    public List<String> values() {
        return List.of(kind(), action.name(), mineral.name(), method.name(), Boolean.toString(addsResources), "");
    }
}
