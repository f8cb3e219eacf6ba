package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.plan.PlanData;
import org.kuanggui.plan.PlanEdition;

@DisplayName("Where and when a plan is in force")
class PlaceTest {
    private static final PlanEvaluator SHIPPED = PlanEvaluator.create();

    private static PlanEdition edition(String dated, String otherwise) {
        PlanData data = SHIPPED.planData();
        assertThat(data.plan()).contains(dated);
        return PlanEvaluator.builder()
                .planData(data.withPlan(data.plan()
                        .replace(dated, otherwise)
                        .replace("\"version\": \"0.1.0\"", "\"version\": \"0.1.0-trial\"")))
                .build()
                .plan();
    }

    @Test
    @DisplayName("is the day that documents start from, where the plan is in force then")
    void started() {
        Place place = Place.of(SHIPPED.plan());

        assertThat(place).isEqualTo(new Place("500111", LocalDate.of(2024, 5, 20)));
        assertThat(place).hasToString("500111 2024-05-20");
        assertThat(place.site().district()).isEqualTo("500111");
    }

    @Test
    @DisplayName("is the day of issue of a plan that is issued later")
    void issuedLater() {
        assertThat(Place.of(edition("\"issued\": \"2023-03-26\"", "\"issued\": \"2024-06-01\""))
                        .day())
                .isEqualTo("2024-06-01");
    }

    @Test
    @DisplayName("is the last day of a plan that has ended before")
    void ended() {
        assertThat(Place.of(edition("\"periodEnds\": \"2025-12-31\"", "\"periodEnds\": \"2023-12-31\""))
                        .day())
                .isEqualTo("2023-12-31");
    }

    @Test
    @DisplayName("keeps a day within the years 1 to 9999")
    void within() {
        assertThat(Place.within(LocalDate.of(0, 12, 31))).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Place.within(LocalDate.of(1, 1, 1))).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Place.within(LocalDate.of(2024, 5, 20))).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(Place.within(LocalDate.of(9999, 12, 31))).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Place.within(LocalDate.of(10_000, 1, 1))).isEqualTo(LocalDate.of(9999, 12, 31));
    }
}
