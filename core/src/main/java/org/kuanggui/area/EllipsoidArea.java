package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas on the ellipsoid of CGCS2000, whose corners are joined by geodesics; good to 10⁻⁹ of the area, below half a square
 * kilometre to 5 cm².
 */
final class EllipsoidArea {
    private static final Geodesic CGCS2000 = new Geodesic(6_378_137, 1 / 298.257222101);
    private static final int DECIMALS = 2;

    private EllipsoidArea() {}

    /**
     * The area of the polygons in a geometry, in m², to two decimals.
     *
     * @param system what the geometry's coordinates are
     */
    static BigDecimal squareMetres(Geometry geometry, CoordinateSystem system) {
        return BigDecimal.valueOf(exactly(geometry, system)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** As {@link #squareMetres}, as it was computed. */
    static double exactly(Geometry geometry, CoordinateSystem system) {
        double area = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                area += ring(polygon.getExteriorRing(), system);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    area -= ring(polygon.getInteriorRingN(hole), system);
                }
            } else if (part instanceof GeometryCollection) {
                area += exactly(part, system);
            }
        }
        return area;
    }

    private static double ring(LinearRing ring, CoordinateSystem system) {
        PolygonArea polygon = new PolygonArea(CGCS2000, false);
        CoordinateSequence corners = ring.getCoordinateSequence();
        for (int i = 0; i < corners.size() - 1; i++) {
            Coordinate degrees = system.toDegrees(corners.getCoordinate(i));
            polygon.AddPoint(degrees.y, degrees.x);
        }
        return Math.abs(polygon.Compute(false, true).area);
    }
}
