package org.kuanggui.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Closure;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

@DisplayName("A mine that Java builds obeys the rules of the JSON contract")
class MineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate FAR = LocalDate.of(10_000, 1, 1);
    private static final Truth OPEN = Truth.UNKNOWN;

    @Nested
    class Required {
        @Test
        void ofAMine() {
            assertRefused(() -> Mine.builder().build(), "/id", "/mineral", "/method", "/status", "/rightGrantedOn");
            assertRefused(mine().id(" \u3000")::build, "/id");
        }

        @Test
        @SuppressWarnings("NullAway") // what it is about
        void ofAnIncident() {
            assertRefused(() -> new Incident(null, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN), "/date");
        }
    }

    @Nested
    class Contradictions {
        @Test
        void ofARightGrantedAfterTheDayOfTheState() {
            MineBuilder granted = mine().rightGrantedOn(DAY);

            assertRefused(granted.asOf(DAY.minusDays(1))::build, "/rightGrantedOn");
            assertThat(granted.asOf(DAY).build().asOf()).isEqualTo(DAY);
            assertThat(granted.asOf(null).build().asOf()).isNull();
        }

        @Test
        void ofAYearThatIsReportedTwice() {
            assertRefused(
                    mine().annualReports(List.of(report(2023), report(2024), report(2023)))::build,
                    "/annualReports/2/year");
        }

        @Test
        void ofAYearThatIsReportedTwiceBesideAReportThatIsMissing() {
            assertRefused(
                    mine().annualReports(Arrays.asList(report(2023), null, report(2023)))::build,
                    "/annualReports/1",
                    "/annualReports/2/year");
        }

        @Test
        void ofTheMineralsName() {
            assertRefused(mine().mineral(Mineral.OTHER)::build, "/mineralName");
            assertRefused(mine().mineralName("萤石")::build, "/mineralName");
            assertThat(mine().mineral(Mineral.OTHER).mineralName(" 萤石 ").build().mineralName())
                    .isEqualTo("萤石");
        }
    }

    @Nested
    class Ranges {
        @Test
        void ofDates() {
            assertRefused(mine().asOf(FAR)::build, "/asOf");
            assertRefused(mine().rightGrantedOn(FAR)::build, "/rightGrantedOn");
            assertRefused(() -> new Incident(FAR, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN), "/date");
            assertRefused(() -> new AnnualReport(2024, FAR, FAR, OPEN), "/reportSubmittedOn", "/monitoringSubmittedOn");
        }

        @Test
        void ofYears() {
            assertRefused(() -> report(0), "/year");
            assertRefused(() -> report(10_000), "/year");
            assertThat(report(1).year()).isEqualTo(1);
            assertThat(report(9999).year()).isEqualTo(9999);
        }

        @Test
        void ofTheUnitOfAYearsOutput() {
            assertRefused(mine().productionScale(Quantity.of("1", Unit.WAN_TONNES))::build, "/productionScale/unit");
            assertThat(mine().productionScale(Quantity.of("1", Unit.WAN_TONNES_PER_YEAR))
                            .build()
                            .productionScale())
                    .isEqualTo(Quantity.of("1", Unit.WAN_TONNES_PER_YEAR));
        }

        @Test
        void ofLists() {
            int most = Checks.MOST_ITEMS;
            Incident incident = new Incident(DAY, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN);

            assertThat(mine().incidents(Collections.nCopies(most, incident))
                            .build()
                            .incidents())
                    .hasSize(most);
            assertRefused(mine().incidents(Collections.nCopies(most + 1, incident))::build, "/incidents");
            assertRefused(
                    mine().associatedMinerals(Collections.nCopies(most + 1, Mineral.COAL))::build,
                    "/associatedMinerals");
        }

        @Test
        void ofTexts() {
            assertRefused(mine().name("null").holder(" null ")::build, "/name", "/holder");
            assertThat(mine().name(" 古龙石膏矿 ").holder(" ").build())
                    .isEqualTo(mine().name("古龙石膏矿").build());
        }
    }

    @Nested
    class Unknown {
        @Test
        void isEveryFactThatIsNotStated() {
            Mine mine = mine().build();

            assertThat(mine.site()).isEqualTo(Site.UNKNOWN);
            assertThat(mine.utilization()).isEqualTo(Utilization.UNKNOWN);
            assertThat(mine.greenMine()).isEqualTo(GreenMine.UNKNOWN);
            assertThat(mine.rehabilitation()).isEqualTo(Rehabilitation.UNKNOWN);
            assertThat(mine.closure()).isEqualTo(Closure.UNKNOWN);
            assertThat(mine.consolidationPriority()).isEqualTo(ConsolidationPriority.UNKNOWN);
            assertThat(mine.usesObsoleteTechnology()).isEqualTo(Truth.UNKNOWN);
            assertThat(mine.productionScale()).isNull();
            assertThat(mine.annualReports()).isEmpty();
            assertThat(mine.incidents()).isEmpty();
        }

        @Test
        @SuppressWarnings("NullAway") // what it is about
        void isWhatNullMeans() {
            assertThat(new ConsolidationPriority(null, null, null, null, null, null))
                    .isEqualTo(ConsolidationPriority.UNKNOWN);
            assertThat(new Incident(DAY, null, null, null, null, null, null))
                    .isEqualTo(new Incident(DAY, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN));
            assertThat(new AnnualReport(2024, null, null, null)).isEqualTo(report(2024));
            assertThat(mine().site(null)
                            .usesObsoleteTechnology(null)
                            .utilization(null)
                            .greenMine(null)
                            .rehabilitation(null)
                            .closure(null)
                            .consolidationPriority(null)
                            .associatedMinerals(null)
                            .annualReports(null)
                            .incidents(null)
                            .build())
                    .isEqualTo(mine().build());
        }
    }

    @Nested
    class Status {
        @Test
        void isLiveWhileTheRightIsThere() {
            assertThat(Arrays.stream(MineStatus.values()).filter(MineStatus::isLive))
                    .containsExactly(MineStatus.OPERATING, MineStatus.SUSPENDED);
        }
    }

    @Nested
    class Copies {
        @Test
        void ofListsAreTheirOwn() {
            List<AnnualReport> reports = new ArrayList<>(List.of(report(2024)));
            Mine mine = mine().annualReports(reports).build();
            reports.clear();

            assertThat(mine.annualReports()).containsExactly(report(2024));
            assertThatThrownBy(() -> mine.annualReports().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void throughABuilderAreEqual() {
            Mine mine = mine().asOf(DAY)
                    .name("矿")
                    .holder("甲")
                    .associatedMinerals(List.of(Mineral.COAL))
                    .site(Site.builder().township("古龙镇").build())
                    .productionScale(Quantity.of("1", Unit.WAN_TONNES_PER_YEAR))
                    .usesObsoleteTechnology(Truth.TRUE)
                    .utilization(new Utilization(null, null, null, Truth.TRUE))
                    .greenMine(new GreenMine(Truth.TRUE, OPEN, OPEN, GreenMine.UNKNOWN.implementationPlan()))
                    .rehabilitation(Rehabilitation.builder().completed(true).build())
                    .closure(Closure.builder().exhausted(true).build())
                    .consolidationPriority(new ConsolidationPriority(Truth.TRUE, OPEN, OPEN, OPEN, OPEN, OPEN))
                    .annualReports(List.of(report(2024)))
                    .incidents(List.of(new Incident(DAY, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN)))
                    .build();

            assertThat(mine.toBuilder().build()).isEqualTo(mine);
            assertThat(mine.toBuilder().id("other").build()).isNotEqualTo(mine);
        }
    }

    private static MineBuilder mine() {
        return Mine.builder()
                .id("K-1")
                .mineral(Mineral.GYPSUM)
                .method(MiningMethod.UNDERGROUND)
                .status(MineStatus.OPERATING)
                .rightGrantedOn(DAY);
    }

    private static AnnualReport report(int year) {
        return new AnnualReport(year, null, null, OPEN);
    }

    private static void assertRefused(ThrowingCallable building, String... pointers) {
        assertThatThrownBy(building).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        BothLanguages.told(refused.problems()))
                .extracting(Problem::pointer)
                .containsExactly(pointers));
    }
}
