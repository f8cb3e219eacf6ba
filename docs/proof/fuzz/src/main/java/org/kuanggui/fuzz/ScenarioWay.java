package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioResult;

/** Scenarios: as bytes where the first begins an object, else made of their fields. */
final class ScenarioWay implements Way {
    private static final List<Reading> READINGS = Judging.PLAIN.readings().all();
    private static final List<Provision> PROVISIONS = Judging.PLAIN.provisions();
    private static final List<String> POINTERS = List.of(
            "/productionScale",
            "/productionScale/value",
            "/site",
            "/site/township",
            "/site/geometry",
            "/annualReports/-",
            "/annualReports/0",
            "/rights/99999",
            "/action",
            "/kind",
            "/id/under-a-text",
            "/~",
            "/",
            "/-".repeat(40));

    @Override
    public void take(byte[] input) {
        byte[] json = input.length > 0 && input[0] == '{'
                ? input
                : made(new Draw(input)).getBytes(StandardCharsets.UTF_8);
        Expect.read(() -> ScenarioReader.read(json)).ifPresent(ScenarioWay::check);
    }

    /** Written, read and checked it is the same, and as YAML it is no other. */
    static void check(Scenario scenario) {
        String json = ScenarioWriter.toJson(scenario);
        Expect.json(json);
        Scenario again = ScenarioReader.read(ScenarioWriter.toUtf8(scenario));
        Expect.same(scenario, again, "what was written and read");
        Expect.same(json, ScenarioWriter.toJson(again), "what was written again");
        Expect.same(scenario, ScenarioReader.read(ScenarioWriter.toPrettyJson(scenario)), "what is written for people");
        Expect.read(() -> ScenarioReader.readYaml(json))
                .ifPresent(other -> Expect.same(scenario, other, "what is read of it as YAML"));
        Optional<String> answer = Expect.read(scenario::check).map(ScenarioWay::written);
        Expect.same(answer, Expect.read(again::check).map(ScenarioWay::written), "the result of the same scenario");
    }

    private static String written(ScenarioResult result) {
        Judging.findings(result.evaluation());
        return result + "\n" + Judging.written(result.evaluation());
    }

    private static String made(Draw draw) {
        OddDocument odd = new OddDocument(draw);
        List<String> fields = new ArrayList<>(List.of("\"kind\":\"scenario\"", "\"title\":\"甲\""));
        fields.add("\"document\":" + odd.json());
        int chosen = draw.below(256);
        add(fields, chosen, 0, "ledger", odd.json("ledger"));
        add(fields, chosen, 1, "asOf", OddDocument.quoted(draw.day().toString()));
        add(fields, chosen, 2, "readings", readings(draw));
        add(fields, chosen, 3, "restDays", restDays(draw));
        add(fields, chosen, 4, "layers", layers(draw));
        add(fields, chosen, 5, "toleranceM2", draw.number());
        add(fields, chosen, 6, "expected", draw.below(8) == 7 ? odd.anything() : expected(draw));
        add(fields, chosen, 7, "changes", changes(draw, odd));
        return "{" + String.join(",", fields) + "}";
    }

    private static void add(List<String> fields, int chosen, int bit, String name, String value) {
        if ((chosen >> bit & 1) == 1) {
            fields.add(OddDocument.quoted(name) + ":" + value);
        }
    }

    private static String changes(Draw draw, OddDocument odd) {
        List<String> changes = new ArrayList<>();
        for (int i = draw.below(4); i > 0; i--) {
            String pointer = draw.below(16) == 15 ? draw.text() : draw.of(POINTERS);
            changes.add(OddDocument.quoted(pointer) + ":" + odd.anything());
        }
        return "{" + String.join(",", changes) + "}";
    }

    private static String readings(Draw draw) {
        Reading reading = draw.of(READINGS);
        String id = draw.below(16) == 15 ? draw.text() : reading.id();
        String choice =
                draw.below(16) == 15 ? draw.text() : draw.of(reading.choices()).name();
        return "{" + OddDocument.quoted(id) + ":" + OddDocument.quoted(choice) + "}";
    }

    private static String restDays(Draw draw) {
        return "{\"holidays\":[" + OddDocument.quoted(draw.day().toString()) + "]}";
    }

    private static String layers(Draw draw) {
        OddShapes shapes = new OddShapes(draw);
        List<String> layers = new ArrayList<>();
        for (int i = draw.below(3); i > 0; i--) {
            String extent = draw.yes() ? ",\"completeFor\":" + shapes.geometry() : "";
            layers.add("{\"theme\":"
                    + OddDocument.quoted(draw.of(Theme.values()).name()) + ",\"version\":\"1\",\"date\":\"2024-06-30\""
                    + extent + ",\"features\":" + shapes.features() + "}");
        }
        return "[" + String.join(",", layers) + "]";
    }

    private static String expected(Draw draw) {
        String key = draw.below(16) == 15 ? draw.text() : draw.of(PROVISIONS).id() + (draw.yes() ? "[2024]" : "");
        String finding = draw.yes()
                ? OddDocument.quoted(
                        draw.below(8) == 7 ? "none" : draw.of(Outcome.values()).name())
                : "{\"outcome\":" + OddDocument.quoted(draw.of(Outcome.values()).name())
                        + ",\"due\":" + OddDocument.quoted(draw.day().toString())
                        + ",\"missing\":[" + OddDocument.quoted(draw.text()) + "]}";
        return "{\"verdict\":" + OddDocument.quoted(draw.of(Verdict.values()).name()) + ",\"outcomes\":{"
                + OddDocument.quoted(key) + ":" + finding + "}}";
    }
}
