package org.kuanggui.second;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Position;
import org.kuanggui.area.Theme;

/**
 * One layer as the second opinion reads it.
 *
 * @param theme what it shows
 * @param plots its features
 * @param extent where it shows everything there is; {@code null} where that is not told
 * @param gaps boxes where it does not, for a feature there is faulty
 */
public record Sheet(Theme theme, List<Plot> plots, @Nullable Region extent, List<Region.Box> gaps) {

    static final String VERSION = "2024-06";
    static final LocalDate DATE = LocalDate.of(2024, 6, 30);

    /**
     * A feature.
     *
     * @param feature what the layer says of it
     * @param region what it covers
     */
    public record Plot(Feature feature, Region region) {}

    public Sheet {
        plots = List.copyOf(plots);
        gaps = List.copyOf(gaps);
    }

    /** Where it does not show everything, though within its extent. */
    Region gap() {
        Region gap = Region.NONE;
        for (Region.Box box : gaps) {
            gap = gap.and(new Region(List.of(box)));
        }
        return gap;
    }

    /** The same layer for the library. */
    Layer layer() {
        Layer.Builder layer = Layer.builder(theme).version(VERSION).date(DATE);
        if (extent != null) {
            layer.completeFor(Area.ofPolygons(
                    extent.boxes().stream().map(box -> List.of(box.ring())).toList()));
        }
        for (Plot plot : plots) {
            layer.addPolygons(
                    plot.feature(),
                    plot.region().boxes().stream()
                            .map(box -> List.of(plain(box.ring())))
                            .toList());
        }
        for (Region.Box gap : gaps) {
            layer.addPolygons(Feature.UNNAMED, List.of(List.of(plain(crossing(gap.ring())))));
        }
        Layer built = layer.build();
        if (built.faultCount() != gaps.size()) {
            throw new IllegalStateException(built + ": " + built.faults());
        }
        return built;
    }

    /** A ring that crosses itself. */
    static List<Position> crossing(List<Position> ring) {
        return List.of(ring.get(0), ring.get(2), ring.get(1), ring.get(3), ring.get(0));
    }

    private static double[] plain(List<Position> ring) {
        return ring.stream()
                .flatMapToDouble(corner -> DoubleStream.of(corner.longitude(), corner.latitude()))
                .toArray();
    }
}
