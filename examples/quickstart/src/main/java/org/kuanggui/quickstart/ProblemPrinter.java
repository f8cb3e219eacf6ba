package org.kuanggui.quickstart;

import java.nio.file.Path;
import java.util.List;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/** Prints what stands against a document, a file or a layer. */
final class ProblemPrinter {
    private static final int MOST_FAULTS = 10;

    private final Page page;
    private final Language language;

    ProblemPrinter(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(Input input, InvalidInputException invalid) {
        print(input.toString(), invalid);
    }

    /** Says what stands against what is at a place. */
    void print(String place, InvalidInputException invalid) {
        List<Problem> problems = invalid.problems();
        heading(place, language.of(Words.problems(problems.size())));
        problems.forEach(this::problem);
        page.flush();
    }

    /** Says why a file could not be read or written. */
    void print(Path path, Text reason) {
        heading(path.toString(), language.of(reason));
        page.flush();
    }

    /** Says which features of layers were not taken in, the first of each layer in full. */
    void print(Path folder, GroundLayers layers) {
        for (Layer layer : layers.layers()) {
            if (!layer.faults().isEmpty()) {
                heading(
                        folder + ", " + layer.identity().theme().in(language.locale()),
                        language.of(Words.FAULTY_FEATURES) + ": " + layer.faultCount());
                layer.faults().stream().limit(MOST_FAULTS).forEach(this::problem);
            }
        }
        page.flush();
    }

    private void heading(String place, String what) {
        page.text(Page.Tone.BAD, Mark.INVALID.symbol() + " " + place + ": " + what)
                .line();
    }

    /** As {@link Problem#toString}, in the language of the answers. */
    private void problem(Problem problem) {
        Text place = problem.pointer().isEmpty() ? Words.THE_DOCUMENT : Text.plain(problem.pointer());
        Text found = place.then(Words.FOUND).then(problem.foundText());
        Text line = found.then(Words.EXPECTED).then(problem.expectedText());
        page.text("  " + language.of(line)).line();
        problem.maybe(language.locale()).ifPresent(this::maybe);
    }

    private void maybe(String guess) {
        page.text("    " + language.of(Words.MAYBE) + guess).line();
    }
}
