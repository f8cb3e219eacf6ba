package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kuanggui.area.Faults.corners;
import static org.kuanggui.area.Faults.faults;
import static org.kuanggui.area.Faults.ring;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.Problem;

@DisplayName("faulty corners of the register are refused, with the place of the fault")
class CornerFaultsTest {
    private static final String END = "*,,,,1,";

    @Test
    void tooFew() {
        assertThat(faults(corners(0, 0, 0, 100) + END)).singleElement().satisfies(fault -> assertThat(fault.found())
                .isEqualTo("ring 1, corner 1 (X 3270000, Y 35570000), a ring of 2 corners"));
        assertThat(faults("*,,,,1,")).hasSize(1);
        assertThat(faults("")).hasSize(1);
        assertThat(faults(" \n,,,")).hasSize(1);
    }

    @Test
    void aRingWithoutEnd() {
        assertThat(faults(corners(0, 0, 0, 100, 100, 100))).singleElement().satisfies(fault -> assertThat(fault.found())
                .isEqualTo("ring 1 without an end"));
    }

    @Test
    void everyRingWithItsOwn() {
        String two = corners(0, 0, 0, 100) + END + corners(0, 500, 0, 600, 100, 600, 100, 600) + END;

        assertThat(faults(two)).extracting(Problem::found).hasSize(1);
        assertThat(faults(corners(0, 0, 0, 100, 100, 100, 100, 100)
                        + END
                        + corners(0, 500, 0, 600, 100, 600, 100, 600)
                        + END))
                .extracting(Problem::found)
                .satisfiesExactly(one -> assertThat(one).startsWith("ring 1, corner 4 "), two2 -> assertThat(two2)
                        .startsWith("ring 2, corner 4 "));
    }

