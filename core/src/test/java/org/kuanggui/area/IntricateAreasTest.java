package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.area.Faults.faults;
import static org.kuanggui.area.Faults.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

@DisplayName("drawings made to take long end soon")
class IntricateAreasTest {
    /** Every edge's box meets every other's, and no two edges meet. */
    @Test
    void edgesSideBySide() {
        assertThat(faults(List.of(List.of(slanted(105.5, 40_000))))).isNotEmpty();
    }

    /** One such ring may be checked; two are more work than an area may take. */
    @Test
    void edgesSideBySideInSeveralRings() {
        List<Position> one = slanted(105.5, 800);
        Ring ring = new Ring(
                one.subList(1, one.size()).stream()
                        .map(position -> new Coordinate(position.longitude(), position.latitude()))
                        .toArray(Coordinate[]::new),
                new CornerRing.Places(1, List.of(), List.of()));
        long comparisons = Crossings.within(ring, 10).comparisons();

        assertThat(comparisons).isBetween(1_000_001L, 1_999_999L);
        assertThat(Crossings.within(ring, 10, comparisons).isTooIntricate()).isTrue();
        assertThat(Crossings.within(ring, 10, comparisons + 1).isTooIntricate()).isFalse();
        assertThat(Area.ofPolygons(List.of(List.of(one)))).isNotNull();
        assertThat(faults(List.of(List.of(one), List.of(slanted(106.5, 800)))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).endsWith("a ring too intricate to be checked"));
        List<Position> beside = ring(105.5, 29.61, 105.58, 29.69, 105.5, 29.69, 105.5, 29.61);
        assertThat(Area.ofPolygons(List.of(List.of(slanted(105.5, 400)), List.of(beside))))
                .isNotNull();
        assertThat(faults(List.of(List.of(one), List.of(beside))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).endsWith("a ring that overlaps the ring of /0/0/0"));
    }

    /** Strips beside each other, aslant, so that the box of each meets all others': each is laid over each. */
    @Test
    void manyRingsUponEachOther() {
        List<List<List<Position>>> strips = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            strips.add(List.of(strip(105.5 + i * 0.01, 2_000)));
        }

        assertThat(faults(strips)).singleElement().satisfies(fault -> assertThat(fault.found())
                .endsWith("rings too intricate to be checked"));
    }

    private static List<Position> strip(double west, int steps) {
        List<Position> there = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            there.add(new Position(west + i * 5e-4, 29 + i * 5e-4));
        }
        for (int i = steps - 1; i >= 0; i--) {
            there.add(new Position(west + 0.005 + i * 5e-4, 29 + i * 5e-4));
        }
        there.add(there.get(0));
        return there;
    }

    private static List<Position> slanted(double west, int pairs) {
        List<Position> there = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            double shift = i * 2e-7;
            boolean even = i % 2 == 0;
            there.add(even ? new Position(west + shift, 29.6) : new Position(west + 0.1 + shift, 29.7));
            there.add(even ? new Position(west + 0.1 + shift, 29.7) : new Position(west + shift, 29.6));
        }
        there.add(new Position(west + 0.2, 29.55));
        there.add(there.get(0));
        return there;
    }

    @Test
    void scribble() {
        Random random = new Random(1);
        List<Position> scribble = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            scribble.add(new Position(105 + random.nextDouble(), 29 + random.nextDouble()));
        }
        scribble.add(scribble.get(0));

        assertThat(faults(List.of(List.of(scribble)))).hasSize(10);
    }
}
