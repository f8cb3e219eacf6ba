package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

@DisplayName("Bounds belong to what they bound")
class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "73.5, 3, true",
        "136, 54, true",
        "73.499, 30, false",
        "136.001, 30, false",
        "105, 2.999, false",
        "105, 54.001, false"
    })
    void ofChina(double longitude, double latitude, boolean has) {
        assertThat(China.has(longitude, latitude)).isEqualTo(has);
        assertThat(China.hasExchanged(/* longitude= */ latitude, /* latitude= */ longitude))
                .isEqualTo(has);
    }

    @Test
    void ofABox() {
        assertThat(new BoundingBox(105, 29, 105, 29).west()).isEqualTo(105);
        assertThatThrownBy(() -> new BoundingBox(105, 29, 104.9, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoundingBox(105, 29, 106, 28.9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTheZones() {
        assertThat(CoordinateSystem.zoneOf(73.5)).isEqualTo(CoordinateSystem.zone(25));
        assertThat(CoordinateSystem.zoneOf(106.5)).isEqualTo(CoordinateSystem.zone(36));
        assertThat(CoordinateSystem.zoneOf(136.49)).isEqualTo(CoordinateSystem.zone(45));
    }

    @Test
    void ofTheEarth() {
        Coordinate pole = new Coordinate(-180, 90);
        assertThat(CoordinateSystem.DEGREES.toDegrees(pole)).isEqualTo(pole);
        Coordinate quarter = Field.ZONE.toDegrees(new Coordinate(35_500_000, 10_000_000));
        assertThat(quarter.y).isCloseTo(90, within(0.1));
        assertThat(Field.ZONE.toDegrees(new Coordinate(45_500_000, 3_000_000)).isValid())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "35500000, 300000, true",
        "35500000, 6000000, true",
        "35500000, 299999, false",
        "35500000, 6000001, false",
        "34500000, 3000000, false",
        "36500000, 3000000, false"
    })
    void ofAZone(double easting, double northing, boolean has) {
        assertThat(new Reach(Field.ZONE).has(easting, northing)).isEqualTo(has);
    }

    @Test
    void ofWhatLiesInReachAsAWhole() {
        Reach degrees = new Reach(CoordinateSystem.DEGREES);
        assertThat(degrees.has(new Envelope(100, 101, 20, 21))).isTrue();
        assertThat(degrees.has(new Envelope(100, 101, 2, 21))).isFalse();
        assertThat(degrees.has(new Envelope(100, 137, 20, 21))).isFalse();
        Reach zone = new Reach(Field.ZONE);
        assertThat(zone.has(new Envelope(35_300_000, 35_500_000, 553_000, 600_000)))
                .isTrue();
        assertThat(zone.has(new Envelope(35_300_000, 35_500_000, 553_000, 5_540_000)))
                .isFalse(); // 2° are fewer metres to the north
    }

    @Test
    void areToldToWhoeverIsBeyondThem() {
        assertThat(new Reach(CoordinateSystem.DEGREES).problem(10, 20).expected())
                .isEqualTo("longitude and latitude in degrees, in China: 73.5 to 136 east, 3 to 54 north");
        assertThat(new Reach(Field.ZONE).problem(10, 70).expected())
                .isEqualTo("easting led by 35, at most 2° from 105° E, and northing in metres, 300000 to 6000000");
        assertThat(new Reach(Field.ZONE).problem(10, 70).maybe()).isEmpty();
        assertThat(new Reach(CoordinateSystem.DEGREES).problem(10, 20).maybe()).isEmpty();
    }

    @Test
    void ofARingCloseItAndAreCountedOnce() {
        double[] square = {0, 0, 1, 0, 1, 1, 0, 1, 0, 0};
        assertThat(Ordinates.corners(new double[][][] {{square, square}, {square}}))
                .isEqualTo(12);
        assertThat(Ordinates.corners(new double[][][] {{new double[0]}})).isZero();
    }
}
