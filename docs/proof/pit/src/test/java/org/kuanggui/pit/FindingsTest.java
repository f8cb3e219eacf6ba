package org.kuanggui.pit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The findings of a report")
class FindingsTest {
    private static final Change BOUND =
            new Change("org.kuanggui.fact.Quantity$Part", "isAtLeast", "changed conditional boundary");

    private static final Mutant KILLED = new Mutant(BOUND, "KILLED");
    private static final Mutant SURVIVED = new Mutant(BOUND, "SURVIVED");
    private static final Mutant NOT_COVERED = new Mutant(BOUND, "NO_COVERAGE");
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Test
    @DisplayName("are none where each survivor has a reason")
    void excused() {
        assertThat(faults(List.of(KILLED, SURVIVED), 1)).isEmpty();
    }

    @Test
    @DisplayName("name a survivor without a reason, and a second one where there is a reason for one")
    void withoutReason() {
        assertThat(new Findings(List.of(KILLED, NOT_COVERED), Map.of()).faults(HALF))
                .containsExactly("survived, 0 of 1 with a reason: " + BOUND);
        assertThat(faults(List.of(KILLED, KILLED, SURVIVED, NOT_COVERED), 1))
                .containsExactly("survived, 1 of 2 with a reason: " + BOUND);
    }

    @Test
    @DisplayName("name a reason that nothing needs any longer")
    void stale() {
        assertThat(faults(List.of(KILLED, KILLED), 1)).containsExactly("listed 1 times, and survived 0: " + BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIMED_OUT", "MEMORY_ERROR"})
    @DisplayName("take a mutant whose tests did not end for killed, and leave its reason alone")
    void noEnd(String status) {
        Mutant endless = new Mutant(BOUND, status);
        assertThat(faults(List.of(KILLED, endless), 1)).isEmpty();
        assertThat(new Findings(List.of(endless), Map.of()).faults(HALF)).isEmpty();
    }

    @Test
    @DisplayName("leave the reasons of classes alone that were not changed")
    void otherClasses() {
        Change other = new Change("org.kuanggui.fact.Unit", "of", "negated conditional");
        assertThat(new Findings(List.of(KILLED), Map.of(other, new Excuse(1, "equal"))).faults(HALF))
                .isEmpty();
    }

    @Test
    @DisplayName("say that too few were killed, and that there were none")
    void tooFew() {
        assertThat(faults(List.of(KILLED, SURVIVED, SURVIVED), 2))
                .containsExactly("33.3 % are killed, fewer than 50 %");
        assertThat(new Findings(List.of(), Map.of()).faults(HALF)).containsExactly("no mutants");
    }

    @Test
    @DisplayName("are read from PIT's report and the list")
    void read(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(
                folder.resolve("mutations.xml"),
                "<mutations><mutation status='SURVIVED'><mutatedClass>" + BOUND.type()
                        + "</mutatedClass><mutatedMethod>"
                        + BOUND.method() + "</mutatedMethod><description>" + BOUND.description()
                        + "</description></mutation></mutations>");
        Path list = Files.writeString(
                folder.resolve("survivors.csv"), "class,method,change,count,kind,reason\n" + BOUND + ",1,equal,a, b\n");
        assertThat(Mutant.all(report)).containsExactly(SURVIVED);
        assertThat(Excuse.all(list)).containsExactly(Map.entry(BOUND, new Excuse(1, "a, b")));
    }

    private static List<String> faults(List<Mutant> mutants, int excused) {
        return new Findings(mutants, Map.of(BOUND, new Excuse(excused, "equal"))).faults(HALF);
    }
}
