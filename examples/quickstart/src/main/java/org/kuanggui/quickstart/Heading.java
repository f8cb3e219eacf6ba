package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.plan.Text;

/** What an application asks for, in a line. */
final class Heading {
    private Heading() {}

    /** {@code 采矿权 · 新立 · 建筑石料用灰岩 · 露天开采 · 古龙镇}. */
    static String of(Application application, Language language) {
        List<String> parts = new ArrayList<>();
        if (application instanceof MiningApplication mining) {
            Text action = term(mining.action().chineseName(), mining.action());
            parts.add(language.of(Words.MINING_RIGHT));
            parts.add(language.of(action));
            parts.add(mineral(application, language));
            parts.add(language.of(term(mining.method().chineseName(), mining.method())));
        } else if (application instanceof ExplorationApplication exploration) {
            Text action = term(exploration.action().chineseName(), exploration.action());
            ExplorationStage stage = exploration.stage();
            parts.add(language.of(Words.EXPLORATION_RIGHT));
            parts.add(language.of(action));
            parts.add(mineral(application, language));
            parts.add(language.of(term(stage.chineseName(), stage)));
        }
        String township = application.site().township();
        if (township != null) {
            parts.add(township);
        }
        return String.join(" · ", parts);
    }

    private static String mineral(Application application, Language language) {
        Mineral mineral = application.mineral();
        String name = application.mineralName();
        return name == null ? language.of(term(mineral.chineseName(), mineral)) : name;
    }

    /** The contract's constants are English terms of the field but for case and underscores. */
    private static Text term(String chinese, Enum<?> constant) {
        return new Text(chinese, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
