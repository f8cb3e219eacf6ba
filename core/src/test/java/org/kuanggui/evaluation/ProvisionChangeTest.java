package org.kuanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What became of a provision")
class ProvisionChangeTest {
    @Test
    @DisplayName("is what it was and what it is, a dash where it did not apply")
    void outcomes() {
        ProvisionChange gone = new ProvisionChange("5.3.2-annual-report[2023]", Outcome.DUTY, null);
        ProvisionChange come = new ProvisionChange("a", null, Outcome.NOTED);

        assertThat(gone.before()).contains(Outcome.DUTY);
        assertThat(gone.after()).isEmpty();
        assertThat(gone.outcomes()).isEqualTo("DUTY → —");
        assertThat(come.before()).isEmpty();
        assertThat(come.after()).contains(Outcome.NOTED);
        assertThat(come.isOfOutcome()).isTrue();
        assertThat(new ProvisionChange("a", Outcome.DUTY, Outcome.DUTY).isOfOutcome())
                .isFalse();
    }

    @Test
    @DisplayName("is of the provision without what it speaks of")
    void provision() {
        assertThat(new ProvisionChange("5.3.2-annual-report[2023]", null, null).provision())
                .isEqualTo("5.3.2-annual-report");
        assertThat(new ProvisionChange("a", null, null).provision()).isEqualTo("a");
        assertThat(new ProvisionChange("[2023]", null, null).provision()).isEmpty();
    }
}
