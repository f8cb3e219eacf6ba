package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Position;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.scenario.Scenario;

/** As few layers, and as little in them, as it takes; and the same as JSON. */
final class SmallestAtlas {
    private SmallestAtlas() {}

    /**
     * What is left when no layer, no feature, no gap and no extent can be left out.
     *
     * @param shows whether fewer layers are enough
     */
    static Atlas of(Atlas atlas, Predicate<Atlas> shows) {
        Atlas smallest = atlas;
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            for (Atlas fewer : fewer(smallest)) {
                if (shows.test(fewer)) {
                    smallest = fewer;
                    isSmaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /** The scenario with these layers in it. */
    static Scenario with(Atlas atlas, Scenario scenario) {
        if (atlas.sheets().isEmpty()) {
            return scenario;
        }
        String json = ScenarioWriter.toJson(scenario);
        String layers = atlas.sheets().stream().map(SmallestAtlas::sheet).collect(Collectors.joining(","));
        return ScenarioReader.read(json.substring(0, json.length() - 1) + ",\"layers\":[" + layers
                + "],\"toleranceM2\":" + atlas.toleranceM2().toPlainString() + "}");
    }

    private static List<Atlas> fewer(Atlas atlas) {
        List<Atlas> fewer = new ArrayList<>();
        for (Sheet sheet : atlas.sheets()) {
            fewer.add(with(atlas, sheet, null));
        }
        for (Sheet sheet : atlas.sheets()) {
            for (Sheet.Plot plot : sheet.plots()) {
                fewer.add(with(
                        atlas,
                        sheet,
                        new Sheet(sheet.theme(), without(sheet.plots(), plot), sheet.extent(), sheet.gaps())));
            }
            for (Region.Box gap : sheet.gaps()) {
                fewer.add(with(
                        atlas,
                        sheet,
                        new Sheet(sheet.theme(), sheet.plots(), sheet.extent(), without(sheet.gaps(), gap))));
            }
            if (sheet.extent() != null) {
                fewer.add(with(atlas, sheet, new Sheet(sheet.theme(), sheet.plots(), null, sheet.gaps())));
            }
        }
        return fewer;
    }

    private static Atlas with(Atlas atlas, Sheet before, @Nullable Sheet after) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : atlas.sheets()) {
            Sheet kept = sheet.equals(before) ? after : sheet;
            if (kept != null) {
                sheets.add(kept);
            }
        }
        return new Atlas("fewer layers", sheets, atlas.toleranceM2());
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    private static String sheet(Sheet sheet) {
        Region extent = sheet.extent();
        Stream<String> plots = sheet.plots().stream()
                .map(plot -> feature(
                        plot.feature(),
                        plot.region().boxes().stream().map(Region.Box::ring).toList()));
        Stream<String> gaps =
                sheet.gaps().stream().map(gap -> feature(Feature.UNNAMED, List.of(Sheet.crossing(gap.ring()))));
        return "{\"theme\":\"" + sheet.theme() + "\",\"version\":\"" + Sheet.VERSION + "\",\"date\":\"" + Sheet.DATE
                + "\""
                + (extent == null
                        ? ""
                        : ",\"completeFor\":"
                                + polygons(extent.boxes().stream()
                                        .map(Region.Box::ring)
                                        .toList()))
                + ",\"features\":" + Stream.concat(plots, gaps).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    private static String feature(Feature feature, List<List<Position>> rings) {
        String properties = Stream.of(
                        property("id", feature.id()),
                        property("holder", feature.holder()),
                        property("blockKind", feature.blockKind()),
                        property("mineral", feature.mineral()))
                .filter(property -> !property.isEmpty())
                .collect(Collectors.joining(",", "{", "}"));
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + polygons(rings) + "}";
    }

    private static String property(String name, @Nullable String value) {
        return value == null
                ? ""
                : "\"" + name + "\":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String polygons(List<List<Position>> rings) {
        return "{\"type\":\"MultiPolygon\",\"coordinates\":"
                + rings.stream()
                        .map(ring -> ring.stream()
                                .map(corner -> "[" + corner.longitude() + "," + corner.latitude() + "]")
                                .collect(Collectors.joining(",", "[[", "]]")))
                        .collect(Collectors.joining(",", "[", "]"))
                + "}";
    }
}
