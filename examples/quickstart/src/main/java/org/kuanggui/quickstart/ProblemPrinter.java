package org.kuanggui.quickstart;

import java.util.List;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** Prints why a document was not judged. */
final class ProblemPrinter {
    private final Page page;
    private final Language language;

    ProblemPrinter(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(Document document, InvalidInputException invalid) {
        List<Problem> problems = invalid.problems();
        heading(document.toString(), problems.size() + " " + language.of(Words.PROBLEMS));
        problems.forEach(this::problem);
        page.flush();
    }

    void print(UnreadableException unreadable) {
        heading(unreadable.path().toString(), language.of(unreadable.reason()));
        page.flush();
    }

    private void heading(String place, String what) {
        page.text(Page.Tone.BAD, Mark.INVALID.symbol() + " " + place + ": " + what)
                .line();
    }

    /** As {@link Problem#toString}, but piece by piece: what was found may hold line breaks of its own. */
    private void problem(Problem problem) {
        String place = problem.pointer().isEmpty() ? "the document" : problem.pointer();
        page.text("  " + place + ": found " + problem.found() + ", expected " + problem.expected())
                .line();
        problem.maybe().ifPresent(guess -> page.text("    Maybe " + guess).line());
    }
}
