package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kuanggui.fact.InvalidInputException;
import org.locationtech.jts.geom.Coordinate;

/** What holds of every area by itself: what says the same is the same ground. */
class AreaPropertiesTest {
    private static final String SEED = "20260326";
    private static final int TRIES = 1000;

    /** Each of up to four figures is rounded to 0.01 m². */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    /** How far a corner, which is drawn to the millimetre, may come to lie from itself, in metres. */
    private static final double MICROMETRES = 0.000_005;

    /**
     * The corners of a ring without holes.
     *
     * @param corners in zone 35, none stated twice
     * @param random for what a property draws
     */
    record Drawn(List<Coordinate> corners, Random random) {
        Area area() {
            return areaOf(corners);
        }
    }

    @Provide
    Arbitrary<Drawn> areas() {
        return Arbitraries.randomValue(random -> {
            int corners = 4 + random.nextInt(20);
            Coordinate[] ring = Field.star(random, 0, 0, 100 + random.nextInt(3000), corners)
                    .getExteriorRing()
                    .getCoordinates();
            return new Drawn(List.of(ring).subList(0, corners), random);
        });
    }

    private static Area areaOf(List<Coordinate> corners) {
        return Field.area(Field.polygon(corners.toArray(new Coordinate[0])));
    }

    @Property(seed = SEED, tries = TRIES)
    void theStartCornerMakesNoDifference(@ForAll("areas") Drawn drawn) {
        List<Coordinate> turned = new ArrayList<>(drawn.corners());
        Collections.rotate(turned, 1 + drawn.random().nextInt(turned.size()));

        assertSameGround(areaOf(turned), drawn.area());
    }

    @Property(seed = SEED, tries = TRIES)
    void theDirectionOfTheRingMakesNoDifference(@ForAll("areas") Drawn drawn) {
        List<Coordinate> reversed = new ArrayList<>(drawn.corners());
        Collections.reverse(reversed);

        assertSameGround(areaOf(reversed), drawn.area());
    }

    @Property(seed = SEED, tries = TRIES)
    void aCornerStatedTwiceIsRefusedAtItsPlace(@ForAll("areas") Drawn drawn) {
        int corner = drawn.random().nextInt(drawn.corners().size() - 1);
        List<Coordinate> doubled = new ArrayList<>(drawn.corners());
        doubled.add(corner, doubled.get(corner).copy());

        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> areaOf(doubled));

        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.found())
                .startsWith("ring 1, corner " + (corner + 2))
                .contains("the same place as ring 1, corner " + (corner + 1)));
    }

    /** In the plane; on the ellipsoid the geodesics to it leave the edge by millimetres. */
    @Property(seed = SEED, tries = TRIES)
    void aCornerInTheMidstOfAnEdgeMakesNoDifference(@ForAll("areas") Drawn drawn) {
        Coordinate one = drawn.corners().get(0);
        Coordinate two = drawn.corners().get(1);
        List<Coordinate> more = new ArrayList<>(drawn.corners());
        more.add(1, new Coordinate((one.x + two.x) / 2, (one.y + two.y) / 2));

        assertThat(areaOf(more).planeSquareKilometres()).isEqualTo(drawn.area().planeSquareKilometres());
        assertThat(relative(areaOf(more), drawn.area())).isLessThan(1e-5);
    }

    /** Along lines from the star's middle to its corners, so that no edge gets another corner. */
    @Property(seed = SEED, tries = TRIES)
    void thePartsOfASplitAreaMakeTheWhole(@ForAll("areas") Drawn drawn) {
        List<Coordinate> corners = new ArrayList<>(drawn.corners());
        corners.add(0, Field.at(0, 0)); // seen from every corner of the star
        int cut = 2 + drawn.random().nextInt(corners.size() - 3);
        Area one = areaOf(corners.subList(0, cut + 1));
        List<Coordinate> others = new ArrayList<>(corners.subList(cut, corners.size()));
        others.add(0, corners.get(0));
        Area other = areaOf(others);
        List<Coordinate> closing = List.of(corners.get(0), corners.get(corners.size() - 1), corners.get(1));
        Area last = areaOf(closing);

        BigDecimal parts = one.squareMetres().add(other.squareMetres()).add(last.squareMetres());

        assertThat(parts).isCloseTo(drawn.area().squareMetres(), within(ROUNDING));
    }

    @Property(seed = SEED, tries = TRIES)
    void whatALineCutsOffAndWhatIsLeftMakeTheWhole(@ForAll("areas") Drawn drawn) {
        Area whole = drawn.area();
        Area west = Field.area(-4000, -4000, drawn.random().nextInt(50), 4000);

        BigDecimal parts = squareMetres(whole.within(west)).add(squareMetres(whole.without(west)));

        assertThat(parts.subtract(whole.squareMetres()).abs().doubleValue())
                .isLessThan(1e-5 * whole.squareMetres().doubleValue() + 2);
    }

    private static BigDecimal squareMetres(Optional<Area> area) {
        return area.map(Area::squareMetres).orElse(BigDecimal.ZERO);
    }

    /** In the plane nothing changes at all; three degrees to the east nothing does on the ellipsoid either. */
    @Property(seed = SEED, tries = TRIES)
    void movingByAConstantKeepsTheArea(@ForAll("areas") Drawn drawn) {
        Area area = drawn.area();
        int east = drawn.random().nextInt(40_001) - 20_000;
        int north = drawn.random().nextInt(40_001) - 20_000;

        assertThat(moved(drawn, east, north).planeSquareKilometres()).isEqualTo(area.planeSquareKilometres());
        assertThat(moved(drawn, CoordinateSystem.ZONE_FACTOR, 0).squareMetres())
                .isCloseTo(area.squareMetres(), within(ROUNDING));
    }

    private static Area moved(Drawn drawn, int east, int north) {
        return areaOf(drawn.corners().stream()
                .map(corner -> new Coordinate(corner.x + east, corner.y + north))
                .toList());
    }

    @Property(seed = SEED, tries = TRIES)
    void projectingThereAndBackKeepsEveryCorner(@ForAll("areas") Drawn drawn) {
        Area there = Area.ofPolygons(drawn.area().polygons());

        Area back = Area.ofCorners(there.corners());

        assertThat(there.squareMetres()).isCloseTo(drawn.area().squareMetres(), within(ROUNDING));
        Coordinate[] corners = back.in(Field.ZONE).getCoordinates();
        assertThat(corners).hasSize(drawn.corners().size() + 1);
        for (Coordinate corner : drawn.corners()) {
            assertThat(corners)
                    .anySatisfy(known -> assertThat(known.distance(corner)).isLessThanOrEqualTo(MICROMETRES));
        }
    }

    private static void assertSameGround(Area one, Area other) {
        assertThat(one.squareMetres()).isEqualTo(other.squareMetres());
        assertThat(one.planeSquareKilometres()).isEqualTo(other.planeSquareKilometres());
        assertThat(one.boundingBox()).isEqualTo(other.boundingBox());
        assertThat(one.without(other)).isEmpty();
        assertThat(other.without(one)).isEmpty();
    }

    private static double relative(Area one, Area other) {
        double known = other.squareMetres().doubleValue();
        return Math.abs(one.squareMetres().doubleValue() - known) / known;
    }
}
