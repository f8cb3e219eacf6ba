package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void andIsTheLesserAndOrTheGreater(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void notTurnsWhatIsKnown(Truth truth, Truth not) {
        assertThat(truth.not()).isEqualTo(not);
    }

    @Test
    void whatWasNotStatedIsUnknown() {
        assertThat(Truth.of(null)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
        assertThat(Truth.UNKNOWN.isKnown()).isFalse();
        assertThat(Truth.FALSE.isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true", "FALSE, false", "UNKNOWN, unknown"})
    void readsAsAReportPrintsIt(Truth truth, String printed) {
        assertThat(truth).hasToString(printed);
    }
}
