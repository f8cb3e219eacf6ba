package org.kuanggui.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.plan.PlanData;
import org.kuanggui.scenario.StartingDocuments;

/** Data of other editions: those that are shipped, with some values replaced by others of the same sort, or of none. */
final class EditionWay implements Way {
    private static final PlanData SHIPPED = named(Judging.PLAIN.planData());

    /** What stands behind a name, or in a list: a text, a number, or a list or an object without another within it. */
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[ ,])(?:\"[^\"]*\"|[0-9.]+|\\[[^\\[\\]]*]|\\{[^{}]*})(?=[,\\]} \\n])");

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "1e20",
            "\"\"",
            "{}",
            "\"{\"",
            "\"a}b\"",
            "\"{missing}\"",
            "\"{plan.issued}\"",
            "[[]]");
    private static final List<String> NUMBERS =
            List.of("0", "1", "5", "28", "100", "0.0001", "100000", "1000000", "1E+20");

    private static PlanData named(PlanData shipped) {
        String version = Judging.PLAIN.plan().version();
        return shipped.withPlan(shipped.plan().replace("\"" + version + "\"", "\"" + version + "-fuzzed\""));
    }

    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        boolean isOfWords = draw.below(4) == 3;
        String text = isOfWords ? SHIPPED.provisions() : SHIPPED.plan();
        for (int i = draw.below(4); i >= 0; i--) {
            text = replaced(text, draw);
        }
        PlanData data = isOfWords ? SHIPPED.withProvisions(text) : SHIPPED.withPlan(text);
        Expect.read(() -> PlanEvaluator.builder().planData(data).build()).ifPresent(evaluator -> {
            String json = new OddDocument(draw).json();
            Expect.read(() -> DocumentReader.read(json)).ifPresent(document -> Judging.check(document, evaluator));
            ofEveryMineral(evaluator);
        });
    }

    /** Tables of an edition are by mineral. */
    private static void ofEveryMineral(PlanEvaluator evaluator) {
        MiningAction[] actions = MiningAction.values();
        for (Mineral mineral : Mineral.values()) {
            String name = mineral == Mineral.OTHER ? "甲" : null;
            Application application = StartingDocuments.aMiningApplication()
                    .action(actions[mineral.name().length() % actions.length])
                    .mineral(mineral)
                    .mineralName(name)
                    .build();
            Judging.findings(Limits.within(() -> evaluator.evaluate(application)));
        }
    }

    private static String replaced(String text, Draw draw) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult value = values.get(draw.below(65_536) % values.size());
        return text.substring(0, value.start()) + other(value.group(), draw) + text.substring(value.end());
    }

    private static String other(String value, Draw draw) {
        if (draw.below(8) == 7) {
            return draw.of(ODD);
        }
        if (value.startsWith("[")) {
            return draw.yes() ? "[]" : "[" + mineral(draw) + ", " + mineral(draw) + "]";
        }
        if (value.startsWith("\"")) {
            return draw.yes() ? mineral(draw) : "\"" + draw.day() + "\"";
        }
        return value.startsWith("{") ? draw.of(ODD) : draw.of(NUMBERS);
    }

    private static String mineral(Draw draw) {
        return "\"" + draw.of(Mineral.values()) + "\"";
    }
}
