package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Zones, projection and area against programs of others: PROJ, with the definitions of its own database, and
 * GeographicLib's Planimeter. No part of {@code mvn verify}; where the programs are installed:
 *
 * <pre>mvn test -pl core -Dgroups=independent -Dkuanggui.test.excluded= -DfailIfNoTests</pre>
 */
@Tag("independent")
@DisplayName("zones, projection and area as PROJ and GeographicLib have them")
class IndependentGeodesyTest {
    private static final double SOUTH = 3;
    private static final double NORTH = 54;
    private static final double HALF_A_ZONE = 1.5;
    private static final double METRES_A_DEGREE = 111_320;

    private static final int POINTS_A_ZONE = 480;
    private static final int POINTS_A_MERIDIAN = 10;
    /** A millimetre is promised; this is less than the tenth of it that the flattening of WGS 84 would make. */
    private static final double METRES = 1e-5;

    private static final int LARGE_POLYGONS = 24;
    private static final int SMALL_POLYGONS = 12;
    private static final int MOST_CORNERS = 60;
    private static final double SHARE = 1e-9;
    /** What both lose where the sums along their edges cancel; 10⁻⁹ of half a square kilometre. */
    private static final double SQUARE_METRES = 5e-4;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Random random = new Random(20_240_318);
    private final Program cs2cs = new Program("cs2cs", "proj-bin");
    private final Program projinfo = new Program("projinfo", "proj-bin");
    private final Program planimeter = new Program("Planimeter", "geographiclib-tools");

