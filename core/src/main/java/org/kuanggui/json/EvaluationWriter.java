package org.kuanggui.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Unit;

/**
 * Writes evaluations as JSON documents of the contract: fields in the contract's order, constants, plain numbers, no
 * white space, nothing that is absent.
 *
 * <p>The same evaluation gives the same bytes, on any machine, in any default locale and time zone; only the messages
 * depend on the locale that is asked for. Every method may be called by any number of threads.
 */
public final class EvaluationWriter {
    private EvaluationWriter() {}

    /**
     * The canonical document; its messages are in Chinese.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(Evaluation evaluation) {
        return toJson(evaluation, Locale.CHINESE);
    }

    /**
     * The document with messages for a locale.
     *
     * @param locale Chinese where its language is {@code zh}, else English
     * @throws NullPointerException if an argument is null
     */
    public static String toJson(Evaluation evaluation, Locale locale) {
        return JsonWriter.compact(evaluation, fields(locale));
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(Evaluation evaluation) {
        return toUtf8(evaluation, Locale.CHINESE);
    }

    /**
     * As {@link #toJson(Evaluation, Locale)}, in UTF-8 without a byte order mark.
     *
     * @throws NullPointerException if an argument is null
     */
    public static byte[] toUtf8(Evaluation evaluation, Locale locale) {
        return JsonWriter.compactUtf8(evaluation, fields(locale));
    }

    /**
     * As {@link #toJson(Evaluation, Locale)}, for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if an argument is null
     */
    public static String toPrettyJson(Evaluation evaluation, Locale locale) {
        return JsonWriter.pretty(evaluation, fields(locale));
    }

    private static BiConsumer<JsonWriter, Evaluation> fields(Locale locale) {
        Objects.requireNonNull(locale);
        return (json, evaluation) -> write(json, evaluation, locale);
    }

    private static void write(JsonWriter json, Evaluation evaluation, Locale locale) {
        json.text("subject", evaluation.subject());
        json.date("asOf", evaluation.asOf());
        json.constant("verdict", evaluation.verdict());
        json.truth("mustClose", evaluation.mustClose());
        json.parts("findings", evaluation.findings(), (part, finding) -> finding(part, finding, locale));
        json.texts("missing", evaluation.missing());
        json.texts("readings", evaluation.readings());
        json.part("ruleBase", evaluation.ruleBase(), null, EvaluationWriter::ruleBase);
    }

    private static void finding(JsonWriter json, Finding finding, Locale locale) {
        json.text("provision", finding.provision().id());
        json.constant("outcome", finding.outcome());
        json.text("citation", finding.provision().citation());
        json.text("quote", finding.provision().quote());
        json.text("message", finding.message(locale));
        json.parts("evidence", finding.evidence(), EvaluationWriter::evidence);
        json.text("detail", finding.detailOrNull());
        textsIfAny(json, "missing", finding.missing());
        json.date("due", finding.dueOrNull());
        finding.overlap().ifPresent(overlap -> json.geometry("overlap", overlap));
        textsIfAny(json, "readings", finding.readings());
        json.part("remedy", finding.remedyOrNull(), null, EvaluationWriter::remedy);
    }

    private static void evidence(JsonWriter json, Evidence evidence) {
        json.text("fact", evidence.fact());
        json.text("stated", evidence.statedValue());
        json.text("required", evidence.requiredValue());
    }

    private static void remedy(JsonWriter json, Remedy remedy) {
        json.parts("changes", remedy.changes(), EvaluationWriter::change);
        json.truth("satisfiable", remedy.satisfiable());
    }

    private static void change(JsonWriter json, Change change) {
        json.text("pointer", change.pointer());
        if (change instanceof FigureChange figure) {
            figure(json, "from", figure.from(), figure.unit());
        } else if (change instanceof GroundChange ground) {
            ground(json, "from", ground.from());
        }
        changed(json, "to", change);
    }

    /** What a change puts in the place of what was. */
    static void changed(JsonWriter json, String name, Change change) {
        if (change instanceof FigureChange figure) {
            figure(json, name, figure.to(), figure.unit());
        } else if (change instanceof GroundChange ground) {
            ground(json, name, ground.to());
        }
    }

    private static void figure(JsonWriter json, String name, @Nullable BigDecimal value, @Nullable Unit unit) {
        if (unit == null || value == null) {
            json.number(name, value);
        } else {
            json.quantity(name, value, unit);
        }
    }

    /** An area the way it is stated: as a geometry, or as the register's text. */
    private static void ground(JsonWriter json, String name, Area area) {
        if (area.form() == Area.Form.CORNERS) {
            json.text(name, area.corners());
        } else {
            json.geometry(name, area);
        }
    }

    private static void ruleBase(JsonWriter json, RuleBaseIdentity ruleBase) {
        json.text("plan", ruleBase.plan());
        json.text("version", ruleBase.version());
        json.text("sha256", ruleBase.sha256());
    }

    private static void textsIfAny(JsonWriter json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.texts(name, texts);
        }
    }
}
