package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.OnGround;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

@DisplayName("the comparison of opinion and evaluation")
class DifferencesTest {
    private static final Line ASKED = Line.undetermined("a", List.of("/x"), List.of("r=1"));
    private static final Line RAISED =
            Line.of("b", VIOLATED).with(Remedy.of("/y", BigDecimal.ONE, BigDecimal.TEN, "万吨/年"));

    @Test
    void findsNothingWhereTheTwoAgree() {
        assertThat(between(List.of(ASKED, RAISED), asked("/x", "r=1"), raised("10")))
                .isEmpty();
    }

    @Test
    void findsEachPartThatDiffers() {
        assertThat(between(List.of(ASKED, RAISED), asked("/z", "r=2"), raised("11")))
                .containsExactly(
                        "a: missing expected [/x], found [/z]",
                        "a: readings expected [r=1], found [r=2]",
                        "b: remedy expected satisfiable /y 1 → 10 万吨/年, found satisfiable /y 1 → 11 万吨/年",
                        "(whole): missing expected [/x], found [/z]",
                        "(whole): readings expected [r=1], found [r=2]");
    }

    @Test
    void findsWhatOneOfThemLacksAndAnotherOrder() {
        assertThat(between(List.of(ASKED, RAISED), asked("/x", "r=1")))
                .contains("b: expected VIOLATED, found nothing")
                .contains("(whole): verdict expected DOES_NOT_CONFORM, found UNDETERMINED");
        assertThat(between(List.of(ASKED), asked("/x", "r=1"), raised("10")))
                .contains("b: expected nothing, found VIOLATED");
        assertThat(between(List.of(ASKED, RAISED), raised("10"), asked("/x", "r=1")))
                .containsExactly("(whole): order expected [a, b], found [b, a]");
        assertThat(between(List.of(ASKED, Line.of("b", SATISFIED)), asked("/x", "r=1"), raised("10")))
                .contains("b: outcome expected SATISFIED, found VIOLATED")
                .contains("b: remedy expected none, found satisfiable /y 1 → 10 万吨/年");
    }

    @Test
    void tellsOneThingFromAnother() {
        Line first = Line.of("c", DUTY).about("2024").dueOn(Examples.DAY);
        Line second = Line.of("c", SATISFIED).about("2025");
        assertThat(between(List.of(first, second), of("2024", DUTY, Examples.DAY), of("2025", SATISFIED, null)))
                .isEmpty();
        assertThat(between(List.of(first, second), of("2024", DUTY, null), of("2025", SATISFIED, null)))
                .containsExactly("c: 2024 due expected 2024-05-20, found null");
        assertThat(between(List.of(first, second), of("2024", DUTY, Examples.DAY), of("2026", SATISFIED, null)))
                .contains("c: 2025 expected SATISFIED, found nothing", "c: 2026 expected nothing, found SATISFIED");
        assertThat(between(List.of(first, second), of("2025", SATISFIED, null), of("2024", DUTY, Examples.DAY)))
                .containsExactly("(whole): order expected [c[2024], c[2025]], found [c[2025], c[2024]]");
        assertThat(between(List.of(second), of("2025", SATISFIED, null), of("2025", SATISFIED, null)))
                .contains("c: 2025 found twice");
    }

    private static Finding of(String detail, Outcome outcome, @Nullable LocalDate due) {
        return new Finding(
                provision("c"),
                outcome,
                "",
                detail,
                List.of(),
                List.of(),
                due,
                List.of(),
                List.of(),
                List.of(),
                OnGround.NONE,
                null);
    }

    private static List<String> between(List<Line> lines, Finding... findings) {
        Evaluation evaluation = Evaluation.of(
                "subject", Examples.DAY, List.of(findings), false, new RuleBaseIdentity("plan", "version", "0"));
        return Differences.between(Opinion.of(false, lines), evaluation).stream()
                .map(Differences.Difference::toString)
                .toList();
    }

    private static Finding asked(String missing, String reading) {
        return new Finding(
                provision("a"),
                UNDETERMINED,
                "",
                null,
                List.of(),
                List.of(missing),
                null,
                List.of(reading),
                List.of(),
                List.of(),
                OnGround.NONE,
                null);
    }

    private static Finding raised(String to) {
        FigureChange change = new FigureChange("/y", BigDecimal.ONE, new BigDecimal(to), Unit.WAN_TONNES_PER_YEAR);
        return new Finding(
                provision("b"),
                VIOLATED,
                "",
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                OnGround.NONE,
                new org.kuanggui.evaluation.Remedy(List.of(change), true));
    }

    private static Provision provision(String id) {
        return new Provision(
                id,
                new Text("", ""),
                "",
                "",
                List.of(),
                Norm.DUTY,
                Set.of(Subject.MINING_APPLICATION),
                false,
                Map.of());
    }
}
