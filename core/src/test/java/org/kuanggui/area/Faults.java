package org.kuanggui.area;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** What is wrong with an area, as it is refused; and faulty areas in few words. */
final class Faults {
    private Faults() {}

    static List<Problem> faults(String text) {
        return BothLanguages.told(catchThrowableOfType(InvalidInputException.class, () -> Area.ofCorners(text))
                .problems());
    }

    static List<Problem> faults(List<List<List<Position>>> polygons) {
        return BothLanguages.told(catchThrowableOfType(InvalidInputException.class, () -> Area.ofPolygons(polygons))
                .problems());
    }

    /** Corners in zone 35 by metres north and east of a place near Gulong, numbered from 1. */
    static String corners(int... northAndEast) {
        return IntStream.range(0, northAndEast.length / 2)
                .mapToObj(i -> (i + 1) + "," + (3_270_000 + northAndEast[2 * i]) + ","
                        + (35_570_000 + northAndEast[2 * i + 1]) + ",")
                .collect(Collectors.joining());
    }

    static List<Position> ring(double... longitudesAndLatitudes) {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < longitudesAndLatitudes.length; i += 2) {
            ring.add(new Position(longitudesAndLatitudes[i], longitudesAndLatitudes[i + 1]));
        }
        return ring;
    }
}
