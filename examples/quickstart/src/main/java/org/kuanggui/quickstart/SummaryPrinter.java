package org.kuanggui.quickstart;

import java.util.List;
import org.kuanggui.fact.Text;

/** Prints what became of all documents: how many of each verdict, and which. */
final class SummaryPrinter {
    private final Page page;
    private final Language language;
    private final Listing listing;

    SummaryPrinter(Page page, Language language, Listing listing) {
        this.page = page;
        this.language = language;
        this.listing = listing;
    }

    void print(Tally tally) {
        page.text(Page.Tone.LOUD, language.of(Words.SUMMARY) + ": " + tally.total())
                .line();
        tally.judged().forEach((verdict, names) -> row(Mark.of(verdict), verdict.label(), names));
        if (!tally.notJudged().isEmpty()) {
            row(Mark.INVALID, Words.NOT_JUDGED, tally.notJudged());
        }
        if (listing == Listing.OPEN && !tally.judged().isEmpty()) {
            page.line().text(Page.Tone.QUIET, language.of(Words.OPEN_ONLY)).line();
        }
        page.flush();
    }

    private void row(Mark mark, Text label, List<String> names) {
        page.text(String.format("%4d ", names.size()));
        page.text(mark.tone(), mark.symbol() + " " + language.of(label)).line();
        names.forEach(name -> page.text("       " + name).line());
    }
}