    @Test
    void doubledCorners() {
        assertThat(faults(corners(0, 0, 0, 100, 0, 100, 100, 100) + END))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("corner 3 (X 3270000, Y 35570100), the same place as ring 1, corner 2, expected"));
        assertThat(Area.ofCorners(corners(0, 0, 0, 100, 100, 100, 0, 0) + END)).isNotNull();
    }

    @Test
    void doubledToTheMillimetre() {
        String near = "1,3270000,35570000,2,3270000,35570100,3,3270000.0009,35570100,4,3270100,35570100," + END;
        String apart = near.replace("0.0009", "0.0011");

        assertThat(faults(near)).hasSize(1);
        assertThat(Area.ofCorners(apart)).isNotNull();
    }

    @Test
    void spikes() {
        assertThat(faults(corners(0, 0, 0, 100, 0, 300, 0, 200, 100, 100) + END))
                .first()
                .satisfies(fault -> assertThat(fault.found()).startsWith("ring 1, corner 3 (X 3270000, Y 35570300), "));
        assertThat(faults(corners(0, 0, 0, 100, 0, 200) + END)).isNotEmpty();
    }

    @Test
    void selfCrossing() {
        assertThat(faults(corners(0, 0, 100, 100, 0, 100, 100, 0) + END))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("corner 1 (X 3270000, Y 35570000)")
                        .contains("whose edge meets that of ring 1, corner 3 at (X 3270050.000, Y 35570050.000)"));
    }

    @Test
    void selfTouching() {
        assertThat(faults(corners(0, 0, 0, 200, 100, 200, 0, 100, 100, 0) + END))
                .hasSize(2);
    }

    @Test
    void northingAndEastingExchanged() {
        assertThat(faults("1,35570000,3270000,2,35570100,3270000,3,35570100,3270100," + END))
                .hasSize(3)
                .first()
                .satisfies(fault -> {
                    assertThat(fault.found()).endsWith(", X and Y exchanged");
                    assertThat(fault.maybe()).contains("3270000,35570000");
                });
    }

    @Test
    void noZone() {
        assertThat(faults("1,3270000,570000,2,3270000,570100,3,3270100,570100," + END))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.found()).endsWith("Y without its zone"));
    }

    @Test
    void aZoneOfSixDegreesOrNone() {
        assertThat(faults("1,3270000,18570000,2,3270000,18570100,3,3270100,18570100," + END))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.found()).endsWith("in zone 18"));
        assertThat(faults("1,3270000,46570000,2,3270000,46570100,3,3270100,46570100," + END))
                .hasSize(3);
    }

    @Test
    void severalZones() {
        assertThat(faults("1,3270000,35570000,2,3270000,35570100,3,3270100,36570100," + END))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).contains("zone 35"));
    }

    @Test
    void outsideTheZone() {
        assertThat(faults("1,3270000,35800000,2,3270000,35800100,3,3270100,35800100," + END))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.found()).endsWith("outside zone 35"));
        assertThat(faults("1,3270000,35660000,2,3270000,35660100,3,3270100,35660100," + END))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).contains("no corner within 1.5°"));
        assertThat(Area.ofCorners("1,3270000,35640000,2,3270000,35660000,3,3280000,35660000," + END))
                .isNotNull();
    }

    @Test
    void onTheBoundsOfTheZoneAreNone() {
        String within = "1,3200016.336923,35646296.335072,"; // 106.5° E
        String furthest = "2,3200736.721471,35695071.078601,"; // 107° E
        String beyond = "3,3210000,35690000,";
        assertThat(Area.ofCorners(within + furthest + beyond + END)).isNotNull();
        assertThat(faults(within + furthest.replace("078601", "078701") + beyond + END))
                .extracting(Problem::found)
                .satisfiesExactly(found -> assertThat(found).endsWith("outside zone 35"));
        assertThat(faults(within.replace("335072", "335172") + furthest + beyond + END))
                .extracting(Problem::found)
                .containsExactly("no corner within 1.5° of the zone's central meridian");
    }

    @Test
    void outsideChina() {
        assertThat(faults("1,6100000,35570000,2,6100000,35570100,3,6100100,35570100," + END))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.found()).endsWith("outside China"));
    }

    @Test
    void whatIsNoCorner() {
        assertThat(faults("1,3270000,35570000,zwei,3270000,35570100," + END)).hasSize(1);
        assertThat(faults("1,1e7,35570000," + END)).hasSize(1);
        assertThat(faults("1,3270000")).hasSize(1);
        assertThat(faults("1,3270000,NaN," + END)).hasSize(1);
        assertThat(faults(corners(0, 0, 0, 100, 100, 100) + "*,,,,2,")).hasSize(1);
        assertThat(faults(corners(0, 0, 0, 100, 100, 100) + "*,hoch,,,1,")).hasSize(1);
        assertThat(faults(corners(0, 0, 0, 100, 100, 100) + "*")).hasSize(1);
    }

    @Test
    void holesWithoutRingAround() {
        String outside = corners(0, 0, 0, 100, 100, 100) + END + corners(500, 500, 500, 600, 600, 600) + "*,,,,-1,";

        assertThat(faults(outside)).singleElement().satisfies(fault -> assertThat(fault.found())
                .startsWith("ring 2, corner 1"));
        assertThat(faults(outside.replace(END, "*,,,,-1,"))).hasSize(1);
    }

    @Test
    void overlappingRings() {
        String square = corners(0, 0, 0, 100, 100, 100, 100, 0) + END;

        assertThat(faults(square + corners(50, 50, 50, 150, 150, 150, 150, 50) + END))
                .hasSize(1);
        assertThat(faults(square + square)).hasSize(1);
        assertThat(faults(square + corners(20, 20, 20, 80, 80, 80) + "*,,,,-1," + corners(30, 30, 30, 70, 70, 70)
                        + "*,,,,-1,"))
                .hasSize(1);
        assertThat(Area.ofCorners(square + corners(100, 0, 100, 100, 200, 100) + END))
                .isNotNull();
    }

    @Test
    void nothingLeft() {
        String square = corners(0, 0, 0, 100, 100, 100, 100, 0);

        assertThat(faults(square + END + square + "*,,,,-1,")).hasSize(1);
    }

    @Test
    void moreThanAHundredThousand() {
        assertThat(faults(circle(100_002))).hasSize(1);
        assertThat(Area.ofCorners(circle(100_000)).polygons().get(0).get(0)).hasSize(100_001);
    }

    private String circle(int corners) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double turn = 2 * Math.PI * i / corners;
            text.append(i % 1000).append(',').append(Math.round(1e4 * (3_270_000 + 20_000 * Math.cos(turn))) / 1e4);
            text.append(',')
                    .append(new java.math.BigDecimal(35_570_000 + 20_000 * Math.sin(turn))
                            .setScale(4, java.math.RoundingMode.HALF_UP))
                    .append(',');
        }
        return text + END;
    }

    @Test
    void moreTextThanMayBeRead() {
        String blank = " ".repeat(8 * 1024 * 1024);
        assertThat(faults(blank)).extracting(Problem::found).containsExactly("no corner");
        assertThat(faults(blank + " ")).extracting(Problem::found).containsExactly("8388609 characters");
    }

    @Test
    void moreThanAThousandRings() {
        String ring = "1,3270000,35570000,2,3270000,35570100,3,3270100,35570100," + END;
        assertThat(faults(ring.repeat(1_002))).extracting(Problem::found).containsExactly("ring 1001");
        assertThat(faults(ring.repeat(1_000))).extracting(Problem::found).doesNotContain("ring 1000");
    }

    @Test
    void aNameOfMoreThanTwoHundredCharacters() {
        String triangle = corners(0, 0, 0, 100, 100, 100);
        assertThat(Area.ofCorners(triangle + "*,,," + "矿".repeat(200) + ",1,")).isNotNull();
        assertThat(faults(triangle + "*,,," + "矿".repeat(201) + ",1,")).hasSize(1);
    }

    @Test
    void aSingleCorner() {
        assertThat(faults(corners(0, 0) + END))
                .extracting(Problem::found)
                .containsExactly("ring 1, corner 1 (X 3270000, Y 35570000), a ring of 1 corners");
    }

    @Test
    void aNorthingOfSixDigits() {
        assertThat(faults("1,327000,35570000,2,3270000,35570100,3,3270100,35570100," + END))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).endsWith(", X of 6 digits"));
        assertThat(faults("1,-327000,35570000,2,3270000,35570100,3,3270100,35570100," + END))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).endsWith(", X of 0 digits"));
    }

    @Test
    void showTheBeginningOfWhatIsNoNumber() {
        assertThat(faults("x".repeat(30) + ",1,2").get(0).found()).contains("corner " + "x".repeat(30) + " (1, 2)");
        assertThat(faults("x".repeat(31) + ",1,2").get(0).found()).contains("corner " + "x".repeat(30) + "… (1, 2)");
    }

    @Test
    void inTheFirstAndTheLastZoneAreNone() {
        assertThat(Area.ofCorners("1,4000000,25500000,2,4000000,25500100,3,4000100,25500100," + END))
                .isNotNull();
        assertThat(Area.ofCorners("1,5000000,45500000,2,5000000,45500100,3,5000100,45500100," + END))
                .isNotNull();
    }

    @Test
    void atTheFirstCornerAreToldOnce() {
        assertThat(faults(corners(0, 0, 0, 0, 0, 100, 100, 100) + END)).hasSize(1);
        assertThat(faults(corners(0, 300, 0, 200, 100, 100, 0, 0, 0, 100) + END))
                .hasSize(1);
    }

    @Test
    void spikesToTheMillimetre() {
        String spike = "1,3270000,35570000,2,3270100,35570100,3,3270050,35570050.0009,4,3270000,35570100," + END;
        assertThat(faults(spike)).hasSize(1);
        assertThat(Area.ofCorners(spike.replace("0.0009", "0.1"))).isNotNull();
    }

    @Test
    void aHoleThatCrossesItself() {
        String square = corners(0, 0, 0, 300, 300, 300, 300, 0) + END;
        assertThat(faults(square + corners(100, 100, 200, 200, 100, 200, 200, 100) + "*,,,,-1,"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).contains("whose edge meets"));
    }

    @Test
    void aTinyHoleFarAway() {
        String square = corners(0, 0, 0, 100, 100, 100, 100, 0) + END;
        String hole = "1,3275000,35575000,2,3275000,35575000.7,3,3275000.7,35575000.7,*,,,,-1,";
        assertThat(faults(square + hole)).singleElement().satisfies(fault -> assertThat(fault.found())
                .endsWith("a ring cut out where no ring added holds it"));
    }

    @Test
    void noneWhereAnIslandInAHoleHasAHole() {
        String lake = ring(0, 1000) + END + ring(100, 900) + "*,,,,-1,";
        String island = ring(200, 800) + END;
        String pond = ring(300, 700) + "*,,,,-1,";
        BigDecimal expected = new BigDecimal("0.5600");
        assertThat(Area.ofCorners(lake + island + pond).planeSquareKilometres()).isEqualByComparingTo(expected);
        assertThat(Area.ofCorners(island + pond + lake).planeSquareKilometres()).isEqualByComparingTo(expected);
    }

    private String ring(int from, int to) {
        return corners(from, from, from, to, to, to, to, from);
    }

    @Test
    void noMoreThanAHundredProblems() {
        assertThat(faults("1,3270000,570000,".repeat(1_000) + END)).hasSize(101);
    }
}
