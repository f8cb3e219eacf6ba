package org.kuanggui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Reading;

/**
 * An evaluation as a document to check, sign and file: what was judged, by what, the verdict, every finding in the plan's
 * order, duties, missing facts, changes, readings, and a map where there is ground.
 *
 * <p>It is written as plain text, as Markdown (CommonMark with the tables of GitHub), and as one HTML file, which has no
 * script, asks for nothing from a network, and prints on A4. Whatever comes from a document is shown as text: markup in it
 * is escaped, and control characters and marks of direction are shown by their number, as {@link PlainText} does. The
 * same report gives the same bytes, on any machine, in any default locale and time zone.
 */
public final class Report {
    private final Question question;
    private final Evaluation evaluation;
    private final Locale locale;
    private final GroundLayers layers;
    private final @Nullable Text plan;
    private final List<Reading> readings;
    private final List<Annex> annexes;

    /**
     * Lines that were computed elsewhere.
     *
     * @param title their heading
     * @param lines a sentence each
     */
    record Annex(String title, List<String> lines) {
        Annex {
            Objects.requireNonNull(title, "title");
            lines = List.copyOf(lines);
        }
    }

    Report(
            Question question,
            Evaluation evaluation,
            Locale locale,
            GroundLayers layers,
            @Nullable Text plan,
            List<Reading> readings,
            List<Annex> annexes) {
        this.question = Objects.requireNonNull(question, "question");
        this.evaluation = Objects.requireNonNull(evaluation, "evaluation");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.layers = Objects.requireNonNull(layers, "layers");
        this.plan = plan;
        this.readings = List.copyOf(readings);
        this.annexes = List.copyOf(annexes);
    }

    /**
     * Judges, and reports: with the evaluator's layers on the map, the plan by its title, and readings in words.
     *
     * @param locale Chinese where its language is {@code zh}, else English
     * @throws NullPointerException if an argument is null
     */
    public static Report of(PlanEvaluator evaluator, Question question, Locale locale) {
        return new Report(
                question,
                evaluator.evaluate(question),
                locale,
                evaluator.layers(),
                evaluator.plan().title(),
                evaluator.readings().all(),
                List.of());
    }

    /**
     * Reports what was judged before: without layers on the map, with plan and readings by their ids.
     *
     * @param evaluation the answer to the question; that it is, is for the caller to see to
     * @param locale Chinese where its language is {@code zh}, else English
     * @throws NullPointerException if an argument is null
     */
    public static Report of(Question question, Evaluation evaluation, Locale locale) {
        return new Report(question, evaluation, locale, GroundLayers.NONE, null, List.of(), List.of());
    }

    /**
     * The same with layers on the map: those that the evaluation rests on.
     *
     * @throws NullPointerException if the argument is null
     */
    public Report under(GroundLayers shown) {
        return new Report(question, evaluation, locale, shown, plan, readings, annexes);
    }

    /**
     * The same with one more section behind the others: what to ask next, what must change, a note of the office.
     *
     * @param title its heading, without a number
     * @param lines a sentence each; where there is none the section says so
     * @throws NullPointerException if an argument, or a line, is null
     */
    public Report with(String title, List<String> lines) {
        List<Annex> more = new ArrayList<>(annexes);
        more.add(new Annex(title, lines));
        return new Report(question, evaluation, locale, layers, plan, readings, more);
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** What was answered. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** As plain text; lines end with a line feed, and are not broken. */
    public String toText() {
        return TextWriter.write(content());
    }

    /** As Markdown. The map is not drawn; what it shows stands in a table. */
    public String toMarkdown() {
        return MarkdownWriter.write(content());
    }

    /** As one HTML file; it says of itself that it is in UTF-8, and is to be written so. */
    public String toHtml() {
        return HtmlWriter.write(content());
    }

    /**
     * The map alone, as an SVG file in UTF-8 that may as well stand in a page of HTML; empty where the document has no area. It has no script
     * and no style, and asks for nothing; parts that offend have the numbers of the findings that speak of them, of which the evaluation's
     * first is 1.
     */
    public Optional<String> toSvg() {
        return content().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(picture -> picture.drawing().file(picture.description()))
                .findFirst();
    }

    private Content content() {
        return new Sections(this).content();
    }

    Locale locale() {
        return locale;
    }

    GroundLayers layers() {
        return layers;
    }

    Optional<Text> plan() {
        return Optional.ofNullable(plan);
    }

    List<Reading> readings() {
        return readings;
    }

    List<Annex> annexes() {
        return annexes;
    }
}
