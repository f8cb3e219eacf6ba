package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Closure;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("前言　一、现状与形势 ― 在管矿山")
class ScopeOfMinesTest {
    private static final String PENGSHUI = "500243";

    private static Site in(@Nullable String district) {
        return aSite().toBuilder().district(district).build();
    }

    private static void onlyScopeIsAnswered(Evaluation evaluation) {
        assertThat(evaluation.verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(evaluation.findings())
                .extracting(finding -> finding.provision().id())
                .containsExactly("0-district", "0-period");
        assertThat(evaluation.mustClose()).isFalse();
    }

    /** A mine with an incident, which is to be closed. */
    private static MineBuilder aMineToBeClosed() {
        Truth no = Truth.FALSE;
        return aMine().closure(Closure.builder().orderedClosed(true).build())
                .incidents(List.of(new Incident(LocalDate.of(2024, 1, 2), no, no, no, no, no, no)));
    }

    @Nested
    @DisplayName("0-district 适用区域")
    class District {
        private static final String ID = "0-district";

        @Statuses.Any
        void isSatisfiedByAnyMineInDazu(MineStatus status) {
            given(aMine(status)).then(ID, SATISFIED).missing().by().evidence("/site/district", "500111", "500111");
        }

        @ParameterizedTest
        @ValueSource(strings = {PENGSHUI, "500110", "500112"})
        void putsAnyOtherDistrictOutOfScopeWithItsYearsAndIncidents(String district) {
            assertThat(given(aMineToBeClosed()).evaluation().mustClose()).isTrue();
            Given elsewhere = given(aMineToBeClosed().site(in(district)));
            elsewhere.then(ID, NOTED).evidence("/site/district", district, "500111");
            onlyScopeIsAnswered(elsewhere.evaluation());
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  "})
        void isUndeterminedWhereTheDistrictIsUnknown(@Nullable String district) {
            given(aMine().site(in(district))).then(ID, UNDETERMINED).missing("/site/district");
            given(aMine().site(in(district))).verdict(Verdict.UNDETERMINED);
            given(aMine().site(Site.UNKNOWN)).then(ID, UNDETERMINED).missing("/site/district");
        }

        @Test
        void isPutOutOfScopeByGroundBeyondTheBoxAndReviewedWhereItCrosses() {
            Area beyond = box(-1000, 0, -990, 10);
            Given outside = given(aMineToBeClosed().site(Grounds.on(beyond).build()));
            outside.then(ID, NOTED).says("全部在规划所列坐标范围之外", "wholly beyond the coordinates");
            onlyScopeIsAnswered(outside.evaluation());
            Area crossing = box(-240, 0, -230, 10);
            for (String district : new String[] {"500111", null}) {
                given(aMine().site(Grounds.on(crossing).district(district).build()))
                        .then(ID, REVIEW)
                        .missing();
            }
            given(aMine().site(Grounds.on(box(0, 0, 10, 10)).district(null).build()))
                    .then(ID, UNDETERMINED)
                    .missing("/site/district");
        }
    }

    @Nested
    @DisplayName("0-period 适用时间")
    class Period {
        private static final String ID = "0-period";

        @ParameterizedTest
        @CsvSource({
            "2020-12-31, NOTED",
            "2021-01-01, REVIEW",
            "2023-03-25, REVIEW",
            "2023-03-26, SATISFIED",
            "2025-12-31, SATISFIED"
        })
        void answersByTheDayAndWithoutAReading(String day, Outcome outcome) {
            given(aMine()).asOf(day).then(ID, outcome).by();
            given(aMine().asOf(LocalDate.parse(day))).then(ID, outcome).by();
        }

        @Test
        void putsADayBeforeThePeriodOutOfScope() {
            onlyScopeIsAnswered(given(aMineToBeClosed()).asOf("2020-12-31").evaluation());
            given(aMine()).asOf("2020-12-31").then("0-district", SATISFIED);
        }

        @Test
        void isReviewedAfterThePeriodUnlessItIsReadOtherwise() {
            Given after = given(aMineToBeClosed()).asOf("2026-01-01");
            after.then(ID, REVIEW).by("after-period=REVIEW");
            assertThat(after.evaluation().mustClose()).isTrue();
            after.reading("after-period", "APPLY").then(ID, NOTED).by("after-period=APPLY");
            assertThat(after.evaluation().mustClose()).isTrue();
            after.reading("after-period", "OUT_OF_SCOPE").then(ID, NOTED).by("after-period=OUT_OF_SCOPE");
            onlyScopeIsAnswered(after.evaluation());
        }
    }
}
