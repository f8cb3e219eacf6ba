package org.kuanggui.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

@DisplayName("What Java builds obeys the rules of the JSON contract")
class ApplicationTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Applicant APPLICANT = new Applicant("甲", null, null);

    @Nested
    class Required {
        @Test
        void ofAMiningApplication() {
            assertRefused(
                    () -> MiningApplication.builder().build(),
                    "/id",
                    "/submittedOn",
                    "/action",
                    "/mineral",
                    "/method",
                    "/applicant");
        }

        @Test
        void ofAnExplorationApplication() {
            assertRefused(
                    () -> ExplorationApplication.builder().build(),
                    "/id",
                    "/submittedOn",
                    "/action",
                    "/mineral",
                    "/stage",
                    "/applicant");
        }

        @Test
        @SuppressWarnings("NullAway") // what it is about
        void ofTheParts() {
            assertRefused(() -> new Applicant(" ", null, null), "/name");
            assertRefused(() -> new Party(null, null), "/name");
            assertRefused(() -> new Elevation(null, null), "/top", "/bottom");
            assertRefused(() -> new Consolidation(null, null, null), "/lead", "/parties");
        }
    }

    @Nested
    class Contradictions {
        @Test
        void ofTheRestorationPlan() {
            assertRefused(
                    () -> Rehabilitation.builder()
                            .planPrepared(false)
                            .planApprovedOn(DAY)
                            .build(),
                    "/planPrepared");
            assertThat(Rehabilitation.builder().planApprovedOn(DAY).build().planPrepared())
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void ofTheFundAccount() {
            assertRefused(() -> new FundAccount(Truth.FALSE, DAY, Truth.UNKNOWN, Truth.UNKNOWN), "/opened");
            assertThat(new FundAccount(Truth.UNKNOWN, DAY, Truth.UNKNOWN, Truth.UNKNOWN).opened())
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void ofTheRegisterThatShowsNoGround() {
            List<ClosureBuilder> withAGround = List.of(
                    none().onEliminationList(true),
                    none().orderedClosed(true),
                    none().fourLicencesIncomplete(true),
                    none().refusedLicenceCorrection(true),
                    none().illegalMining(true),
                    none().refusedIllegalMiningCorrection(true),
                    none().refusedHazardRectification(true),
                    none().accidentConcealed(true),
                    none().fledAfterAccident(true),
                    none().exhausted(true),
                    none().includedInConsolidation(true),
                    none().consolidationNotCarriedOut(true),
                    none().belowStandardAfterConsolidation(true),
                    none().closurePrincipleFound(true));

            withAGround.forEach(closure -> assertRefused(closure::build, "/noneOnRecord"));
            assertThat(none().exhausted(false).build().exhausted()).isEqualTo(Truth.FALSE);
        }

        @Test
        void ofResourcesAddedByWhoLeaves() {
            MiningApplicationBuilder adding = mining().addsResources(true);

            assertRefused(adding.action(MiningAction.CANCELLATION)::build, "/addsResources");
            assertThat(adding.action(MiningAction.NEW).build().addsResources()).isTrue();
        }

        @Test
        void ofTheMineralsName() {
            assertRefused(mining().mineral(Mineral.OTHER)::build, "/mineralName");
            assertRefused(mining().mineralName("萤石")::build, "/mineralName");
            assertThat(mining().mineral(Mineral.OTHER)
                            .mineralName(" 萤石 ")
                            .build()
                            .mineralName())
                    .isEqualTo("萤石");
        }

        @Test
        void ofTwoPartiesOfOneName() {
            assertRefused(
                    () -> new Consolidation("甲", null, List.of(party("甲"), party("乙"), party("甲 "))),
                    "/parties/2/name");
        }

        @Test
        void ofTwoPartiesOfOneNameBesideOneThatIsMissing() {
            assertRefused(
                    () -> new Consolidation("甲", null, Arrays.asList(party("甲"), null, party("甲"))),
                    "/parties/1",
                    "/parties/2/name");
        }

        private static ClosureBuilder none() {
            return Closure.builder().noneOnRecord(true);
        }

        private static Party party(String name) {
            return new Party(name, null);
        }
    }

    @Nested
    class Ranges {
        @Test
        void ofNumbers() {
            BigDecimal below = new BigDecimal("-0.01");
            BigDecimal above = new BigDecimal("100.01");

            assertRefused(mining().bulkDensity(BigDecimal.ZERO)::build, "/bulkDensity");
            assertRefused(Site.builder().areaKm2(below)::build, "/areaKm2");
            assertRefused(() -> new Funding(below, below), "/budget", "/committed");
            assertRefused(
                    () -> new Utilization(below, above, above, Truth.UNKNOWN),
                    "/miningRecovery",
                    "/processingRecovery",
                    "/comprehensiveUtilization");
            assertRefused(Planning.builder().scheduledYear(0)::build, "/scheduledYear");
            assertRefused(Planning.builder().scheduledYear(10_000)::build, "/scheduledYear");
        }

        @Test
        void ofUnits() {
            Quantity reserves = Quantity.of("1", Unit.WAN_TONNES);
            Quantity scale = Quantity.of("1", Unit.WAN_TONNES_PER_YEAR);

            assertRefused(mining().productionScale(reserves)::build, "/productionScale/unit");
            assertRefused(mining().recoverableReserves(scale)::build, "/recoverableReserves/unit");
            assertRefused(ExistingRight.builder().productionScale(reserves)::build, "/productionScale/unit");
            assertRefused(() -> new Party("甲", reserves), "/productionScale/unit");
        }

        @Test
        void ofDates() {
            assertRefused(mining().submittedOn(LocalDate.of(10_000, 1, 1))::build, "/submittedOn");
        }

        @Test
        void ofTheBlocksNumber() {
            assertRefused(() -> new BlockReference("null", Truth.UNKNOWN), "/id");
        }

        @Test
        void ofYears() {
            assertThat(Planning.builder().scheduledYear(1).build().scheduledYear())
                    .isEqualTo(1);
            assertThat(Planning.builder().scheduledYear(9999).build().scheduledYear())
                    .isEqualTo(9999);
            assertRefused(Planning.builder().scheduledYear(0)::build, "/scheduledYear");
            assertRefused(Planning.builder().scheduledYear(10_000)::build, "/scheduledYear");
        }

        @Test
        void ofTheDistrictsCode() {
            assertRefused(Site.builder().district("50011")::build, "/district");
            assertRefused(Site.builder().district("５００１１１")::build, "/district");
            assertRefused(Site.builder().district("大足区")::build, "/district");
            assertThat(Site.builder().district(" 500111 ").build().district()).isEqualTo("500111");
        }
    }

    @Nested
    class Copies {
        @Test
        void ofListsAreTheirOwn() {
            List<Mineral> minerals = new ArrayList<>(List.of(Mineral.COAL));
            MiningApplication application =
                    mining().associatedMinerals(minerals).build();
            minerals.clear();

            assertThat(application.associatedMinerals()).containsExactly(Mineral.COAL);
            assertThatThrownBy(() -> application.associatedMinerals().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void throughABuilderAreEqual() {
            MiningApplication mining = mining().usesObsoleteTechnology(true).build();

            assertThat(mining.toBuilder().build()).isEqualTo(mining);
            assertThat(mining.toBuilder().id("other").build()).isNotEqualTo(mining);
        }
    }

    private static MiningApplicationBuilder mining() {
        return MiningApplication.builder()
                .id("M-1")
                .submittedOn(DAY)
                .action(MiningAction.NEW)
                .mineral(Mineral.GYPSUM)
                .method(MiningMethod.UNDERGROUND)
                .applicant(APPLICANT);
    }

    private static void assertRefused(ThrowingCallable building, String... pointers) {
        assertThatThrownBy(building).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        BothLanguages.told(refused.problems()))
                .extracting(Problem::pointer)
                .containsExactly(pointers));
    }
}
