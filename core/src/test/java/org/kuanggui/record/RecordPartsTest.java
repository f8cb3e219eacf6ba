package org.kuanggui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.InvalidInputException;

@DisplayName("Parts of a record")
class RecordPartsTest {
    private static final RuleBaseIdentity RULES = new RuleBaseIdentity("plan", "1", "0");

    private static RecordedEvaluation evaluation(String json, String... findings) {
        return new RecordedEvaluation(
                json,
                Map.of("verdict", "\"CONFORMS\""),
                Stream.of(findings)
                        .map(key -> new RecordedFinding(key, Map.of("outcome", "\"SATISFIED\"")))
                        .toList(),
                RULES);
    }

    @Test
    @DisplayName("diverge where one answer has more findings than the other")
    void oneMore() {
        assertThat(Divergence.between(evaluation("1", "a", "b"), evaluation("2", "a")))
                .map(Divergence::toString)
                .contains("b at /findings/1: found \"SATISFIED\" (/findings/1), expected —");
        assertThat(Divergence.between(evaluation("1", "a"), evaluation("2", "a", "b")))
                .map(Divergence::toString)
                .contains("b at /findings/1: found —, expected \"SATISFIED\" (/findings/1)");
    }

    @Test
    @DisplayName("print as they are written")
    void written() {
        assertThat(evaluation("{}", "a")).hasToString("{}");
    }

    @Test
    @DisplayName("are changed by somebody where a cause says so")
    void tampering() {
        Set<Cause> tampering = Arrays.stream(Cause.values())
                .filter(Cause::isTampering)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class)));

        assertThat(tampering)
                .containsExactly(
                        Cause.TAMPERED_QUESTION,
                        Cause.TAMPERED_SETTING,
                        Cause.TAMPERED_EVALUATION,
                        Cause.TAMPERED_RECORD,
                        Cause.TAMPERED_WITH_HASHES);
    }

    @Test
    @DisplayName("are refused without what they need")
    @SuppressWarnings("NullAway") // what it is about
    void refused() {
        assertThatThrownBy(() -> new RecordedSetting("1", Map.of(), RestDays.WEEKENDS, List.of(), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/toleranceM2: found nothing");
        assertThatThrownBy(() -> new RecordedSetting(" ", Map.of(), RestDays.WEEKENDS, List.of(), BigDecimal.ONE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/library: found a blank text");
        LayerIdentity fields = new LayerIdentity(Theme.CULTIVATED_LAND, "v1", LocalDate.of(2024, 6, 30));
        assertThatThrownBy(() -> new RecordedLayer(fields, "no hash"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/sha256: found the text no hash");
        assertThatNullPointerException().isThrownBy(() -> new RecordedLayer(null, "0".repeat(64)));
        assertThatNullPointerException()
                .isThrownBy(() -> new RecordedSetting(
                        "1", Collections.singletonMap("x", null), RestDays.WEEKENDS, List.of(), BigDecimal.ONE));
        assertThatNullPointerException().isThrownBy(() -> new Verification.Same(null));
        assertThatNullPointerException().isThrownBy(() -> new Verification.Different(List.of(), null, null));
    }
}
