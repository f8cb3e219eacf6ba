package org.kuanggui.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Indicators;

/** Prints the district's figures: as they are, or as granting an application would change them. */
final class FiguresPrinter {
    private final Page page;
    private final Language language;
    private final Figures figures;

    FiguresPrinter(Page page, Language language, Figures figures) {
        this.page = page;
        this.language = language;
        this.figures = figures;
    }

    void print(Indicators indicators) {
        heading(Words.FIGURES);
        figures.of(indicators).forEach(figure -> row(figure, figure.value()));
        page.line().flush();
    }

    void print(GrantEffect effect) {
        Optional<Indicators> after = effect.after();
        if (after.isEmpty()) {
            heading(Words.EFFECT_UNKNOWN);
        } else {
            changes(figures.of(effect.before()), figures.of(after.get()));
        }
        if (!effect.missing().isEmpty()) {
            line(language.of(Words.MISSING), String.join(", ", effect.missing()));
        }
        if (effect.endingUnnamed() > 0) {
            line(language.of(Words.ENDING_UNNAMED), Integer.toString(effect.endingUnnamed()));
        }
        page.line().flush();
    }

    private void changes(List<Figure> before, List<Figure> after) {
        Map<String, String> values = new LinkedHashMap<>();
        before.forEach(figure -> values.put(figure.name(), figure.value()));
        List<Figure> changed = after.stream()
                .filter(figure -> !figure.value().equals(values.get(figure.name())))
                .toList();
        heading(changed.isEmpty() ? Words.NO_EFFECT : Words.EFFECT);
        changed.forEach(figure -> row(figure, values.getOrDefault(figure.name(), "0") + " → " + figure.value()));
    }

    private void heading(Text text) {
        page.text("  ").text(Page.Tone.LOUD, language.of(text)).line();
    }

    private void row(Figure figure, String value) {
        line(
                figure.name(),
                figure.planned().isEmpty()
                        ? value
                        : value + " (" + language.of(Words.PLAN) + " " + figure.planned() + ")");
    }

    private void line(String name, String value) {
        page.text("    ").text(Page.Tone.QUIET, name + ": ").text(value).line();
    }
}
