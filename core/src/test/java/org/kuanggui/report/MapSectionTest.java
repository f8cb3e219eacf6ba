package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.GroundMap;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evaluation;

@DisplayName("A map in words")
class MapSectionTest {
    private static final GroundLayers TWO_NEAR = GroundLayers.builder()
            .add(Samples.layer(Theme.ECOLOGICAL_RED_LINE, "red", -5000, 200))
            .add(Samples.layer(Theme.KEY_MINING_ZONE, "key", -5000, 5000))
            .add(Samples.layer(Theme.EXISTING_RIGHTS, "far", 20_000, 21_000))
            .build();
    private static final String OVERLAP = Samples.OVERLAP.squareKilometres().toPlainString() + " km²";

    private static String description(GroundLayers layers, Locale locale, String... numbers) {
        GroundMap map = GroundMap.around(Samples.AREA, layers);
        List<MapDrawing.Mark> marks = Stream.of(numbers)
                .map(number -> new MapDrawing.Mark(number, map.shape(Samples.OVERLAP)))
                .toList();
        return new MapText(map, Samples.AREA, locale).description(marks);
    }

    private static List<String> section(Evaluation evaluation, GroundLayers layers) {
        Report report = Report.of(Samples.question("a mine"), evaluation, Locale.ENGLISH);
        return Section.of(report.under(layers), "9. Map");
    }

    @Test
    @DisplayName("tells the marks of what offends, and how many parts of which layers are within the frame")
    void everything() {
        assertThat(description(TWO_NEAR, Locale.ENGLISH, "2", "5"))
                .isEqualTo("Parts that offend bear the number of their finding: 2, 5."
                        + " Parts of layers within the frame: ecological red line 1, key mining zone 1.");
        assertThat(description(TWO_NEAR, Locale.CHINA, "2", "5"))
                .isEqualTo("不符部分以审查情况的序号标出：2、5。图框内图斑数：生态保护红线 1，重点开采区 1。");
    }

    @Test
    @DisplayName("says so where nothing offends, and where no layer comes near")
    void nothing() {
        assertThat(description(GroundLayers.NONE, Locale.ENGLISH))
                .isEqualTo("No part of it offends. No layer has anything within the frame.");
        assertThat(description(GroundLayers.NONE, Locale.CHINA)).isEqualTo("图上没有不符部分。图框内没有图层的图斑。");
    }

    @Test
    @DisplayName("has a table of the parts that offend, and one of the layers")
    void tables() {
        assertThat(section(Samples.evaluation("a mine"), TWO_NEAR).stream().skip(2))
                .containsExactly(
                        "no. 5",
                        "    provision: title of 5-ground",
                        "    outcome: violated",
                        "    the part that offends: " + OVERLAP,
                        "no. 6",
                        "    provision: title of 6-again",
                        "    outcome: review",
                        "    the part that offends: " + OVERLAP,
                        "layer ecological red line",
                        "    version: red",
                        "    its day: 2024-09-02",
                        "    parts within the frame: 1",
                        "layer key mining zone",
                        "    version: key",
                        "    its day: 2024-09-02",
                        "    parts within the frame: 1",
                        "layer existing rights",
                        "    version: far",
                        "    its day: 2024-09-02",
                        "    parts within the frame: 0");
    }

    @Test
    @DisplayName("has neither where nothing offends and there is no layer, but what the map is of")
    void noTables() {
        Evaluation fine = Evaluation.of(
                "a mine",
                Samples.DAY,
                List.of(),
                false,
                Samples.evaluation("a mine").ruleBase());

        assertThat(section(fine, GroundLayers.NONE))
                .hasSize(2)
                .last()
                .isEqualTo("No part of it offends. No layer has anything within the frame.");
        assertThat(section(fine, GroundLayers.NONE).get(0)).startsWith("The area, 0.5999 km². CGCS2000");
        assertThat(Report.of(Samples.question("a mine"), fine, Locale.ENGLISH).toHtml())
                .doesNotContain("<table class=\"layers\"", "<table class=\"overlaps\"");
    }
}
