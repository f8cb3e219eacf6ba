package org.kuanggui.quickstart;

import java.util.Locale;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.MineStatus;

/** The contract's constants as people call them. */
final class Terms {
    private Terms() {}

    static Text of(MiningAction action) {
        return term(action.chineseName(), action);
    }

    static Text of(ExplorationAction action) {
        return term(action.chineseName(), action);
    }

    static Text of(ExplorationStage stage) {
        return term(stage.chineseName(), stage);
    }

    static Text of(Mineral mineral) {
        return term(mineral.chineseName(), mineral);
    }

    static Text of(MiningMethod method) {
        return term(method.chineseName(), method);
    }

    static Text of(MineStatus status) {
        return term(status.chineseName(), status);
    }

    /** The constants are English terms of the field but for case and underscores. */
    private static Text term(String chinese, Enum<?> constant) {
        return new Text(chinese, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
