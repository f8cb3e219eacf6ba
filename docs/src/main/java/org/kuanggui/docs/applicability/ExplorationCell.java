package org.kuanggui.docs.applicability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/**
 * An application for an exploration right. Its stage decides what a provision answers, never whether it applies.
 *
 * @param action what is applied for
 * @param mineral the main mineral
 */
public record ExplorationCell(ExplorationAction action, Mineral mineral) implements Cell {

    static List<ExplorationCell> all() {
        List<ExplorationCell> cells = new ArrayList<>();
        for (ExplorationAction action : ExplorationAction.values()) {
            for (Mineral mineral : Mineral.values()) {
                cells.add(new ExplorationCell(action, mineral));
            }
        }
        return cells;
    }

    @Override
    public String kind() {
        return "exploration";
    }

    @Override
    public String column() {
        return action.name();
    }

    @Override
    public @Nullable MiningMethod method() {
        return null;
    }

    @Override
    public List<String> values() {
        return List.of(kind(), action.name(), mineral.name(), "", "", "");
    }
}
