package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kuanggui.area.Faults.faults;
import static org.kuanggui.area.Faults.ring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.Problem;

@DisplayName("faulty positions of GeoJSON are refused, with the place of the fault")
class PositionFaultsTest {
    @Test
    void notClosed() {
        assertThat(faults(List.of(List.of(ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51)))))
                .anySatisfy(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/0/0");
                    assertThat(fault.found()).isEqualTo("a ring that ends at [105.51, 29.51]");
                });
    }

    @Test
    void nothing() {
        assertThat(faults(List.of())).hasSize(1);
        assertThat(faults(List.of(List.of()))).hasSize(1);
        assertThat(faults(List.of(List.of(List.of())))).hasSize(1);
        assertThat(faults(List.of(List.of(ring(105.5, 29.5))))).hasSize(1);
    }

    @Test
    void longitudeAndLatitudeExchanged() {
        assertThat(faults(List.of(List.of(ring(29.5, 105.5, 29.5, 105.51, 29.51, 105.51, 29.5, 105.5)))))
                .hasSize(3)
                .first()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/0/0/0");
                    assertThat(fault.maybe()).contains("[105.5, 29.5]");
                });
    }

    @Test
    void noNumbers() {
        assertThat(faults(List.of(List.of(
                        ring(Double.NaN, 29.5, 105.5, Double.POSITIVE_INFINITY, 105.6, 29.6, Double.NaN, 29.5)))))
                .isNotEmpty();
    }

    @Test
    void crossingAtTheirPlace() {
        assertThat(faults(List.of(
                        List.of(ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5)),
                        List.of(ring(105.6, 29.6, 105.61, 29.61, 105.61, 29.6, 105.6, 29.61, 105.6, 29.6)))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/1/0/0");
                    assertThat(fault.found()).endsWith("meets that of /1/0/2 at (105.605000, 29.605000)");
                });
    }

    @Test
    void holesOutside() {
        assertThat(faults(List.of(List.of(
                        ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5),
                        ring(105.6, 29.6, 105.61, 29.6, 105.61, 29.61, 105.6, 29.6)))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/0/1/0"));
    }

    /** The holes leave no polygon that could be laid over the second one. */
    @Test
    void holesOnEachOtherAndAPolygonInThem() {
        List<Position> shell = ring(105.5, 29.4, 105.514, 29.4, 105.514, 29.414, 105.5, 29.414, 105.5, 29.4);
        List<Position> hole = ring(105.5, 29.4, 105.501, 29.4, 105.501, 29.401, 105.5, 29.401, 105.5, 29.4);

        assertThat(faults(List.of(List.of(shell, hole, hole), List.of(hole))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/0/2/0"));
        assertThat(Area.ofPolygons(List.of(List.of(shell, hole), List.of(hole))).squareMetres())
                .isCloseTo(Area.ofPolygons(List.of(List.of(shell))).squareMetres(), within(new BigDecimal(100)));
    }

    @Test
    void ofTwoPositions() {
        assertThat(faults(List.of(List.of(ring(105.5, 29.5, 105.5, 29.5)))))
                .extracting(Problem::found)
                .containsExactly("[105.5, 29.5], a ring of 1 corners");
        assertThat(faults(List.of(List.of(ring(105.5, 29.5, 105.6, 29.5)))))
                .extracting(Problem::found)
                .containsExactly("a ring that ends at [105.6, 29.5]", "[105.5, 29.5], a ring of 1 corners");
    }

    @Test
    void beyondChinaWithoutAGuessWhereExchangingIsNone() {
        assertThat(faults(List.of(List.of(ring(10, 29.5, 105.6, 29.5, 105.6, 29.6, 10, 29.5)))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.found()).isEqualTo("[10.0, 29.5]");
                    assertThat(fault.maybe()).isEmpty();
                });
        assertThat(faults(List.of(List.of(ring(29.5, 105.5, 105.6, 29.5, 105.6, 29.6, 29.5, 105.5)))))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.found()).isEqualTo("[29.5, 105.5], longitude and latitude exchanged"));
    }

    @Test
    void doubledToTheMillimetreOnTheGround() {
        assertThat(faults(List.of(
                        List.of(ring(105.5, 29.5, 105.6, 29.5, 105.600000009, 29.5, 105.6, 29.6, 105.5, 29.5)))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).endsWith("the same place as /0/0/1"));
        assertThat(Area.ofPolygons(List.of(
                        List.of(ring(105.5, 29.5, 105.6, 29.5, 105.600000011, 29.5, 105.6, 29.6, 105.5, 29.5)))))
                .isNotNull();
    }

    @Test
    void moreThanAThousandRingsOrAHundredThousandCorners() {
        List<Position> ring = ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5);
        List<Position> one = ring(105.5, 29.5);
        assertThat(faults(Collections.nCopies(1_002, List.of(ring))))
                .containsExactly(new Problem("/1000/0", "ring 1001", "at most 1000 rings and 100000 corners"));
        assertThat(faults(List.of(Collections.nCopies(1_000, ring))))
                .extracting(Problem::found)
                .noneMatch(found -> found.startsWith("ring 1"));
        List<List<List<Position>>> both = new ArrayList<>(Collections.nCopies(999, List.of(ring)));
        both.add(List.of(Collections.nCopies(97_005, one.get(0))));
        assertThat(faults(both)).extracting(Problem::found).containsExactly("100001 corners so far");
        List<Position> most = Collections.nCopies(100_001, one.get(0));
        List<Position> more = Collections.nCopies(100_002, one.get(0));
        assertThat(faults(List.of(List.of(most))))
                .extracting(Problem::expected)
                .doesNotContain("at most 1000 rings and 100000 corners");
        assertThat(faults(List.of(List.of(more))))
                .containsExactly(new Problem("/0/0", "100001 corners so far", "at most 1000 rings and 100000 corners"));
    }

    @Test
    void ofARingAreToldBeforeThoseOfSeveral() {
        List<Position> bow = ring(105.5, 29.5, 105.51, 29.51, 105.51, 29.5, 105.5, 29.51, 105.5, 29.5);
        List<Position> far = ring(105.6, 29.6, 105.61, 29.6, 105.61, 29.61, 105.6, 29.6);
        assertThat(faults(List.of(List.of(bow, far)))).singleElement().satisfies(fault -> assertThat(fault.found())
                .contains("whose edge meets"));
    }

    @Test
    void ofHolesAreToldBeforeThoseOfPolygons() {
        List<Position> shell = ring(105.5, 29.4, 105.514, 29.4, 105.514, 29.414, 105.5, 29.414, 105.5, 29.4);
        List<Position> hole = ring(105.502, 29.402, 105.504, 29.402, 105.504, 29.404, 105.502, 29.402);

        assertThat(faults(List.of(List.of(shell, hole, hole), List.of(shell))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/0/2/0"));
    }

    @Test
    void noneWhereNeighboursShareAJaggedBoundary() {
        List<Position> west = new ArrayList<>();
        List<Position> east = new ArrayList<>();
        for (int i = 0; i <= 2_000; i++) {
            Position jag = new Position(105.5 + (i % 2) * 1e-5, 29.5 + i * 1e-5);
            west.add(jag);
            east.add(jag);
        }
        west.addAll(ring(105.4, 29.52, 105.4, 29.5));
        east.addAll(ring(105.6, 29.52, 105.6, 29.5));
        west.add(west.get(0));
        east.add(east.get(0));
        assertThat(Area.ofPolygons(List.of(List.of(west), List.of(east))).polygons())
                .isNotEmpty();
    }

    @Test
    void overlapping() {
        List<List<Position>> one = List.of(ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5));

        assertThat(faults(List.of(one, one))).singleElement().satisfies(fault -> assertThat(fault.pointer())
                .isEqualTo("/1/0/0"));
    }
}
