package org.kuanggui.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/**
 * Under what a question was judged, besides the rule base, which the answer names.
 *
 * @param library the version of the library
 * @param readings the choice of every reading, by id, sorted
 * @param restDays the days on which no time limit ends
 * @param layers the layers that the ground was held against, in the order of their themes
 * @param toleranceM2 the overlap that did not count yet, in m²
 */
public record RecordedSetting(
        String library,
        Map<String, String> readings,
        RestDays restDays,
        List<RecordedLayer> layers,
        BigDecimal toleranceM2) {

    private static final Text A_TOLERANCE = new Text("≥ 0 的数字，以 m² 计", "a number ≥ 0, in m²");

    /**
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     * @throws NullPointerException if readings, rest days or layers, or one of them, are null
     */
    public RecordedSetting {
        Checks checks = new Checks();
        library = checks.requiredText("/library", library);
        readings = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(readings)));
        Objects.requireNonNull(restDays, "restDays");
        oneLayerATheme(checks, layers);
        layers = inOrder(layers);
        checks.required("/toleranceM2", toleranceM2, A_TOLERANCE);
        toleranceM2 = checks.notNegative("/toleranceM2", toleranceM2);
        checks.done();
    }

    private static List<RecordedLayer> inOrder(List<RecordedLayer> layers) {
        List<RecordedLayer> inOrder = new ArrayList<>(layers);
        inOrder.sort(Comparator.comparing(layer -> layer.identity().theme()));
        return List.copyOf(inOrder);
    }

    private static void oneLayerATheme(Checks checks, List<RecordedLayer> layers) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        for (int i = 0; i < layers.size(); i++) {
            Theme theme = layers.get(i).identity().theme();
            if (!themes.add(theme)) {
                checks.refuse(
                        "/layers/" + i,
                        new Text("第二个 " + theme + " 图层", "a second layer of " + theme),
                        new Text("每个主题一个图层", "one layer of a theme"));
            }
        }
    }
}
