package org.kuanggui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("A part of a record")
class RecordPartsTest {
    private static final LayerIdentity FIELDS =
            new LayerIdentity(Theme.CULTIVATED_LAND, "v1", LocalDate.of(2024, 6, 30));

    private static void refused(ThrowingCallable made, String... pointers) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactly(pointers));
    }

    @Test
    @DisplayName("that is a layer has a hash that is one")
    void layer() {
        refused(() -> new RecordedLayer(FIELDS, "ab12"), "/sha256");
        assertThat(new RecordedLayer(FIELDS, "0".repeat(64)))
                .hasToString("cultivated land, v1, 2024-06-30, sha256 " + "0".repeat(64));
    }

    @Test
    @DisplayName("that is the setting has a library and a tolerance")
    void setting() {
        refused(() -> setting(null, new BigDecimal("-1")), "/library", "/toleranceM2");
        refused(() -> setting("0.1.0", null), "/toleranceM2");
        assertThat(setting("0.1.0", new BigDecimal("1.50")).toleranceM2()).isEqualTo("1.5");
    }

    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    private static RecordedSetting setting(@Nullable String library, @Nullable BigDecimal toleranceM2) {
        return new RecordedSetting(library, Map.of(), RestDays.WEEKENDS, List.of(), toleranceM2);
    }

    @Test
    @DisplayName("that was tampered with is told from one that others made")
    void tampering() {
        assertThat(Arrays.stream(Cause.values()).filter(Cause::isTampering))
                .containsExactly(
                        Cause.TAMPERED_QUESTION,
                        Cause.TAMPERED_SETTING,
                        Cause.TAMPERED_EVALUATION,
                        Cause.TAMPERED_RECORD,
                        Cause.TAMPERED_WITH_HASHES);
    }

    @Test
    @DisplayName("that is the answer reads as it is written")
    void words() {
        assertThat(answer("4-a", "5-b")).hasToString("[4-a, 5-b]").hasSameHashCodeAs(answer("4-a", "5-b"));
    }

    @Test
    @DisplayName("that is a finding may lack at the end as anywhere else")
    void lastFinding() {
        assertThat(Divergence.between(answer("4-a"), answer("4-a", "5-b")))
                .contains(new Divergence("5-b", "/findings/1", "—", "\"DUTY\" at /findings/1"));
        assertThat(Divergence.between(answer("4-a", "5-b"), answer("4-a")))
                .contains(new Divergence("5-b", "/findings/1", "\"DUTY\" at /findings/1", "—"));
        assertThat(Divergence.between(answer(), answer("4-a")))
                .contains(new Divergence("4-a", "/findings/0", "—", "\"DUTY\" at /findings/0"));
    }

    private static RecordedEvaluation answer(String... keys) {
        List<RecordedFinding> findings = Arrays.stream(keys)
                .map(key -> new RecordedFinding(key, Map.of("outcome", "\"DUTY\"")))
                .toList();
        return new RecordedEvaluation(
                Arrays.toString(keys), Map.of(), findings, new RuleBaseIdentity("dazu-2021-2025", "0.1.0", "ab12"));
    }
}