    @Test
    @DisplayName("zones: bounds, central meridian, leading number, ellipsoid")
    void zones(@TempDir Path folder) throws Exception {
        Pattern meridian = Pattern.compile("(\\d+)°(\\d+)'E");
        Pattern box = Pattern.compile("BBOX\\[[\\d.]+,([\\d.]+),[\\d.]+,([\\d.]+)]");
        int bounds = 0;
        for (CoordinateSystem zone : everyZone()) {
            int number = zone.zone().orElseThrow();
            String text =
                    String.join("\n", projinfo.run(folder, List.of(), "EPSG:" + zone.epsg(), "-o", "WKT2:2019", "-q"));
            assertThat(text)
                    .contains("\"CGCS2000 / 3-degree Gauss-Kruger zone " + number + "\"")
                    .contains("ELLIPSOID[\"CGCS2000\",6378137,298.257222101,")
                    .contains("PARAMETER[\"Longitude of natural origin\"," + zone.centralMeridian() + ",")
                    .contains("PARAMETER[\"False easting\"," + number + "500000,");

            double[] meridians = meridian.matcher(text)
                    .results()
                    .mapToDouble(found -> Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2)) / 60.0)
                    .toArray();
            MatchResult extent = box.matcher(text).results().findFirst().orElseThrow();
            boolean first = number == CoordinateSystem.FIRST_ZONE;
            boolean last = number == CoordinateSystem.LAST_ZONE;
            // the outermost zones go as far as China does: "west of 76°30'E", "east of 133°30'E"
            assertThat(meridians).as(text).hasSize(first || last ? 1 : 2);
            double west = first ? Double.parseDouble(extent.group(1)) : meridians[0];
            double east = last ? Double.parseDouble(extent.group(2)) : meridians[meridians.length - 1];
            assertThat(CoordinateSystem.zoneOf(west)).as("at %s", west).isSameAs(zone);
            assertThat(CoordinateSystem.zoneOf(Math.nextDown(east)))
                    .as("just below %s", east)
                    .isSameAs(zone);
            bounds += meridians.length;
        }
        assertThat(bounds).isEqualTo(2 * everyZone().size() - 2);
        say("%d bounds of 21 zones compared with projinfo: the same", bounds);
    }

    @Test
    @DisplayName("positions, to the plane and back")
    void positions(@TempDir Path folder) throws Exception {
        List<Double> there = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        for (CoordinateSystem zone : everyZone()) {
            List<Coordinate> degrees = places(zone);
            List<Coordinate> plane = ours(CoordinateSystem.DEGREES, zone, degrees);
            List<Coordinate> theirPlane = theirs(folder, CoordinateSystem.DEGREES, zone, degrees);
            List<Coordinate> again = ours(zone, CoordinateSystem.DEGREES, plane);
            List<Coordinate> theirAgain = theirs(folder, zone, CoordinateSystem.DEGREES, plane);
            for (int i = 0; i < degrees.size(); i++) {
                double off = plane.get(i).distance(theirPlane.get(i));
                double offAgain = metres(again.get(i), theirAgain.get(i));
                assertThat(off).as("%s to %s", degrees.get(i), zone).isLessThan(METRES);
                assertThat(offAgain).as("%s to degrees", plane.get(i)).isLessThan(METRES);
                there.add(off);
                back.add(offAgain);
            }
        }
        assertThat(there).hasSizeGreaterThanOrEqualTo(10_000);
        say(
                "%,d points compared with cs2cs: to the plane within %.1e m, back within %.1e m",
                there.size(), Collections.max(there), Collections.max(back));
    }

    @Test
    @DisplayName("areas of two square kilometres and more")
    void areas(@TempDir Path folder) throws Exception {
        List<Compared> all = compared(folder, LARGE_POLYGONS, 1_000, 50_000);
        Compared worst = Collections.max(all, Comparator.comparingDouble(Compared::share));
        assertThat(all).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(worst.share()).as("%s", worst).isLessThan(SHARE);
        say("%s: within %.1e of the area", sizes(all), worst.share());
    }

    @Test
    @DisplayName("smaller areas")
    void smallAreas(@TempDir Path folder) throws Exception {
        List<Compared> all = compared(folder, SMALL_POLYGONS, 5, 1_000);
        Compared worst = Collections.max(all, Comparator.comparingDouble(Compared::squareMetres));
        assertThat(worst.squareMetres()).as("%s", worst).isLessThan(SQUARE_METRES);
        say("%s: within %.1e m²", sizes(all), worst.squareMetres());
    }

    private static String sizes(List<Compared> all) {
        DoubleSummaryStatistics areas =
                all.stream().mapToDouble(Compared::theirs).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "%,d polygons from %.1e to %.1e m² compared with Planimeter",
                areas.getCount(),
                areas.getMin(),
                areas.getMax());
    }

    private record Compared(CoordinateSystem system, Polygon polygon, double ours, double theirs) {
        double squareMetres() {
            return Math.abs(ours - theirs);
        }

        double share() {
            return squareMetres() / theirs;
        }
    }

    /** In each zone polygons that are stated in degrees, and as many stated in the zone. */
    private List<Compared> compared(Path folder, int count, double least, double most) throws Exception {
        List<Compared> compared = new ArrayList<>();
        for (CoordinateSystem zone : everyZone()) {
            for (CoordinateSystem system : List.of(CoordinateSystem.DEGREES, zone)) {
                List<Polygon> polygons = Stream.generate(() -> polygon(zone, system, least, most))
                        .limit(count)
                        .toList();
                List<Double> theirs = theirAreas(folder, system, polygons);
                for (int i = 0; i < count; i++) {
                    Polygon polygon = polygons.get(i);
                    compared.add(new Compared(system, polygon, EllipsoidArea.exactly(polygon, system), theirs.get(i)));
                }
            }
        }
        return compared;
    }

    private List<Double> theirAreas(Path folder, CoordinateSystem system, List<Polygon> polygons) throws Exception {
        List<LinearRing> rings =
                polygons.stream().flatMap(polygon -> rings(polygon).stream()).toList();
        List<Coordinate> corners = rings.stream()
                .flatMap(ring -> Arrays.stream(ring.getCoordinates()).skip(1))
                .toList();
        List<Coordinate> degrees =
                system.isDegrees() ? corners : theirs(folder, system, CoordinateSystem.DEGREES, corners);
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (LinearRing ring : rings) {
            for (int i = 1; i < ring.getNumPoints(); i++) {
                lines.add(northFirst(degrees.get(next++)));
            }
            lines.add("");
        }
        // an axis in millimetres, for an area in mm²: Planimeter prints five decimals at the most
        List<String> answers = planimeter.run(folder, lines, "-e", "6378137000", "1/298.257222101", "-p", "10");
        assertThat(answers).hasSameSizeAs(rings);
        List<Double> areas = new ArrayList<>();
        int answer = 0;
        for (Polygon polygon : polygons) {
            double area = 0;
            for (LinearRing ring : rings(polygon)) {
                String[] words = answers.get(answer++).split(" ", -1);
                assertThat(words[0]).isEqualTo(Integer.toString(ring.getNumPoints() - 1));
                double squareMetres = Math.abs(Double.parseDouble(words[2])) / 1e6;
                area = area == 0 ? squareMetres : area - squareMetres;
            }
            areas.add(area);
        }
        return areas;
    }

    private static List<LinearRing> rings(Polygon polygon) {
        List<LinearRing> rings = new ArrayList<>(List.of(polygon.getExteriorRing()));
        IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(polygon::getInteriorRingN)
                .forEach(rings::add);
        return rings;
    }

    /** Around a place of the zone, every second one of six corners and more with a hole. */
    private Polygon polygon(CoordinateSystem zone, CoordinateSystem system, double least, double most) {
        Coordinate centre = place(zone);
        double radius = least * Math.pow(most / least, random.nextDouble());
        int corners = random.nextInt(3, MOST_CORNERS + 1);
        LinearRing shell = ring(system, centre, radius, corners);
        boolean hollow = corners >= 6 && random.nextBoolean();
        return GEOMETRIES.createPolygon(
                shell, hollow ? new LinearRing[] {ring(system, centre, radius / 4, corners)} : new LinearRing[0]);
    }

    /** A star: corners at growing angles, from 0.7 of the radius to the whole of it from the centre. */
    private LinearRing ring(CoordinateSystem system, Coordinate centre, double radius, int corners) {
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = (i + 0.6 * random.nextDouble()) * 2 * Math.PI / corners;
            double distance = radius * random.nextDouble(0.7, 1) / METRES_A_DEGREE;
            Coordinate degrees = new Coordinate(
                    CoordinateSystem.DEGREES.onGrid(
                            centre.x + distance * Math.cos(angle) / Math.cos(Math.toRadians(centre.y))),
                    CoordinateSystem.DEGREES.onGrid(centre.y + distance * Math.sin(angle)));
            ring[i] = CoordinateSystem.DEGREES.to(system, degrees);
        }
        ring[corners] = ring[0].copy();
        return GEOMETRIES.createLinearRing(ring);
    }

    /** Places all over a zone, and on its bounds and its central meridian. */
    private List<Coordinate> places(CoordinateSystem zone) {
        List<Coordinate> places = new ArrayList<>();
        for (int i = 0; i < POINTS_A_ZONE; i++) {
            places.add(place(zone));
        }
        for (double meridian : new double[] {-HALF_A_ZONE, 0, HALF_A_ZONE}) {
            DoubleStream.concat(DoubleStream.of(SOUTH, NORTH), random.doubles(POINTS_A_MERIDIAN - 2, SOUTH, NORTH))
                    .forEach(latitude -> places.add(new Coordinate(
                            zone.centralMeridian() + meridian, CoordinateSystem.DEGREES.onGrid(latitude))));
        }
        return places;
    }

    private Coordinate place(CoordinateSystem zone) {
        return new Coordinate(
                CoordinateSystem.DEGREES.onGrid(zone.centralMeridian() + random.nextDouble(-HALF_A_ZONE, HALF_A_ZONE)),
                CoordinateSystem.DEGREES.onGrid(random.nextDouble(SOUTH, NORTH)));
    }

    private static List<Coordinate> ours(CoordinateSystem from, CoordinateSystem to, List<Coordinate> places) {
        return places.stream().map(place -> from.to(to, place)).toList();
    }

    private List<Coordinate> theirs(Path folder, CoordinateSystem from, CoordinateSystem to, List<Coordinate> places)
            throws Exception {
        List<String> lines =
                places.stream().map(IndependentGeodesyTest::northFirst).toList();
        List<Coordinate> theirs =
                cs2cs.run(folder, lines, "-f", "%.15f", "EPSG:" + from.epsg(), "EPSG:" + to.epsg()).stream()
                        .map(line -> line.split("\\s+"))
                        .map(words -> new Coordinate(Double.parseDouble(words[1]), Double.parseDouble(words[0])))
                        .toList();
        assertThat(theirs).hasSameSizeAs(places);
        return theirs;
    }

    /** As EPSG orders the axes of these systems; no exponent, whose letter would say east. */
    private static String northFirst(Coordinate coordinate) {
        return BigDecimal.valueOf(coordinate.y).toPlainString() + " "
                + BigDecimal.valueOf(coordinate.x).toPlainString();
    }

    private static double metres(Coordinate one, Coordinate other) {
        return METRES_A_DEGREE * Math.hypot((one.x - other.x) * Math.cos(Math.toRadians(one.y)), one.y - other.y);
    }

    private static List<CoordinateSystem> everyZone() {
        return IntStream.rangeClosed(CoordinateSystem.FIRST_ZONE, CoordinateSystem.LAST_ZONE)
                .mapToObj(CoordinateSystem::zone)
                .toList();
    }

    @SuppressWarnings("SystemOut") // what was compared is what the run is for
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
