package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.InvalidInputException;
import org.locationtech.jts.geom.Coordinate;

class CoordinateSystemTest {
    private static final double MILLIMETRE = 1e-3;

    // echo "29.55 105.75" | cs2cs -f %.6f EPSG:4490 EPSG:4523
    @ParameterizedTest(name = "{2}° N {1}° E")
    @CsvSource({
        "25, 73.65, 39.47, 4371553.441356, 25383829.894494",
        "25, 75, 40, 4429529.030237, 25500000",
        "35, 103.5, 22.5, 2489940.654575, 35345643.071108",
        "35, 105, 29.7, 3286858.421936, 35500000",
        "35, 105.75, 29.55, 3270466.142682, 35572690.036554",
        "45, 134.75, 48.3, 5351815.780195, 45481452.088704",
        "45, 135, 46, 5096085.926331, 45500000"
    })
    void projectsAsProj(int zone, double longitude, double latitude, double northing, double easting) {
        CoordinateSystem system = CoordinateSystem.zone(zone);

        Coordinate plane = CoordinateSystem.DEGREES.to(system, new Coordinate(longitude, latitude));
        assertThat(plane.y).isCloseTo(northing, within(MILLIMETRE));
        assertThat(plane.x).isCloseTo(easting, within(MILLIMETRE));

        Coordinate degrees = system.to(CoordinateSystem.DEGREES, new Coordinate(easting, northing));
        assertThat(degrees.x).isCloseTo(longitude, within(1e-10));
        assertThat(degrees.y).isCloseTo(latitude, within(1e-10));
    }

    /** The plan's extent, E 105°28′–106°02′, N 29°23′–29°52′: X 3,251,848–3,305,782, Y 35,545,087–35,600,316. */
    // echo "29d23N 105d28E" | cs2cs -f %.4f EPSG:4490 EPSG:4523
    @ParameterizedTest(name = "29°{1}′ N {0}′ east of 105°")
    @CsvSource({
        "28, 23, 3251848.1055, 35545302.9670",
        "62, 23, 3252201.4568, 35600315.9742",
        "28, 52, 3305424.6603, 35545087.2539",
        "62, 52, 3305781.5844, 35599838.2501"
    })
    void hasTheCornersOfThePlan(int east, int north, double northing, double easting) {
        Coordinate plane = CoordinateSystem.DEGREES.to(
                CoordinateSystem.zone(35), new Coordinate(105 + east / 60.0, 29 + north / 60.0));
        assertThat(plane.y).isCloseTo(northing, within(MILLIMETRE));
        assertThat(plane.x).isCloseTo(easting, within(MILLIMETRE));
    }

    @Test
    void manyThreadsGetTheSame() {
        Supplier<IntStream> steps = () -> IntStream.range(0, 100_000);
        IntFunction<Coordinate> project = step -> CoordinateSystem.DEGREES.to(
                CoordinateSystem.zone(25 + step % 21), new Coordinate(75 + step % 21 * 3, 3 + step / 2000.0));
        List<Coordinate> alone = steps.get().mapToObj(project).toList();
        assertThat(steps.get().parallel().mapToObj(project).toList()).isEqualTo(alone);
    }

    @Test
    void degreesHaveNoZone() {
        assertThat(CoordinateSystem.ofEpsg(4490)).isSameAs(CoordinateSystem.DEGREES);
        assertThat(CoordinateSystem.DEGREES.zone()).isEmpty();
        assertThat(CoordinateSystem.DEGREES).hasToString("CGCS2000, degrees");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 24, 46, Integer.MAX_VALUE})
    void refusesOtherZones(int zone) {
        assertThatThrownBy(() -> CoordinateSystem.zone(zone))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("found zone " + zone + ", expected a 3-degree zone from 25 to 45");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 4326, 4488, 4491, 4512, 4534, Integer.MAX_VALUE})
    void refusesOtherSystems(int epsg) {
        assertThatThrownBy(() -> CoordinateSystem.ofEpsg(epsg))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("found EPSG:" + epsg + ", expected CGCS2000 in degrees, EPSG:4490, or ");
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                -105.5,
                0,
                73.49999999999999,
                136.5,
                1e300,
                Double.POSITIVE_INFINITY
            })
    void refusesLongitudesOutsideTheZones(double longitude) {
        assertThatThrownBy(() -> CoordinateSystem.zoneOf(longitude))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("found longitude " + longitude + ", expected degrees from 73.5 to below 136.5");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "NaN, 29.5",
        "105.5, NaN",
        "NaN, NaN",
        "Infinity, 29.5",
        "105.5, -Infinity",
        "1e300, 29.5",
        "105.5, 1e300",
        "180.1, 29.5",
        "105.5, 90.1"
    })
    void noPlaceInDegreesIsNoneInAZone(double longitude, double latitude) {
        Coordinate plane = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> CoordinateSystem.DEGREES.to(CoordinateSystem.zone(35), new Coordinate(longitude, latitude)));
        assertThat(plane.isValid()).isFalse();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "NaN, 3251848",
        "35545087, NaN",
        "NaN, NaN",
        "Infinity, 3251848",
        "35545087, -Infinity",
        "1e300, 3251848",
        "35545087, 1e300",
        "3251848, 35545087"
    })
    void noPlaceInAZoneIsNoneInDegrees(double easting, double northing) {
        Coordinate degrees = CoordinateSystem.zone(35).to(CoordinateSystem.DEGREES, new Coordinate(easting, northing));
        assertThat(degrees.isValid()).isFalse();
    }
}
