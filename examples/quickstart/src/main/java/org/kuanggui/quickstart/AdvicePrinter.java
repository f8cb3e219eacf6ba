package org.kuanggui.quickstart;

import java.util.List;
import org.kuanggui.fact.Text;

/** Prints what to ask next, and what would have to change, below an evaluation. */
final class AdvicePrinter {
    private final Page page;
    private final Language language;

    AdvicePrinter(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(Advice advice) {
        section(Words.TO_ASK, advice.questions());
        section(Words.TO_CHANGE, advice.changes());
        page.line().flush();
    }

    private void section(Text title, List<String> lines) {
        page.text("  ").text(Page.Tone.LOUD, language.of(title)).line();
        (lines.isEmpty() ? List.of(language.of(Words.NOTHING)) : lines)
                .forEach(line -> page.text("    " + line).line());
    }
}
