package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.fact.Unit.WAN_CUBIC_METRES;
import static org.kuanggui.fact.Unit.WAN_CUBIC_METRES_PER_YEAR;
import static org.kuanggui.fact.Unit.WAN_TONNES;
import static org.kuanggui.fact.Unit.WAN_TONNES_PER_YEAR;
import static org.kuanggui.fact.Unit.YI_CUBIC_METRES;
import static org.kuanggui.fact.Unit.YI_CUBIC_METRES_PER_YEAR;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Funding;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Party;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

/**
 * Size classes are given in tons and in cubic metres for whatever has no row of its own: of building stone 10 and 5 万立方米, of
 * rare metals 100 and 30 万吨. They are among the bounds of every mineral.
 */
@DisplayName("Figures on both sides of each bound")
class FigureAnswersTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final List<String> TONNES_FOR_ALL = List.of("30", "100");
    private static final List<String> CUBIC_METRES_FOR_ALL = List.of("5", "10");

    private static FigureAnswers figures(MiningApplication application) {
        return new FigureAnswers(EVALUATOR, Question.of(application));
    }

    /** With no scale, no reserves, and nothing existing. */
    private static MiningApplicationBuilder an(Mineral mineral) {
        return aMiningApplication()
                .mineral(mineral)
                .productionScale(null)
                .recoverableReserves(null)
                .existing(ExistingRight.UNKNOWN)
                .consolidation(null);
    }

    private static Quantity quantity(String value, Unit unit) {
        return Quantity.of(value, unit);
    }

    private static String json(String value, Unit unit) {
        return "{\"value\":" + value + ",\"unit\":\"" + unit.symbol() + "\"}";
    }

    /** A little, much, and each bound with its neighbours. */
    private static List<String> around(Unit unit, List<String> bounds) {
        return numbersAround(bounds).stream()
                .map(number -> json(number.toPlainString(), unit))
                .toList();
    }

    private static List<BigDecimal> numbersAround(List<String> bounds) {
        BigDecimal step = new BigDecimal("0.0001");
        List<BigDecimal> numbers = new ArrayList<>(List.of(step, new BigDecimal("1000000")));
        for (String bound : bounds) {
            BigDecimal number = new BigDecimal(bound);
            numbers.addAll(List.of(number.subtract(step), number, number.add(step)));
        }
        return numbers;
    }

    private static List<String> and(List<String> bounds, String... more) {
        return Stream.concat(bounds.stream(), Stream.of(more)).toList();
    }

    @Nested
    @DisplayName("of a production scale")
    class Scales {
        @Test
        @DisplayName("go around its mineral's row of the plan, and the size classes")
        void rows() {
            assertThat(figures(an(Mineral.BUILDING_STONE_LIMESTONE).build()).scales("/productionScale"))
                    .as("51 and 100 by the plan; 50 and 100 of limestone, whose size class a reading may choose")
                    .containsExactlyInAnyOrderElementsOf(and(
                            around(WAN_TONNES_PER_YEAR, and(TONNES_FOR_ALL, "50", "51")),
                            around(WAN_CUBIC_METRES_PER_YEAR, CUBIC_METRES_FOR_ALL)
                                    .toArray(String[]::new)));
            assertThat(figures(an(Mineral.BUILDING_SANDSTONE).build()).scales("/productionScale"))
                    .as("from 10 of glass sand, whose size class a reading may choose")
                    .containsAll(around(WAN_TONNES_PER_YEAR, List.of("10")));
            assertThat(figures(an(Mineral.GYPSUM).build()).scales("/productionScale"))
                    .as("no row of the plan; large from 30, medium from 10")
                    .containsExactlyInAnyOrderElementsOf(and(
                            around(WAN_TONNES_PER_YEAR, and(TONNES_FOR_ALL, "10")),
                            around(WAN_CUBIC_METRES_PER_YEAR, CUBIC_METRES_FOR_ALL)
                                    .toArray(String[]::new)));
        }

        @Test
        @DisplayName("go around the rows of a mine's mineral, too")
        void ofAMine() {
            Question mine = Question.of(aMine().mineral(Mineral.GYPSUM).build());

            assertThat(new FigureAnswers(EVALUATOR, mine).scales("/productionScale"))
                    .containsAll(around(WAN_TONNES_PER_YEAR, List.of("10")));
        }

        @Test
        @DisplayName("are in the unit of each row")
        void units() {
            assertThat(figures(an(Mineral.NATURAL_GAS).build()).scales("/productionScale"))
                    .containsAll(around(YI_CUBIC_METRES_PER_YEAR, List.of("1", "5")))
                    .containsAll(around(WAN_CUBIC_METRES_PER_YEAR, CUBIC_METRES_FOR_ALL))
                    .containsAll(around(WAN_TONNES_PER_YEAR, TONNES_FOR_ALL));
            assertThat(figures(an(Mineral.GEOTHERMAL).build()).scales("/productionScale"))
                    .as("30 by the plan, 20 and 10 by the size classes")
                    .containsAll(around(WAN_CUBIC_METRES_PER_YEAR, and(CUBIC_METRES_FOR_ALL, "20", "30")));
        }

        @Test
        @DisplayName("go around the rows of the mineral of the existing right, too")
        void existing() {
            MiningApplication application = an(Mineral.GYPSUM)
                    .existing(ExistingRight.builder()
                            .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                            .build())
                    .build();

            assertThat(figures(application).scales("/existing/productionScale"))
                    .containsAll(around(WAN_TONNES_PER_YEAR, List.of("51")))
                    .as("of gypsum itself")
                    .containsAll(around(WAN_TONNES_PER_YEAR, List.of("10")));
        }

        @Test
        @DisplayName("go around the scale of each party that states one")
        void parties() {
            MiningApplication application = an(Mineral.GYPSUM)
                    .consolidation(new Consolidation(
                            "甲",
                            ConsolidationMethod.ACQUISITION,
                            List.of(new Party("甲", null), new Party("乙", quantity("77", WAN_TONNES_PER_YEAR)))))
                    .build();

            assertThat(figures(application).scales("/consolidation/parties/0/productionScale"))
                    .containsExactlyInAnyOrderElementsOf(and(
                            around(WAN_TONNES_PER_YEAR, and(TONNES_FOR_ALL, "10", "77")),
                            around(WAN_CUBIC_METRES_PER_YEAR, CUBIC_METRES_FOR_ALL)
                                    .toArray(String[]::new)));
        }

        @Test
        @DisplayName(
                "go around a fifth of the reserves, which last five years then; but not where it is another's scale")
        void reserves() {
            MiningApplication application = an(Mineral.GYPSUM)
                    .recoverableReserves(quantity("1200", WAN_TONNES))
                    .build();
            List<String> fifth = around(WAN_TONNES_PER_YEAR, List.of("240"));

            assertThat(figures(application).scales("/productionScale")).containsAll(fifth);
            assertThat(figures(application).scales("/existing/productionScale"))
                    .doesNotContain(json("240", WAN_TONNES_PER_YEAR));
        }

        @Test
        @DisplayName("are volumes where the reserves are")
        void volumes() {
            assertThat(figures(an(Mineral.GYPSUM)
                                    .recoverableReserves(quantity("1200", WAN_CUBIC_METRES))
                                    .build())
                            .scales("/productionScale"))
                    .containsAll(around(WAN_CUBIC_METRES_PER_YEAR, List.of("240")))
                    .doesNotContain(json("240", WAN_TONNES_PER_YEAR));
            assertThat(figures(an(Mineral.GYPSUM)
                                    .recoverableReserves(quantity("0.12", YI_CUBIC_METRES))
                                    .build())
                            .scales("/productionScale"))
                    .as("0.12 亿 are 1200 万")
                    .containsAll(around(WAN_CUBIC_METRES_PER_YEAR, List.of("240")));
        }
    }

    @Nested
    @DisplayName("of reserves")
    class Reserves {
        @Test
        @DisplayName("go around five times the scale, in its kind of unit; one is of the other kind")
        void fiveYears() {
            assertThat(reserves(quantity("120", WAN_TONNES_PER_YEAR)))
                    .containsExactlyInAnyOrderElementsOf(
                            and(around(WAN_TONNES, List.of("600")), json("10", WAN_CUBIC_METRES)));
            assertThat(reserves(quantity("30", WAN_CUBIC_METRES_PER_YEAR)))
                    .containsExactlyInAnyOrderElementsOf(
                            and(around(WAN_CUBIC_METRES, List.of("150")), json("10", WAN_TONNES)));
        }

        @Test
        @DisplayName("are a little and much, where the scale is not stated")
        void noScale() {
            assertThat(figures(an(Mineral.GYPSUM).build()).reserves())
                    .containsExactlyInAnyOrderElementsOf(
                            and(around(WAN_TONNES, List.of()), json("10", WAN_CUBIC_METRES)));
        }

        private List<String> reserves(Quantity scale) {
            return figures(an(Mineral.GYPSUM).productionScale(scale).build()).reserves();
        }
    }

    @Nested
    @DisplayName("of funds")
    class Funds {
        @Test
        @DisplayName("go around what is stated of the two")
        void stated() {
            assertThat(funds(new Funding(new BigDecimal("50"), null)))
                    .containsExactly("0.0001", "49.9999", "50", "50.0001", "1000000");
            assertThat(funds(new Funding(null, new BigDecimal("7"))))
                    .containsExactly("0.0001", "6.9999", "7", "7.0001", "1000000");
            assertThat(funds(Funding.UNKNOWN)).containsExactly("0.0001", "1000000");
        }

        private List<String> funds(Funding funding) {
            return new FigureAnswers(
                            EVALUATOR,
                            Question.of(
                                    anExplorationApplication().funding(funding).build()))
                    .funds();
        }
    }

    /** Of gypsum, which is large from 30 万吨 and medium from 10: the bounds are 5, 10, 30 and 100. */
    @Nested
    @DisplayName("of a bulk density")
    class BulkDensities {
        @Test
        @DisplayName("are a little and much, where there is nothing to weigh")
        void nothing() {
            assertDensities(an(Mineral.GYPSUM))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrderElementsOf(numbersAround(List.of()));
        }

        @Test
        @DisplayName(
                "go around each bound divided by the scale, and the scale divided by each, rounded up to four decimals")
        void scale() {
            assertDensities(an(Mineral.GYPSUM).productionScale(quantity("20", WAN_CUBIC_METRES_PER_YEAR)))
                    .as("5, 10, 30 and 100 by 20; 20 by 100, 30, 10 and 5")
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrderElementsOf(
                            numbersAround(List.of("0.25", "0.5", "1.5", "5", "0.2", "0.6667", "2", "4")));
        }

        @Test
        @DisplayName("go around five times the scale divided by the reserves, and the other way round")
        void reserves() {
            assertDensities(an(Mineral.GYPSUM)
                            .productionScale(quantity("20", WAN_CUBIC_METRES_PER_YEAR))
                            .recoverableReserves(quantity("60", WAN_TONNES)))
                    .as("100 by 60, 60 by 100")
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrderElementsOf(numbersAround(
                            List.of("0.25", "0.5", "1.5", "5", "0.2", "0.6667", "2", "4", "1.6667", "0.6")));
        }

        @Test
        @DisplayName("go around the same of the existing scale")
        void existing() {
            assertDensities(an(Mineral.GYPSUM)
                            .existing(ExistingRight.builder()
                                    .productionScale(quantity("8", WAN_CUBIC_METRES_PER_YEAR))
                                    .build()))
                    .as("5, 10, 30 and 100 by 8; 8 by 100, 30, 10 and 5")
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrderElementsOf(
                            numbersAround(List.of("0.625", "1.25", "3.75", "12.5", "0.08", "0.2667", "0.8", "1.6")));
        }

        @Test
        @DisplayName("weigh no scale of 0, which no density brings to a bound, and no reserves of 0")
        void zero() {
            assertDensities(an(Mineral.GYPSUM)
                            .productionScale(quantity("0", WAN_CUBIC_METRES_PER_YEAR))
                            .recoverableReserves(quantity("60", WAN_TONNES)))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrderElementsOf(numbersAround(List.of()));
            assertDensities(an(Mineral.GYPSUM)
                            .productionScale(quantity("20", WAN_CUBIC_METRES_PER_YEAR))
                            .recoverableReserves(quantity("0", WAN_TONNES)))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrderElementsOf(
                            numbersAround(List.of("0.25", "0.5", "1.5", "5", "0.2", "0.6667", "2", "4")));
        }

        @Test
        @DisplayName("go around a ratio that is less than a step, too, and below it")
        void lessThanAStep() {
            List<String> densities = figures(an(Mineral.GYPSUM)
                            .productionScale(quantity("0.0003", WAN_TONNES_PER_YEAR))
                            .build())
                    .bulkDensities();

            assertThat(densities).as("0.0003 ÷ 10, and half of it").contains("0.00003", "0.000015");
            assertThat(densities)
                    .as("nothing of 0.0003 ÷ 5 is rounded up to a step")
                    .contains("0.00006", "0.0001");
        }

        @Test
        @DisplayName("go below a ratio that is small, and no other")
        void small() {
            assertThat(figures(an(Mineral.GYPSUM)
                                    .productionScale(quantity("0.01", WAN_TONNES_PER_YEAR))
                                    .build())
                            .bulkDensities())
                    .as("0.01 ÷ 10, not half of it")
                    .contains("0.001")
                    .doesNotContain("0.0005");
        }

        private ListAssert<BigDecimal> assertDensities(MiningApplicationBuilder application) {
            return assertThat(figures(application.build()).bulkDensities().stream()
                    .map(BigDecimal::new)
                    .toList());
        }
    }
}
