package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** What a document asks for, or tells of, in a line. */
final class Heading {
    private final Language language;
    private final List<String> parts = new ArrayList<>();

    private Heading(Language language) {
        this.language = language;
    }

    /** {@code 采矿权 · 新立 · 建筑石料用灰岩 · 露天开采 · 古龙镇}. */
    static String of(Document document, Language language) {
        Heading heading = new Heading(language);
        if (document instanceof MiningApplication mining) {
            heading.add(Words.MINING_RIGHT, Terms.of(mining.action()));
            heading.add(mining.mineral(), mining.mineralName());
            heading.add(Terms.of(mining.method()));
            heading.add(mining.site());
        } else if (document instanceof ExplorationApplication exploration) {
            heading.add(Words.EXPLORATION_RIGHT, Terms.of(exploration.action()));
            heading.add(exploration.mineral(), exploration.mineralName());
            heading.add(Terms.of(exploration.stage()));
            heading.add(exploration.site());
        } else if (document instanceof Mine mine) {
            heading.add(Words.MINE, Terms.of(mine.status()));
            heading.add(mine.mineral(), mine.mineralName());
            heading.add(Terms.of(mine.method()));
            heading.add(mine.site());
        } else if (document instanceof Ledger ledger) {
            heading.add(Words.LEDGER, Words.rights(ledger.rights().size()));
        }
        return String.join(" · ", heading.parts);
    }

    private void add(Text... texts) {
        for (Text text : texts) {
            parts.add(language.of(text));
        }
    }

    private void add(Mineral mineral, @Nullable String name) {
        parts.add(name == null ? language.of(Terms.of(mineral)) : name);
    }

    private void add(Site site) {
        if (site.township() != null) {
            parts.add(site.township());
        }
    }
}
