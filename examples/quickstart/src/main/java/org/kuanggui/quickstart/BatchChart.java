package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.plan.Provision;
import org.kuanggui.quickstart.BarChart.Bar;
import org.kuanggui.quickstart.BarChart.Piece;

/** What became of a batch, as a chart: the verdicts, and the findings that somebody has to act upon, by provision. */
final class BatchChart {
    private static final String GRAVE = "#8b0000";
    private static final String UNKNOWN = "#8a6500";
    private static final String DOUBTFUL = "#c77700";
    private static final String OWED = "#2f6f8f";
    private static final String GOOD = "#2e7d32";
    private static final String ASIDE = "#767676";

    private final BatchTally tally;
    private final Language language;

    BatchChart(BatchTally tally, Language language) {
        this.tally = tally;
        this.language = language;
    }

    /** An SVG that stands alone. */
    String svg(List<Provision> provisions) {
        BarChart chart = new BarChart(language.of(Words.SUMMARY) + ": " + tally.total());
        chart.add(language.of(Words.BATCH_BY_VERDICT), verdicts());
        chart.add(language.of(Words.BATCH_BY_PROVISION), provisions(provisions));
        return chart.svg(language.locale());
    }

    private List<Bar> verdicts() {
        List<Bar> bars = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            bars.add(bar(Mark.of(verdict), language.of(verdict.label()), tally.of(verdict), colour(verdict)));
        }
        bars.add(bar(Mark.INVALID, language.of(Words.BATCH_FAULTY), tally.faulty(), ASIDE));
        return bars;
    }

    private static Bar bar(Mark mark, String label, long count, String colour) {
        return new Bar(mark.symbol() + " " + label, List.of(new Piece(count, colour, label)), String.valueOf(count));
    }

    private List<Bar> provisions(List<Provision> provisions) {
        return provisions.stream().map(this::bar).filter(bar -> bar.total() > 0).toList();
    }

    private Bar bar(Provision provision) {
        List<Outcome> open = Listing.GRAVEST_FIRST.stream()
                .filter(Listing.OPEN::shows)
                .filter(outcome -> tally.of(provision.id(), outcome) > 0)
                .toList();
        return new Bar(
                provision.id(),
                open.stream()
                        .map(outcome -> new Piece(
                                tally.of(provision.id(), outcome), colour(outcome), language.of(outcome.label())))
                        .toList(),
                open.stream()
                        .map(outcome -> Mark.of(outcome).symbol() + " " + tally.of(provision.id(), outcome))
                        .collect(Collectors.joining("  ")));
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> GRAVE;
            case UNDETERMINED -> UNKNOWN;
            case REVIEW -> DOUBTFUL;
            case DUTY -> OWED;
            case SATISFIED -> GOOD;
            case NOTED -> ASIDE;
        };
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> GOOD;
            case CONFORMS_WITH_DUTIES -> OWED;
            case NEEDS_REVIEW -> DOUBTFUL;
            case UNDETERMINED -> UNKNOWN;
            case DOES_NOT_CONFORM -> GRAVE;
            case OUT_OF_SCOPE -> ASIDE;
        };
    }
}
