package org.kuanggui.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Provision;

/** Prints what became of a batch: how many of each verdict, then of each provision how many of each outcome. */
final class BatchSummaryPrinter {
    /** Nobody has a count of more digits. */
    private static final int COUNT = 12;

    private final Page page;
    private final Language language;

    BatchSummaryPrinter(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(BatchTally tally, List<Provision> provisions, BatchFiles files) {
        page.text(Page.Tone.LOUD, language.of(Words.SUMMARY) + ": " + tally.total())
                .line();
        for (Verdict verdict : Verdict.values()) {
            row(tally.of(verdict), Mark.of(verdict), verdict.label());
        }
        row(tally.faulty(), Mark.INVALID, Words.BATCH_FAULTY);
        if (provisions.stream().anyMatch(provision -> tally.has(provision.id()))) {
            heads();
            provisions.stream().map(Provision::id).filter(tally::has).forEach(id -> provision(id, tally));
        }
        file(files.answers());
        if (tally.faulty() > 0) {
            file(files.problems());
        }
        file(files.chart());
        page.flush();
    }

    private void row(long count, Mark mark, Text label) {
        if (count > 0) {
            page.text(count(count) + " ");
            page.text(mark.tone(), mark.symbol() + " " + language.of(label)).line();
        }
    }

    private void heads() {
        page.line();
        for (Outcome outcome : Listing.GRAVEST_FIRST) {
            page.text(" ".repeat(COUNT - 1));
            page.text(Mark.of(outcome).tone(), Mark.of(outcome).symbol());
        }
        for (Outcome outcome : Listing.GRAVEST_FIRST) {
            page.text("  ");
            page.text(Mark.of(outcome).tone(), Mark.of(outcome).symbol() + " " + language.of(outcome.label()));
        }
        page.line();
    }

    private void provision(String id, BatchTally tally) {
        for (Outcome outcome : Listing.GRAVEST_FIRST) {
            page.text(count(tally.of(id, outcome)));
        }
        page.text("  " + id).line();
    }

    private void file(Path file) {
        page.text(Page.Tone.QUIET, "→ " + file).line();
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%" + COUNT + "d", count);
    }
}
