package org.kuanggui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.drools.TimesThePlan;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.plan.Provision;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;

@DisplayName("What growth is measured with")
class GrowthTest {
    private static final int FACTOR = 3;
    private static final PlanEvaluator SHIPPED = PlanEvaluator.create();
    private static final RuleBase GROWN = TimesThePlan.rules(FACTOR);

    @Test
    @DisplayName("has so many times the provisions and the rules, each under a name of its own")
    void timesTheProvisions() {
        assertThat(GROWN.provisions())
                .extracting(Provision::id)
                .doesNotHaveDuplicates()
                .hasSize(FACTOR * SHIPPED.provisions().size());
        assertThat(GROWN.rules())
                .doesNotHaveDuplicates()
                .hasSize(FACTOR * SHIPPED.rules().size());
    }

    @Test
    @DisplayName("is the plan as shipped where nothing grows")
    void timesOne() {
        RuleBase once = TimesThePlan.rules(1);
        assertThat(once.identity()).isEqualTo(SHIPPED.ruleBase());
        assertThat(once.rules()).isEqualTo(SHIPPED.rules());
        assertThat(TimesTheRows.of(SHIPPED.planData(), 1)).isEqualTo(SHIPPED.planData());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("finds of every copy what it finds of the provision, remedies apart")
    void copiesFindTheSame(Documents document) {
        List<Finding> shipped = SHIPPED.evaluate(document.question).findings();
        Judgement grown = Documents.judge(GROWN, document.question);
        Map<String, List<String>> byCopy = grown.findings().stream()
                .collect(Collectors.groupingBy(
                        GrowthTest::copy, Collectors.mapping(GrowthTest::withoutRemedy, Collectors.toList())));
        List<String> expected = shipped.stream().map(GrowthTest::withoutRemedy).toList();
        assertThat(byCopy.remove("")).isEqualTo(expected);
        if (!grown.outOfScope()) {
            assertThat(byCopy).hasSize(FACTOR - 1);
        }
        assertThat(byCopy.values()).allSatisfy(copy -> assertThat(copy).isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("judges by sixteen times the rows as by the plan's, but that a ledger has more blocks")
    void rowsChangeNothing(Documents document) {
        PlanEvaluator grown = PlanEvaluator.builder()
                .planData(TimesTheRows.of(SHIPPED.planData(), 16))
                .build();
        assertThat(TimesTheRows.rows(grown.plan())).isEqualTo(16 * TimesTheRows.rows(SHIPPED.plan()));
        Evaluation expected = SHIPPED.evaluate(document.question);
        Evaluation made = grown.evaluate(document.question);
        List<String> found = new ArrayList<>(keys(made));
        if (document == Documents.LEDGER) {
            assertThat(found).hasSizeGreaterThan(keys(expected).size()).containsAll(keys(expected));
        } else {
            assertThat(found).isEqualTo(keys(expected));
            assertThat(made.verdict()).isEqualTo(expected.verdict());
        }
    }

    private static List<String> keys(Evaluation evaluation) {
        return evaluation.findings().stream()
                .map(finding -> finding + " " + finding.missing() + " " + finding.remedyOrNull())
                .toList();
    }

    /** The copy that found it; empty for the plan's own. */
    private static String copy(Finding finding) {
        String id = finding.provision().id();
        int copy = id.indexOf(TimesThePlan.COPY);
        return copy < 0 ? "" : id.substring(copy);
    }

    /** All that it says, by the provision's own name. */
    private static String withoutRemedy(Finding finding) {
        String id = finding.provision().id();
        return String.join(
                " ",
                id.substring(0, id.length() - copy(finding).length()),
                finding.kase(),
                finding.detail().orElse(""),
                finding.outcome().name(),
                finding.evidence().toString(),
                finding.missing().toString(),
                finding.readings().toString(),
                finding.labels().toString(),
                finding.sources().toString());
    }
}
