package org.kuanggui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** What was judged: the document's main statements, a row each. What is not stated has no row. */
final class About {
    private final Locale locale;
    private final List<List<Cell>> rows = new ArrayList<>();

    private About(Locale locale) {
        this.locale = locale;
    }

    static List<List<Cell>> of(Question question, Locale locale) {
        About about = new About(locale);
        Document document = question.document();
        about.add(Words.NAME, document.id());
        if (document instanceof MiningApplication mining) {
            about.mining(mining);
        } else if (document instanceof ExplorationApplication exploration) {
            about.exploration(exploration);
        } else if (document instanceof Mine mine) {
            about.mine(mine);
        } else if (document instanceof Ledger ledger) {
            about.add(Words.DISTRICT, ledger.district());
            about.add(Words.RIGHTS, ledger.rights().size());
        }
        about.add(Words.JUDGED_AS_OF, question.asOf());
        question.ledger().ifPresent(beside -> about.add(Words.LEDGER, beside.id() + " (" + beside.asOf() + ")"));
        return about.rows;
    }

    /** What kind of report there is on a document. */
    static Text title(Document document) {
        if (document instanceof Mine) {
            return Words.INSPECTION;
        }
        return document instanceof Ledger ? Words.MONITORING : Words.OPINION;
    }

    /** Where it lies; a ledger tells of no place. */
    static @Nullable Site site(Document document) {
        if (document instanceof Application application) {
            return application.site();
        }
        return document instanceof Mine mine ? mine.site() : null;
    }

    private void mining(MiningApplication mining) {
        right(Words.MINING_RIGHT, mining.action().chineseName(), mining.action());
        mineral(mining.mineral(), mining.mineralName());
        add(Words.METHOD, term(mining.method().chineseName(), mining.method()));
        add(Words.APPLICANT, mining.applicant().name());
        add(Words.SUBMITTED_ON, mining.submittedOn());
        site(mining.site());
        add(Words.SCALE, mining.productionScale());
        add(Words.RESERVES, mining.recoverableReserves());
    }

    private void exploration(ExplorationApplication exploration) {
        right(Words.EXPLORATION_RIGHT, exploration.action().chineseName(), exploration.action());
        mineral(exploration.mineral(), exploration.mineralName());
        add(Words.STAGE, term(exploration.stage().chineseName(), exploration.stage()));
        add(Words.APPLICANT, exploration.applicant().name());
        add(Words.SUBMITTED_ON, exploration.submittedOn());
        site(exploration.site());
    }

    private void mine(Mine mine) {
        add(Words.MINE_NAME, mine.name());
        add(Words.HOLDER, mine.holder());
        add(Words.STATUS, term(mine.status().chineseName(), mine.status()));
        mineral(mine.mineral(), mine.mineralName());
        add(Words.METHOD, term(mine.method().chineseName(), mine.method()));
        add(Words.GRANTED_ON, mine.rightGrantedOn());
        site(mine.site());
        add(Words.SCALE, mine.productionScale());
    }

    private void right(Text kind, String chinese, Enum<?> action) {
        add(Words.RIGHT, kind.in(locale) + (Text.isChinese(locale) ? "　" : ", ") + term(chinese, action));
    }

    private void mineral(Mineral mineral, @Nullable String name) {
        add(Words.MINERAL, name == null ? term(mineral.chineseName(), mineral) : name);
    }

    private void site(Site site) {
        add(Words.DISTRICT, site.district());
        add(Words.TOWNSHIP, site.township());
        if (site.areaKm2() != null) {
            add(Words.STATED_AREA, site.areaKm2().toPlainString() + " km²");
        }
        if (site.ground() != null) {
            add(Words.AREA, site.ground().squareKilometres().toPlainString() + " km²");
        }
    }

    /** The constants are English terms of the field but for case and underscores. */
    private String term(String chinese, Enum<?> constant) {
        String english = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Text(chinese, english).in(locale);
    }

    private void add(Text name, @Nullable Object value) {
        if (value != null) {
            rows.add(List.of(Cell.of(name.in(locale)), Cell.of(value.toString())));
        }
    }
}
