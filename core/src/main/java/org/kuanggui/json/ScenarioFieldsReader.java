package org.kuanggui.json;

import static org.kuanggui.fact.Checks.stated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioLayer;

/** Reads documents of the kind {@code scenario}, in the order of the contract. */
final class ScenarioFieldsReader {
    static final Vocabulary<Verdict> VERDICTS =
            Vocabulary.constants(Verdict.class, verdict -> verdict.label().chinese());
    static final Vocabulary<Outcome> OUTCOMES =
            Vocabulary.constants(Outcome.class, outcome -> outcome.label().chinese());

    /** An outcome, or the word that there is no finding. */
    private static final Vocabulary<ExpectedFinding> FINDINGS = new Vocabulary<>(
            OUTCOMES.expected().then(new Text(" 或 " + ExpectedFinding.NONE_WORD, " or " + ExpectedFinding.NONE_WORD)),
            word -> word.equals(ExpectedFinding.NONE_WORD)
                    ? Optional.of(ExpectedFinding.NONE)
                    : OUTCOMES.named().apply(word).map(ExpectedFinding::of),
            OUTCOMES.guess());

    private ScenarioFieldsReader() {}

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    static @Nullable Scenario read(Part scenario, Bases bases) {
        var title = scenario.required("title").text();
        var document = document(scenario, bases);
        var ledger = scenario.at("ledger").part(LedgerReader.KINDS::read);
        var asOf = scenario.at("asOf").date();
        var readings = scenario.at("readings").map(Value::text);
        var restDays = scenario.at("restDays").part(ScenarioFieldsReader::restDays);
        var layers = scenario.at("layers").list(ScenarioFieldsReader::layer);
        var toleranceM2 = scenario.at("toleranceM2").decimal();
        var expected = scenario.at("expected").part(ScenarioFieldsReader::expectation);
        if (document == null
                && (scenario.at("base").isStated() || scenario.at("changes").isStated())) {
            return null; // what is wrong is not the document, and is refused already
        }
        return scenario.build(() -> new Scenario(
                title,
                document,
                ledger,
                asOf,
                readings,
                restDays,
                layers,
                toleranceM2,
                expected == null ? Expectation.NONE : expected));
    }

    /** What is judged: a document, or one that lies somewhere else, with the changes to it. */
    private static @Nullable Document document(Part scenario, Bases bases) {
        Value document = scenario.at("document");
        Value base = scenario.at("base");
        Value changes = scenario.at("changes");
        if (document.isStated() && base.isStated()) {
            base.refuse(new Text("base 与 document 并存", "a base beside a document"), Phrases.ONE_OF_THE_TWO);
            return null;
        }
        Document start = base.isStated()
                ? bases.read(base)
                : scenario.required("document").part(DocumentReader.KINDS::read);
        return changes.isStated() ? changes.part(part -> changed(start, part)) : start;
    }

    private static @Nullable Document changed(@Nullable Document start, Part changes) {
        DocumentChanges read = DocumentChanges.read(changes);
        return start == null ? null : changes.buildIfSound(() -> read.applyAsWrittenTo(start));
    }

    static @Nullable RestDays restDays(Part part) {
        var holidays = part.at("holidays").list(Value::date);
        var worked = part.at("worked").list(Value::date);
        return part.buildIfSound(
                () -> RestDays.builder().holidays(holidays).worked(worked).build());
    }

    private static @Nullable ScenarioLayer layer(Value value) {
        return value.part(part -> {
            Theme theme = part.required("theme").word(LayerManifest.THEMES);
            Supplier<Layer.Builder> layer = LayerManifest.layer(part, theme);
            String features = part.required("features").listAsWritten();
            return part.buildIfSound(() -> new ScenarioLayer(
                    stated(value.objectAsWritten()), layer(stated(layer).get(), stated(features))));
        });
    }

    private static Layer layer(Layer.Builder layer, String features) {
        String geoJson = "{\"type\":\"FeatureCollection\",\"features\":" + features + "}";
        try {
            return GroundLayersReader.read(new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)), layer);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static @Nullable Expectation expectation(Part part) {
        var verdict = part.at("verdict").word(VERDICTS);
        var mustClose = part.at("mustClose").truth();
        var exact = part.at("exact").truth();
        var outcomes = part.at("outcomes").map(ScenarioFieldsReader::finding);
        return part.buildIfSound(() -> new Expectation(
                verdict, mustClose.isKnown() ? mustClose == Truth.TRUE : null, exact == Truth.TRUE, outcomes));
    }

    private static @Nullable ExpectedFinding finding(Value value) {
        return value.isText() ? value.word(FINDINGS) : value.part(ScenarioFieldsReader::finding);
    }

    private static @Nullable ExpectedFinding finding(Part part) {
        var outcome = part.required("outcome").word(OUTCOMES);
        var due = part.at("due").date();
        var missing = part.at("missing");
        var missingFacts = missing.list(Value::text);
        var readings = part.at("readings");
        var consulted = readings.list(Value::text);
        var remedy = part.at("remedy");
        var figures = remedy.map(Value::decimal);
        return part.buildIfSound(() -> new ExpectedFinding(
                outcome,
                due,
                missing.isStated() ? missingFacts : null,
                readings.isStated() ? consulted : null,
                remedy.isStated() ? figures : null));
    }
}
