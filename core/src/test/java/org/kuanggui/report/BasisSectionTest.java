package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Reading;

@DisplayName("A report says what it was judged by")
class BasisSectionTest {
    private static final Text PLAN = new Text("某区规划", "the plan of a district");
    private static final Reading.Choice CALENDAR_DAY =
            new Reading.Choice("CALENDAR_DAY", new Text("按对应日", "to the same day of the month"));
    private static final Reading.Choice THIRTY_DAYS =
            new Reading.Choice("THIRTY_DAYS", new Text("按三十日", "thirty days each"));
    private static final List<Reading> READINGS = List.of(
            new Reading("another", new Text("另一处", "another doubt"), List.of(CALENDAR_DAY)),
            new Reading("month-count", new Text("月的计算", "how months count"), List.of(THIRTY_DAYS, CALENDAR_DAY)));

    private static Report report(Locale locale, List<Reading> readings) {
        return new Report(
                Samples.question("a mine"),
                Samples.evaluation("a mine"),
                locale,
                GroundLayers.NONE,
                PLAN,
                readings,
                List.of());
    }

    @Test
    @DisplayName("the plan by its title, and the rule base by id, version and hash")
    void plan() {
        assertThat(Section.of(report(Locale.ENGLISH, READINGS), "2. Judged by"))
                .containsExactly(
                        "plan: the plan of a district", "rule base: dazu-2021-2025 0.1.0", "its SHA-256: c0ffee");
        assertThat(Section.of(report(Locale.CHINA, READINGS), "二、审查依据")).startsWith("规划: 某区规划");
    }

    @Test
    @DisplayName("the plan by its id where its title is not known, and each layer with version and day")
    void planById() {
        assertThat(Section.of(Samples.report("某矿", Locale.CHINA), "二、审查依据"))
                .containsExactly(
                        "规划: dazu-2021-2025",
                        "规则库版本: dazu-2021-2025 0.1.0",
                        "规则库 SHA-256: c0ffee",
                        "图层: 生态保护红线，某矿，2024-09-02",
                        "图层: 已设矿业权，某矿，2024-09-02");
    }

    @Test
    @DisplayName("readings with what is doubtful, and how it was taken")
    void readings() {
        assertThat(Section.of(report(Locale.ENGLISH, READINGS), "8. Readings used"))
                .containsExactly("- month-count=CALENDAR_DAY: how months count → to the same day of the month");
        assertThat(Section.of(report(Locale.CHINA, READINGS), "八、所用读法"))
                .containsExactly("- month-count=CALENDAR_DAY：月的计算 → 按对应日");
    }

    @Test
    @DisplayName("readings by their names where they are not known")
    void unknownReading() {
        List<Reading> others = List.of(
                READINGS.get(0),
                new Reading("month-count", new Text("月的计算", "how months count"), List.of(THIRTY_DAYS)));

        assertThat(Section.of(report(Locale.ENGLISH, others), "8. Readings used"))
                .containsExactly("- month-count=CALENDAR_DAY");
    }
}
