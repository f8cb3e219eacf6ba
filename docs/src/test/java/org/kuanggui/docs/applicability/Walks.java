package org.kuanggui.docs.applicability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;

/** Every walk, made once for all tests. */
final class Walks {
    static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    static final Applicability DECIDING = Applicability.of(EVALUATOR, Profiles.deciding());
    static final Applicability ANSWERING = Applicability.of(EVALUATOR, Profiles.answering());
    static final Applicability BEYOND = Applicability.of(EVALUATOR, Profiles.beyond());
    static final Applicability NO_LONGER =
            Applicability.of(reading(List.of("after-period=OUT_OF_SCOPE")), Profiles.afterPeriod());
    static final Applicability ON_GROUND =
            Applicability.of(PlanEvaluator.builder().layers(Places.blocks()).build(), Profiles.onGround());

    /** By the choices that are no default: each reading that moves provisions alone, and others, which move none, at once. */
    static final Map<List<String>, Applicability> READINGS = readings();

    private Walks() {}

    static Stream<Applicability> all() {
        return Stream.concat(Stream.of(DECIDING, ANSWERING, BEYOND, NO_LONGER, ON_GROUND), READINGS.values().stream());
    }

    private static Map<List<String>, Applicability> readings() {
        Map<List<String>, Applicability> walks = new LinkedHashMap<>();
        for (List<String> choices : List.of(
                List.of(Catalogue.ALL_ROWS),
                List.of(Catalogue.WIDER_GROWTH),
                List.of(Catalogue.NO_BLOCK_FOR_CHANGES),
                List.of("scope-before-notice=REVIEW"),
                List.of(
                        "after-period=APPLY",
                        "closed-block-count=VIOLATED",
                        "first-report-year=NEXT_YEAR",
                        "fund-of-existing-mines=REVIEW",
                        "month-count=CALENDAR_DAY",
                        "plan-before-grant=APPROVAL",
                        "protection-area=RED_LINE",
                        "scale-of-changes=STRICT"))) {
            walks.put(choices, Applicability.of(reading(choices), Profiles.deciding()));
        }
        return walks;
    }

    private static PlanEvaluator reading(List<String> choices) {
        PlanEvaluator.Builder builder = PlanEvaluator.builder();
        for (String choice : choices) {
            String[] parts = choice.split("=", 2);
            builder.reading(parts[0], parts[1]);
        }
        return builder.build();
    }
}
