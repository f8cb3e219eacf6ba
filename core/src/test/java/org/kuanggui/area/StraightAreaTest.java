package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Areas between straight lines. */
class StraightAreaTest {
    /** Between corners so near to each other the geodesic is the straight line. */
    @ParameterizedTest(name = "EPSG:{0}")
    @ValueSource(ints = {4490, 4513, 4523, 4533})
    void areThoseBetweenGeodesicsThroughManyCorners(int epsg) {
        CoordinateSystem system = CoordinateSystem.ofEpsg(epsg);
        Random random = new Random(epsg);
        for (int i = 0; i < 20; i++) {
            double latitude = 18 + 32 * random.nextDouble();
            double offset = 1.5 * (2 * random.nextDouble() - 1);
            Geometry polygon = polygon(system, offset, latitude, random);
            Geometry dense = Densifier.densify(polygon, system.isDegrees() ? 0.0002 : 20);

            assertThat(new StraightArea(system, latitude).squareMetres(polygon))
                    .isCloseTo(EllipsoidArea.exactly(dense, system), withinPercentage(1e-6));
        }
    }

    private static Polygon polygon(CoordinateSystem system, double offset, double latitude, Random random) {
        Coordinate[] corners = new Coordinate[7];
        for (int i = 0; i < corners.length; i++) {
            double angle = 2 * Math.PI * i / corners.length;
            double far = 0.05 * (0.5 + random.nextDouble());
            double meridian = system.isDegrees() ? 105 : system.centralMeridian();
            corners[i] = CoordinateSystem.DEGREES.to(
                    system,
                    new Coordinate(meridian + offset + far * Math.cos(angle), latitude + far * Math.sin(angle)));
        }
        return Field.polygon(corners);
    }
}
