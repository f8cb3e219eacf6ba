package org.kuanggui.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.kuanggui.duty.RestDays;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioLayer;

/**
 * Writes regulatory scenarios as JSON documents of the contract, in the canonical form of {@link ApplicationWriter};
 * layers stand as they were read. {@link ScenarioReader} reads what is written here as an equal scenario.
 *
 * <p>Equal scenarios give the same bytes, on any machine, in any locale and time zone. Every method may be called by any
 * number of threads.
 */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    /**
     * The canonical document.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(Scenario scenario) {
        return JsonWriter.compact(scenario, ScenarioWriter::write);
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(Scenario scenario) {
        return JsonWriter.compactUtf8(scenario, ScenarioWriter::write);
    }

    /**
     * The canonical document for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toPrettyJson(Scenario scenario) {
        return JsonWriter.pretty(scenario, ScenarioWriter::write);
    }

    private static void write(JsonWriter json, Scenario scenario) {
        json.text("kind", Kind.SCENARIO.word());
        json.text("title", scenario.title());
        json.part("document", scenario.document(), null, DocumentWriter::write);
        json.part("ledger", scenario.ledger(), null, LedgerWriter::write);
        json.date("asOf", scenario.asOf());
        json.part("readings", scenario.readings(), Map.of(), ScenarioWriter::readings);
        json.part("restDays", scenario.restDays(), null, ScenarioWriter::restDays);
        json.asReadIfAny(
                "layers", scenario.layers().stream().map(ScenarioWriter::node).toList());
        json.number("toleranceM2", scenario.toleranceM2());
        json.part("expected", scenario.expected(), Expectation.NONE, ScenarioWriter::expectation);
    }

    static void readings(JsonWriter json, Map<String, String> choices) {
        choices.forEach(json::text);
    }

    static void restDays(JsonWriter json, RestDays restDays) {
        dates(json, "holidays", restDays.holidays());
        dates(json, "worked", restDays.worked());
    }

    private static void dates(JsonWriter json, String name, Collection<LocalDate> dates) {
        json.textsIfAny(name, dates.stream().map(LocalDate::toString).toList());
    }

    private static JsonNode node(ScenarioLayer layer) {
        return TreeReader.read(layer.json(), new Problems());
    }

    private static void expectation(JsonWriter json, Expectation expected) {
        json.constant("verdict", expected.verdict());
        if (expected.mustClose() != null) {
            json.truth("mustClose", expected.mustClose());
        }
        if (expected.exact()) {
            json.truth("exact", true);
        }
        json.part("outcomes", expected.outcomes(), Map.of(), ScenarioWriter::outcomes);
    }

    private static void outcomes(JsonWriter json, Map<String, ExpectedFinding> outcomes) {
        outcomes.forEach((key, finding) -> {
            if (!finding.isPlain()) {
                json.part(key, finding, null, ScenarioWriter::finding);
            } else if (finding.outcome() == null) {
                json.text(key, ExpectedFinding.NONE_WORD);
            } else {
                json.constant(key, finding.outcome());
            }
        });
    }

    private static void finding(JsonWriter json, ExpectedFinding finding) {
        json.constant("outcome", finding.outcome());
        json.date("due", finding.due());
        if (finding.missing() != null) {
            json.texts("missing", finding.missing());
        }
        if (finding.readings() != null) {
            json.texts("readings", finding.readings());
        }
        json.part("remedy", finding.remedy(), null, (part, figures) -> figures.forEach(part::number));
    }
}
