package org.kuanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Source;
import org.kuanggui.plan.Subject;
import org.kuanggui.plan.Sureness;

@DisplayName("A message")
class FindingMessageTest {
    private static final Text BY = new Text("{by}，在内", "{by}, it lies within");

    private static Overlay overlay(Truth overlaps, String metres, String perCent, boolean complete) {
        return new Overlay(
                new LayerIdentity(Theme.NATURE_RESERVES, "v3", LocalDate.of(2024, 6, 30)),
                overlaps,
                new BigDecimal(metres),
                new BigDecimal(perCent),
                complete,
                new BigDecimal("1.00"),
                null);
    }

    private static OnGround by(LayerAnswer... answers) {
        return new OnGround(List.of(answers), List.of(), null);
    }

    private static Finding finding(Text message, OnGround ground, Source... sources) {
        Provision provision = new Provision(
                "x",
                new Text("", ""),
                "",
                "",
                List.of(),
                Norm.REQUIREMENT,
                Set.of(Subject.MINING_APPLICATION),
                false,
                Map.of("REVIEW", message));
        return new Finding(
                provision,
                Outcome.REVIEW,
                "",
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(sources),
                ground,
                null);
    }

    private static void says(Finding finding, String chinese, String english) {
        assertThat(finding.message(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void goesByTheDocumentWhereNoLayerAnswered() {
        says(finding(BY, OnGround.NONE), "据填报，在内", "as stated, it lies within");
    }

    @Test
    void namesTheLayerThatAnswered() {
        LayerAnswer answer = new LayerAnswer(overlay(Truth.TRUE, "12345.60", "2.30", true), Truth.TRUE, Truth.UNKNOWN);
        says(
                finding(BY, by(answer)),
                "据图层，在内；自然保护地图层（v3，2024-06-30）与范围重叠 0.012346 km²（2.3 %），容差 1 m²",
                "by the layers, it lies within; the layer “nature reserves” (v3, 2024-06-30) overlaps the area by "
                        + "0.012346 km² (2.3 %), with a tolerance of 1 m²");
    }

    @Test
    void saysBothWhereTheDocumentStatesOtherwise() {
        LayerAnswer answer = new LayerAnswer(overlay(Truth.FALSE, "0.00", "0.00", true), Truth.FALSE, Truth.TRUE);
        says(
                finding(BY, by(answer)),
                "据图层，在内；自然保护地图层（v3，2024-06-30）与范围重叠 0 km²（0 %），容差 1 m²，与填报不一致，以图层为准",
                "by the layers, it lies within; the layer “nature reserves” (v3, 2024-06-30) overlaps the area by "
                        + "0 km² (0 %), with a tolerance of 1 m²; the document states otherwise, and the layer decides");
    }

    @Test
    void saysThatALayerIsNotComplete() {
        LayerAnswer answer = new LayerAnswer(overlay(Truth.UNKNOWN, "0.00", "0.00", false), Truth.UNKNOWN, Truth.FALSE);
        says(
                finding(new Text("是否在内{unsettled}", "whether it does is {unsettled}"), by(answer)),
                "是否在内图层未能确定；自然保护地图层（v3，2024-06-30）与范围重叠 0 km²（0 %），容差 1 m²，图层对该范围不完整，" + "不能确定，填报不能代替图层",
                "whether it does is not settled by the layer; the layer “nature reserves” (v3, 2024-06-30) overlaps the "
                        + "area by 0 km² (0 %), with a tolerance of 1 m², and is not complete for the area; it does not "
                        + "settle this, and what is stated cannot stand in for it");
        says(
                finding(new Text("是否在内{unsettled}", "whether it does is {unsettled}"), OnGround.NONE),
                "是否在内未填报",
                "whether it does is not stated");
    }

    @Test
    void goesByBothWhereStatementsHaveAPart() {
        Text both = new Text("{byBoth}在内", "{byBoth}, within");
        LayerAnswer answer = new LayerAnswer(overlay(Truth.TRUE, "1.01", "0.01", true), Truth.TRUE, Truth.TRUE);
        assertThat(finding(both, by(answer)).message(Locale.CHINESE)).startsWith("据图层和填报在内；");
        assertThat(finding(both, by(answer)).message(Locale.ENGLISH))
                .startsWith("by the layers, and as stated, within;");
        says(finding(both, OnGround.NONE), "据填报在内", "as stated, within");
    }

    @Test
    void putsRemarksBeforeSources() {
        OnGround remarked = new OnGround(List.of(), List.of(new Text("另有一事", "one thing more")), null);
        Source source = new Source("s", new Text("某办法", "some rules"), null, Sureness.SEEN);
        says(
                finding(new Text("如此", "so it is"), remarked, source),
                "如此；另有一事（参照：某办法）",
                "so it is; one thing more (see some rules)");
    }

    @Test
    void namesSeveralSourcesOneAfterTheOther() {
        Source one = new Source("s", new Text("某办法", "some rules"), null, Sureness.SEEN);
        Source two = new Source("t", new Text("某条例", "an act"), null, Sureness.SEEN);
        says(
                finding(new Text("如此", "so it is"), OnGround.NONE, one, two),
                "如此（参照：某办法；某条例）",
                "so it is (see some rules; an act)");
    }

    @Test
    void fillsItsPlacesFromTheFinding() {
        Text message = new Text(
                "{stated}|{required}|{facts}|{labels}|{missing}|{due}|{detail}",
                "{stated}|{required}|{facts}|{labels}|{missing}|{due}|{detail}");
        Finding full = finding(
                message,
                List.of(new Evidence("/a", "95", "≥ 100"), new Evidence("/b", null, null)),
                List.of("/c", "/d"),
                LocalDate.of(2025, 1, 31),
                "NEW:limestones",
                List.of(new Text("甲", "one"), new Text("乙", "two")));
        Finding bare = finding(message, List.of(), List.of(), null, null, List.of());
        says(
                full,
                "95|≥ 100|95、未填报|甲、乙|/c、/d|2025-01-31|NEW:limestones",
                "95|≥ 100|95, not stated|one, two|/c, /d|2025-01-31|NEW:limestones");
        says(bare, "未填报|—||||—|—", "not stated|—||||—|—");
    }

    private static Finding finding(
            Text message,
            List<Evidence> evidence,
            List<String> missing,
            @Nullable LocalDate due,
            @Nullable String detail,
            List<Text> labels) {
        Finding finding = finding(message, OnGround.NONE);
        return new Finding(
                finding.provision(),
                Outcome.REVIEW,
                "",
                detail,
                evidence,
                missing,
                due,
                List.of(),
                labels,
                List.of(),
                OnGround.NONE,
                null);
    }

    @Test
    void hasNoPlaceThatNobodyFills() {
        assertThatThrownBy(
                        () -> finding(new Text("{nowhere}", ""), OnGround.NONE).message(Locale.CHINESE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{nowhere}");
    }
}
