package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuanggui.spi.RuleBase;

/**
 * Changes the knowledge base in every small way, and holds each change against the second opinion and against the tests
 * of its provisions. Other questions: {@code -Dkuanggui.mutants.questions=100000 -Dkuanggui.mutants.seed=7}; some
 * mutants alone: {@code -Dkuanggui.mutants.only=4-service-life}, a part of their names.
 *
 * <p>Leaves {@code target/mutants.csv}, what became of each, and {@code target/mutants.properties}, the figures.
 */
@DisplayName("Every change of the knowledge base")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantsTest {
    private static final int QUESTIONS = Integer.getInteger("kuanggui.mutants.questions", 20_000);
    private static final long SEED = Long.getLong("kuanggui.mutants.seed", 20_260_326L);
    private static final String ONLY = System.getProperty("kuanggui.mutants.only", "");
    private static final Path TARGET = Path.of("target");

    private final RuleBase asWritten = new DazuRuleBase();
    private final SwitchedRuleBase switched = new SwitchedRuleBase(asWritten);
    private final ProvisionTests tests = new ProvisionTests();
    private final SecondJudge second = new SecondJudge(SEED, QUESTIONS, asWritten);
    private final Map<String, String> listed = Listed.in("survivors.csv");
    private final Figures figures = new Figures();
    private final PrintWriter lines;

    MutantsTest() throws IOException {
        lines = new PrintWriter(TARGET.resolve("mutants.csv").toFile(), StandardCharsets.UTF_8);
        lines.println("mutant,kind,loading,second opinion,tests,change");
    }

    @BeforeAll
    void theRulesAsWrittenPass() {
        switched.install();
        assertThat(tests.fail(tests.provisions(), false)).isFalse();
    }

    @AfterAll
    void report() throws IOException {
        lines.close();
        figures.write(TARGET.resolve("mutants.properties"));
    }

    static Stream<String> files() {
        return Stream.concat(DazuRuleBase.RULES.stream(), DataMutants.FILES.stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("is noticed, but for those on the list of survivors")
    void noticed(String file) {
        List<Mutant> mutants = Stream.<Mutant>concat(RuleMutant.all().stream(), DataMutants.all().stream())
                .filter(mutant -> mutant.file().equals(file) && mutant.name().contains(ONLY))
                .toList();
        assertThat(mutants).extracting(Mutant::name).doesNotHaveDuplicates();
        MutantBases bases = new MutantBases(mutants);
        List<String> survivors = mutants.stream()
                .map(mutant -> killed(mutant, bases))
                .filter(Killed::survives)
                .map(survivor -> survivor.mutant().name())
                .toList();
        List<String> expected = listed.keySet().stream()
                .filter(name -> name.startsWith(file + " ") && name.contains(ONLY))
                .toList();
        assertThat(survivors).containsExactlyInAnyOrderElementsOf(expected);
    }

    private Killed killed(Mutant mutant, MutantBases bases) {
        Killed killed = loaded(mutant, bases)
                .map(mutated -> judged(mutant, mutated))
                .orElseGet(() -> new Killed(mutant, true, false, false));
        figures.add(killed);
        lines.println(killed.line());
        lines.flush();
        return killed;
    }

    private static Optional<RuleBase> loaded(Mutant mutant, MutantBases bases) {
        try {
            return Optional.of(bases.of(mutant));
        } catch (IllegalStateException | IllegalArgumentException doesNotLoad) {
            return Optional.empty();
        }
    }

    private Killed judged(Mutant mutant, RuleBase mutated) {
        Optional<Set<String>> told = second.tells(mutant, mutated);
        Set<String> provisions = new HashSet<>(mutant.provisions());
        told.ifPresent(provisions::addAll);
        switched.switchTo(mutated);
        boolean failed = tests.fail(provisions, mutant.file().equals("readings.json"));
        switched.switchTo(asWritten);
        return new Killed(mutant, false, told.isPresent(), failed);
    }
}
