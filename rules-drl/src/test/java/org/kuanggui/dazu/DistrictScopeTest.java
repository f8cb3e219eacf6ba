package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuanggui.dazu.GivenLedger.given;
import static org.kuanggui.dazu.Ledgers.aLedger;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.mine.Ledger;

@DisplayName("适用范围 ― 台账")
class DistrictScopeTest {
    private static Ledger of(@Nullable String district) {
        return aLedger(district, Ledgers.ofClasses(1, 1, 0, 0).rights(), List.of(), List.of());
    }

    @Nested
    @DisplayName("0-district 适用区域")
    class District {
        private static final String ID = "0-district";

        @Test
        void isDazu() {
            given(of("500111")).then(ID, SATISFIED).evidence("/district", "500111", "500111");
        }

        @Test
        void isAskedForWhereItIsNotStated() {
            given(of(null)).then(ID, UNDETERMINED).missing("/district");
        }

        @Test
        void isElsewhereAndNothingElseIsAnswered() {
            given(of("500112")).then(ID, NOTED);
            given(of("500112")).verdict(Verdict.OUT_OF_SCOPE);
            assertThat(given(of("500112")).evaluation().findings())
                    .extracting(finding -> finding.provision().id())
                    .containsExactly(ID, "0-period");
        }
    }

    @Nested
    @DisplayName("0-period 适用时间")
    class Time {
        private static final String ID = "0-period";

        @Test
        void isOfTheYearsThatDatesMayHave() {
            assertThatThrownBy(() -> PlanEvaluator.create().monitor(of("500111"), LocalDate.of(10_000, 1, 1)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("/asOf");
        }

        @Test
        void isNotYet() {
            given(of("500111")).asOf("2020-12-31").then(ID, NOTED);
            given(of("500111")).asOf("2020-12-31").verdict(Verdict.OUT_OF_SCOPE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-01-01", "2023-03-25"})
        void hasBegunWithoutThePlan(String day) {
            given(of("500111")).asOf(day).then(ID, REVIEW);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-03-26", "2025-12-31"})
        void isThePlans(String day) {
            given(of("500111")).asOf(day).then(ID, SATISFIED);
        }

        @Test
        void isOver() {
            given(of("500111")).asOf("2026-01-01").then(ID, REVIEW).by("after-period=REVIEW");
            given(of("500111"))
                    .asOf("2026-01-01")
                    .reading("after-period", "APPLY")
                    .then(ID, NOTED);
            given(of("500111"))
                    .asOf("2026-01-01")
                    .reading("after-period", "OUT_OF_SCOPE")
                    .verdict(Verdict.OUT_OF_SCOPE);
        }
    }
}
