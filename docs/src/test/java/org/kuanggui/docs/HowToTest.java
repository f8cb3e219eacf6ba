package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.ApplicationReader;

@DisplayName("The how-to pages")
class HowToTest {
    private static final Markdown READINGS = Markdown.at("docs/how-to/choose-readings.md");
    private static final Markdown JSON = Markdown.at("docs/how-to/read-json.md");

    private static void chooseReadings(byte[] document) {
        PlanEvaluator evaluator = PlanEvaluator.builder()
                .reading("scale-of-changes", "STRICT")
                .reading("after-period", "APPLY")
                .build();
        System.out.println(evaluator.evaluate(ApplicationReader.read(document)).readings());
    }

    private static void listReadings() {
        PlanEvaluator.create().readings().all().stream()
                .filter(reading -> !reading.isSettled())
                .forEach(reading -> System.out.println(
                        reading.id() + ": " + reading.byDefault().name()));
    }

    private static void chooseWrongly() {
        try {
            PlanEvaluator.builder()
                    .reading("service-life", "ALL_ROWS")
                    .reading("after-period", "IGNORE")
                    .build();
        } catch (InvalidInputException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static Optional<Application> read(byte[] document) {
        try {
            return Optional.of(ApplicationReader.read(document));
        } catch (InvalidInputException refused) {
            for (Problem problem : refused.problems()) {
                System.out.println(problem);
            }
            return Optional.empty();
        }
    }

    @Test
    @DisplayName("on readings print what they say")
    void readings() throws Exception {
        byte[] document = Resource.text("capacity-change.json").getBytes(StandardCharsets.UTF_8);
        List<String> printed = List.of(
                Printed.by(() -> chooseReadings(document)),
                Printed.by(HowToTest::listReadings),
                Printed.by(HowToTest::chooseWrongly));
        assertThat(READINGS.blocks("text")).containsExactlyElementsOf(printed);
        assertThat(READINGS.blocks("json")).containsExactly(Resource.text("capacity-change.json"));
    }

    @Test
    @DisplayName("on JSON print what they say")
    void json() throws Exception {
        byte[] document = JSON.blocks("json").get(0).getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.blocks("text")).containsExactly(Printed.by(() -> read(document)));
    }
}
