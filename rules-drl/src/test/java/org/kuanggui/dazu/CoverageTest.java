package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;
import org.kuanggui.scenario.Coverage;
import org.kuanggui.scenario.Reached;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioResult;

@DisplayName("The coverage of scenarios")
class CoverageTest {
    private static final PlanEvaluator PLAN = PlanEvaluator.create();

    private static ScenarioResult checked(Document document) {
        return Scenario.builder("a title", document).build().check();
    }

    private static final List<ScenarioResult> RESULTS =
            List.of(checked(aMiningApplication().productionScale(scale("95")).build()), checked(aMine().build()));

    @Test
    @DisplayName("is what their findings are of, and nothing else")
    void reached() {
        Coverage coverage = Coverage.of(PLAN, RESULTS);
        List<Finding> findings = RESULTS.stream()
                .flatMap(result -> result.evaluation().findings().stream())
                .toList();

        assertThat(new HashSet<>(coverage.provisions().reached()))
                .isEqualTo(
                        set(findings.stream().map(finding -> finding.provision().id())));
        assertThat(new HashSet<>(coverage.outcomes().reached()))
                .isEqualTo(
                        set(findings.stream().map(finding -> finding.provision().id() + " " + finding.outcome())));
        assertThat(new HashSet<>(coverage.rules().reached()))
                .isEqualTo(set(findings.stream().map(Finding::rule)));
        assertThat(coverage.outcomes().reached()).contains("4-minimum-scale VIOLATED");
        assertThat(coverage.outcomes().unreached()).contains("4-minimum-scale SATISFIED");
    }

    @Test
    @DisplayName("is of every provision and every rule, each once")
    void all() {
        Coverage coverage = Coverage.of(PLAN, RESULTS);

        assertThat(coverage.provisions().all()).isEqualTo(PLAN.provisions().size());
        assertThat(coverage.rules().all()).isEqualTo(PLAN.rules().size());
        assertThat(Stream.concat(coverage.rules().reached().stream(), coverage.rules().unreached().stream()))
                .containsExactlyInAnyOrderElementsOf(PLAN.rules());
        assertThat(coverage.outcomes().all()).isGreaterThan(PLAN.provisions().size());
    }

    @Test
    @DisplayName("may be of the provisions that speak of one kind of subject")
    void subjects() {
        Coverage coverage = Coverage.of(PLAN, RESULTS, Set.of(Subject.MINING_APPLICATION));

        assertThat(Stream.concat(coverage.provisions().reached().stream(), coverage.provisions().unreached().stream()))
                .containsExactlyInAnyOrderElementsOf(PLAN.provisions().stream()
                        .filter(provision -> provision.subjects().contains(Subject.MINING_APPLICATION))
                        .map(Provision::id)
                        .toList());
    }

    @Test
    @DisplayName("is nothing without scenarios")
    void none() {
        assertThat(Coverage.of(PLAN, List.of()).provisions().reached()).isEmpty();
        assertThat(Coverage.of(PLAN, List.of()).toString()).startsWith("provisions: 0 of 77, 0.0 %\noutcomes: 0 of ");
    }

    @Test
    @DisplayName("fails a build that asks for more, and lists what lacks")
    void threshold() {
        Reached two = new Reached("rules", List.of("a", "b"), List.of("c"));

        assertThat(two).hasToString("rules: 2 of 3, 66.6 %");
        assertThatCode(() -> two.requirePercent(66)).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> two.requirePercent(67))
                .withMessage("rules: 2 of 3, 66.6 %, expected at least 67 %; not reached:\n  c");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> two.requirePercent(101));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> two.requirePercent(-1));
        assertThatCode(() -> new Reached("rules", List.of(), List.of()).requirePercent(100))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .as("of no subject all would be reached")
                .isThrownBy(() -> Coverage.of(PLAN, List.of(), Set.of()));
        List<String> many = IntStream.range(0, 1999).mapToObj(Integer::toString).toList();
        assertThat(new Reached("rules", many, List.of("x")))
                .as("never rounded up")
                .hasToString("rules: 1999 of 2000, 99.9 %");
    }

    @Test
    @DisplayName("asks each of the three")
    void three() {
        Reached all = new Reached("all", List.of("a"), List.of());
        Reached none = new Reached("none", List.of(), List.of("a"));

        assertThatCode(() -> new Coverage(all, all, all).requirePercent(100, 100, 100))
                .doesNotThrowAnyException();
        for (Coverage lacking :
                List.of(new Coverage(none, all, all), new Coverage(all, none, all), new Coverage(all, all, none))) {
            assertThatCode(() -> lacking.requirePercent(0, 0, 0)).doesNotThrowAnyException();
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> lacking.requirePercent(1, 1, 1));
        }
    }

    @Test
    @DisplayName("is a text with what was not reached")
    void report() {
        Reached all = new Reached("provisions", List.of("a"), List.of());
        Reached some = new Reached("outcomes", List.of("a VIOLATED"), List.of("a DUTY", "a NOTED"));
        Reached none = new Reached("rules", List.of(), List.of("a/b"));

        assertThat(new Coverage(all, some, none).report()).isEqualTo("""
                provisions: 1 of 1, 100.0 %
                outcomes: 1 of 3, 33.3 %
                rules: 0 of 1, 0.0 %

                outcomes not reached
                  a DUTY
                  a NOTED

                rules not reached
                  a/b
                """);
    }

    private static Set<String> set(Stream<String> texts) {
        return new HashSet<>(texts.toList());
    }
}
