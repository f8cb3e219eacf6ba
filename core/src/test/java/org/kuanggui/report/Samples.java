package org.kuanggui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.OnGround;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

/** A question with an answer in which everything a report shows has a part; every text of others is the same. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    /** 1000 m by 600 m, its south-western corner at 35567000, 3270000. */
    static final Area AREA = box(0, 0, 1000, 600);

    /** What the layer covers of it: 200 m in the west. */
    static final Area OVERLAP = box(0, 0, 200, 600);

    private Samples() {}

    static Area box(int west, int south, int east, int north) {
        String corners =
                corner(1, west, south) + corner(2, west, north) + corner(3, east, north) + corner(4, east, south);
        return Area.ofCorners(corners + "*,500,300,a,1,");
    }

    private static String corner(int number, int east, int north) {
        return number + "," + (3_270_000 + north) + "," + (35_567_000 + east) + ",";
    }

    static Question question(String others) {
        return Question.of(application(others));
    }

    static MiningApplication application(String others) {
        return MiningApplication.builder()
                .id(others)
                .submittedOn(DAY)
                .action(MiningAction.NEW)
                .mineral(Mineral.OTHER)
                .mineralName(others)
                .method(MiningMethod.OPEN_PIT)
                .applicant(Applicant.of(others, ApplicantType.ENTERPRISE_LEGAL_PERSON))
                .site(Site.builder()
                        .district("500111")
                        .township(others)
                        .ground(AREA)
                        .build())
                .productionScale(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR))
                .build();
    }

    /** A red line that covers {@link #OVERLAP} and goes on for 5 km, and a right far away. */
    static GroundLayers layers(String others) {
        return GroundLayers.builder()
                .add(layer(Theme.ECOLOGICAL_RED_LINE, others, -5000, 200))
                .add(layer(Theme.EXISTING_RIGHTS, others, 20_000, 21_000))
                .build();
    }

    /** One feature between two eastings, counted from {@link #AREA}'s corner, 5 km to the south of it and to the north. */
    static Layer layer(Theme theme, String others, double west, double east) {
        double[] ring = {
            35_567_000 + west,
            3_265_000,
            35_567_000 + east,
            3_265_000,
            35_567_000 + east,
            3_275_000,
            35_567_000 + west,
            3_275_000,
            35_567_000 + west,
            3_265_000
        };
        return Layer.builder(theme)
                .version(others)
                .date(DAY)
                .coordinateSystem(CoordinateSystem.zone(35))
                .addPolygons(Feature.of(others), List.of(List.of(ring)))
                .build();
    }

    static Evaluation evaluation(String others) {
        return Evaluation.of(
                others,
                DAY,
                List.of(
                        finding("1-fine", Outcome.SATISFIED, null, null, List.of(), List.of(), null, null),
                        finding(
                                "2-scale",
                                Outcome.VIOLATED,
                                null,
                                null,
                                List.of(new Evidence("/productionScale", "95 万吨/年", "≥ 100 万吨/年")),
                                List.of(),
                                null,
                                Remedy.NONE),
                        finding(
                                "3-report",
                                Outcome.DUTY,
                                others,
                                LocalDate.of(2024, 8, 31),
                                List.of(new Evidence("/a", others, others), new Evidence("/b", null, "≥ 5")),
                                List.of(),
                                null,
                                null),
                        finding(
                                "4-unclear",
                                Outcome.UNDETERMINED,
                                null,
                                null,
                                List.of(),
                                List.of("/site/inKeyMiningZone"),
                                null,
                                null),
                        finding("5-ground", Outcome.VIOLATED, null, null, List.of(), List.of(), OVERLAP, null),
                        finding("6-again", Outcome.REVIEW, null, null, List.of(), List.of(), OVERLAP, null)),
                false,
                new RuleBaseIdentity("dazu-2021-2025", "0.1.0", "c0ffee"));
    }

    static Report report(String others, Locale locale) {
        return Report.of(question(others), evaluation(others), locale)
                .under(layers(others))
                .with(others, List.of(others, "another line"));
    }

    private static Finding finding(
            String id,
            Outcome outcome,
            @Nullable String detail,
            @Nullable LocalDate due,
            List<Evidence> evidence,
            List<String> missing,
            @Nullable Area overlap,
            @Nullable Remedy remedy) {
        Text title = new Text("条款" + id, "title of " + id);
        Text message = new Text("说明：{facts}", "message: {facts}");
        Map<String, Text> messages =
                Stream.of(Outcome.values()).collect(Collectors.toMap(Outcome::name, answered -> message));
        return new Finding(
                new Provision(
                        id,
                        title,
                        "四 专栏5",
                        "严格落实",
                        List.of(1),
                        Norm.DUTY,
                        Set.of(Subject.MINING_APPLICATION),
                        false,
                        messages),
                outcome,
                "",
                detail,
                evidence,
                missing,
                due,
                List.of("month-count=CALENDAR_DAY"),
                List.of(),
                List.of(),
                new OnGround(List.of(), List.of(), overlap),
                remedy);
    }
}
