package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;

class CoordinateSystemPropertiesTest {
    private static final String SEED = "20260326";

    @Property(seed = SEED)
    void thereAndBackIsTheSamePlace(
            @ForAll @IntRange(min = 25, max = 45) int zone,
            @ForAll @DoubleRange(min = -3, max = 3) double fromMeridian,
            @ForAll @DoubleRange(min = 3, max = 54) double latitude) {
        CoordinateSystem system = CoordinateSystem.zone(zone);
        Coordinate place = new Coordinate(system.centralMeridian() + fromMeridian, latitude);
        Coordinate again = system.to(CoordinateSystem.DEGREES, CoordinateSystem.DEGREES.to(system, place));
        assertThat(again.x).isCloseTo(place.x, within(3e-11));
        assertThat(again.y).isCloseTo(place.y, within(3e-11));
    }

    @Property(seed = SEED)
    void theNextZoneHasTheSamePlace(
            @ForAll @IntRange(min = 25, max = 44) int zone,
            @ForAll @DoubleRange(min = -200_000, max = 200_000) double fromMeridian,
            @ForAll @DoubleRange(min = 350_000, max = 5_900_000) double northing) {
        CoordinateSystem system = CoordinateSystem.zone(zone);
        CoordinateSystem next = CoordinateSystem.zone(zone + 1);
        Coordinate place = new Coordinate(zone * 1e6 + 500_000 + fromMeridian, northing);
        assertThat(next.to(system, system.to(next, place)).distance(place)).isLessThan(3e-6);
    }

    @Property(seed = SEED)
    void aZoneReachesFromBoundToBound(@ForAll @IntRange(min = 25, max = 45) int zone) {
        CoordinateSystem system = CoordinateSystem.zone(zone);
        double west = zone * 3 - 1.5;
        double east = zone * 3 + 1.5;
        assertThat(CoordinateSystem.zoneOf(west)).isSameAs(system);
        assertThat(CoordinateSystem.zoneOf(zone * 3)).isSameAs(system);
        assertThat(CoordinateSystem.zoneOf(Math.nextDown(east))).isSameAs(system);
    }

    @Property(seed = SEED)
    void everyZoneHasItsNumbers(@ForAll @IntRange(min = 25, max = 45) int zone) {
        CoordinateSystem system = CoordinateSystem.zone(zone);
        assertThat(system.zone()).hasValue(zone);
        assertThat(system.epsg()).isEqualTo(4513 + zone - 25);
        assertThat(CoordinateSystem.ofEpsg(system.epsg())).isSameAs(system);
        assertThat(system).hasToString("CGCS2000, 3-degree zone " + zone);
    }
}
