package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.advice.Alteration;
import org.kuanggui.advice.Inquiry;
import org.kuanggui.advice.OpenFact;
import org.kuanggui.advice.Rectification;
import org.kuanggui.advice.Way;
import org.kuanggui.plan.Text;

/** Prints what to ask next, and what would have to change, below an evaluation. */
final class AdvicePrinter {
    private final Page page;
    private final Language language;

    AdvicePrinter(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(Inquiry inquiry, Rectification rectification) {
        section(Words.TO_ASK, questions(inquiry));
        section(Words.TO_CHANGE, changes(rectification));
        page.line().flush();
    }

    private void section(Text title, List<String> lines) {
        page.text("  ").text(Page.Tone.LOUD, language.of(title)).line();
        (lines.isEmpty() ? List.of(language.of(Words.NOTHING)) : lines)
                .forEach(line -> page.text("    " + line).line());
    }

    /** A line for each fact that still decides, then what cannot be answered, and whether all was tried. */
    List<String> questions(Inquiry inquiry) {
        List<String> lines = new ArrayList<>(
                inquiry.needed().stream().map(OpenFact::toString).toList());
        inquiry.unanswerable().forEach(fact -> lines.add(language.of(Words.UNANSWERABLE) + " " + fact));
        if (!inquiry.exhaustive()) {
            lines.add(language.of(Words.NOT_ALL_TRIED));
        }
        return lines;
    }

    /** A line for each way; where there is none, what stands against it. */
    List<String> changes(Rectification rectification) {
        List<String> lines = new ArrayList<>();
        rectification.ways().stream().map(AdvicePrinter::way).forEach(lines::add);
        rectification.hopeless().forEach(finding -> lines.add(language.of(Words.HOPELESS) + " " + finding));
        rectification.blocked().forEach(finding -> lines.add(language.of(Words.BLOCKED) + " " + finding));
        if (!rectification.exhaustive()) {
            lines.add(language.of(Words.NOT_ALL_TRIED));
        }
        return lines;
    }

    private static String way(Way way) {
        return String.join(
                "; ", way.alterations().stream().map(Alteration::toString).toList());
    }
}
