package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;

@DisplayName("ground on a grid")
class RegionTest {
    private static final int WEST = 105 * Region.PER_DEGREE + 25_000;
    private static final int SOUTH = 29 * Region.PER_DEGREE + 21_000;

    @Test
    @DisplayName("is cut exactly")
    void cut() {
        Region whole = box(0, 0, 10, 10);
        Region cut = box(2, 3, 5, 12);

        assertThat(whole.without(cut)
                        .isSameAs(box(0, 0, 10, 3).and(box(0, 3, 2, 10)).and(box(5, 3, 10, 10))))
                .isTrue();
        assertThat(whole.within(cut).isSameAs(box(2, 3, 5, 10))).isTrue();
        assertThat(whole.without(cut).and(whole.within(cut)).isSameAs(whole)).isTrue();
        assertThat(whole.without(box(10, 0, 20, 10)).isSameAs(whole)).isTrue();
        assertThat(whole.without(box(-1, -1, 11, 11)).isEmpty()).isTrue();
        assertThat(whole.isSameAs(box(0, 0, 10, 9))).isFalse();
        assertThat(box(0, 0, 10, 9).isSameAs(whole)).isFalse();
    }

    @Test
    @DisplayName("is read from an area in either form, with its holes")
    void read() {
        Area ring = Area.ofPolygons(List.of(
                List.of(new Region.Box(WEST, SOUTH, WEST + 90, SOUTH + 90).ring(), reversed(box(30, 30, 60, 60)))));
        Region expected = box(0, 0, 90, 90).without(box(30, 30, 60, 60));

        assertThat(Region.of(ring).isSameAs(expected)).isTrue();
        assertThat(Region.of(Area.ofCorners(ring.corners())).isSameAs(expected)).isTrue();
        assertThat(Region.of(ring).isSameAs(box(0, 0, 90, 90))).isFalse();
    }

    @Test
    @DisplayName("is no area off the grid or aslant")
    void refused() {
        Position corner = Region.at(WEST, SOUTH);
        Position slant = Region.at(WEST + 500, SOUTH + 400);
        Position beside = Region.at(WEST + 500, SOUTH);

        assertThatThrownBy(() -> Region.of(Area.ofPolygons(List.of(List.of(List.of(corner, beside, slant, corner))))))
                .hasMessageContaining("aslant");
    }

    @ParameterizedTest(name = "{0} by {1} tenths of a second")
    @CsvSource({"1, 1", "40, 900", "900, 40", "680, 620", "3000, 3000"})
    @DisplayName("has the size that the library measures by geodesics, which closed formulas give without it")
    void size(int across, int up) {
        Area area = Area.ofPolygons(List.of(List.of(new Region.Box(WEST, SOUTH, WEST + across, SOUTH + up).ring())));

        assertThat(Ellipsoid.squareMetres(area.polygons()))
                .isCloseTo(area.squareMetres().doubleValue(), within(0.01));
    }

    @Test
    @DisplayName("has that size too where its northern edge has other corners than its southern one")
    void sizeOfSteps() {
        Region steps = box(0, 0, 700, 100).and(box(0, 100, 300, 200)).and(box(450, 100, 700, 300));
        Area area = Area.ofPolygons(
                steps.boxes().stream().map(box -> List.of(box.ring())).toList());

        assertThat(Ellipsoid.squareMetres(area.polygons()))
                .isCloseTo(area.squareMetres().doubleValue(), within(0.01));
        assertThat(steps.squareMetres())
                .as("without the bulge of geodesics")
                .isNotCloseTo(area.squareMetres().doubleValue(), within(5.0));
    }

    private static Region box(int west, int south, int east, int north) {
        return Region.box(WEST + west, SOUTH + south, WEST + east, SOUTH + north);
    }

    private static List<Position> reversed(Region box) {
        List<Position> ring = box.boxes().get(0).ring();
        return List.of(ring.get(0), ring.get(3), ring.get(2), ring.get(1), ring.get(0));
    }
}
