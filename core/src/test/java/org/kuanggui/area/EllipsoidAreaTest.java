package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

@DisplayName("areas on the ellipsoid of CGCS2000")
class EllipsoidAreaTest {
    private static final double SQUARE_METRES = 5e-4;

    // printf '39 75\n39 75.01\n39.01 75.005\n' | Planimeter -e 6378137000 1/298.257222101 -p 10    (mm²)
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', textBlock = """
            POLYGON ((75 39, 75.01 39, 75.005 39.01, 75 39))                                 = 480838.858238
            POLYGON ((105.5 29.5, 105.6 29.5, 105.6 29.6, 105.5 29.6, 105.5 29.5))           = 107429331.484720
            POLYGON ((105.54 29.54, 105.56 29.54, 105.56 29.56, 105.54 29.56, 105.54 29.54)) = 4297173.495391
            POLYGON ((135 47, 135.5 47, 135.5 47.25, 135 47.25, 135 47))                     = 1054451873.410816
            """)
    void isThatOfPlanimeter(String polygon, double squareMetres) throws ParseException {
        Geometry geometry = new WKTReader().read(polygon);
        assertThat(EllipsoidArea.exactly(geometry, CoordinateSystem.DEGREES))
                .isCloseTo(squareMetres, within(SQUARE_METRES));
        assertThat(EllipsoidArea.exactly(geometry.reverse(), CoordinateSystem.DEGREES))
                .isCloseTo(squareMetres, within(SQUARE_METRES));
    }

    @Test
    void isLessByItsHoles() throws ParseException {
        Geometry hollow = new WKTReader()
                .read("POLYGON ((105.5 29.5, 105.6 29.5, 105.6 29.6, 105.5 29.6, 105.5 29.5),"
                        + " (105.54 29.54, 105.56 29.54, 105.56 29.56, 105.54 29.56, 105.54 29.54))");
        assertThat(EllipsoidArea.exactly(hollow, CoordinateSystem.DEGREES))
                .isCloseTo(107429331.484720 - 4297173.495391, within(SQUARE_METRES));
    }

    /** The first polygon of a right in Haicheng, in zone 41; on the plane it has 0.2041 km² as well. */
    // cs2cs -f %.14f EPSG:4529 EPSG:4490, what it gives to Planimeter as above
    @Test
    void isThatOfCornersInAZone() throws ParseException {
        Geometry corners = new WKTReader()
                .read("POLYGON ((41473349.922 4507088.2206, 41473413.9217 4507128.219, 41473517.9202 4507217.2292,"
                        + " 41473533.9207 4507314.2287, 41473929.9147 4507696.2269, 41473929.9187 4507296.2275,"
                        + " 41473549.923 4506899.2209, 41473349.9237 4506980.2207, 41473349.922 4507088.2206))");
        assertThat(EllipsoidArea.exactly(corners, CoordinateSystem.zone(41)))
                .isCloseTo(204127.520601, within(SQUARE_METRES));
        assertThat(EllipsoidArea.squareMetres(corners, CoordinateSystem.zone(41)))
                .isEqualByComparingTo("204127.52");
    }

    @Test
    void isThatOfThePolygonsWhereverTheyStand() throws ParseException {
        String polygon = "POLYGON ((75 39, 75.01 39, 75.005 39.01, 75 39))";
        Geometry collection = new WKTReader()
                .read("GEOMETRYCOLLECTION (POINT (75 39), LINESTRING (75 39, 76 39), POLYGON EMPTY, " + polygon
                        + ", GEOMETRYCOLLECTION (MULTIPOLYGON (" + polygon.substring("POLYGON ".length()) + ")))");
        assertThat(EllipsoidArea.exactly(collection, CoordinateSystem.DEGREES))
                .isCloseTo(2 * 480838.858238, within(SQUARE_METRES));
        Geometry once = new WKTReader()
                .read("GEOMETRYCOLLECTION (MULTIPOLYGON (" + polygon.substring("POLYGON ".length()) + "))");
        assertThat(EllipsoidArea.exactly(once, CoordinateSystem.DEGREES))
                .isCloseTo(480838.858238, within(SQUARE_METRES));
        assertThat(EllipsoidArea.squareMetres(new GeometryFactory().createPolygon(), CoordinateSystem.DEGREES))
                .isEqualByComparingTo("0");
    }
}
