package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

class BatchTallyTest {
    private final Evaluation refused = evaluation("gaoqiao-building-stone");
    private final Evaluation open = evaluation("huilongqiao-building-stone");

    private static Evaluation evaluation(String name) {
        try {
            return PlanEvaluator.create().evaluate((Application)
                    Documents.at(Run.shipped(name)).get(0).read());
        } catch (UnreadableException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void countsVerdictsFindingsAndFaultyLines() {
        BatchTally tally = new BatchTally();
        tally.add(refused);
        tally.add(refused);
        tally.add(open);
        tally.addFaulty();

        assertThat(tally.total()).isEqualTo(4);
        assertThat(tally.of(Verdict.DOES_NOT_CONFORM)).isEqualTo(2);
        assertThat(tally.of(Verdict.UNDETERMINED)).isEqualTo(1);
        assertThat(tally.of(Verdict.CONFORMS)).isZero();
        assertThat(tally.of("4-minimum-scale", Outcome.VIOLATED)).isEqualTo(2);
        assertThat(tally.of("4-minimum-scale", Outcome.SATISFIED)).isEqualTo(1);
        assertThat(tally.has("4-minimum-scale")).isTrue();
        assertThat(tally.has("4-nothing")).isFalse();
    }

    @Test
    void addsUp() {
        BatchTally one = new BatchTally();
        one.add(refused);
        BatchTally other = new BatchTally();
        other.add(open);
        other.addFaulty();
        one.add(other);
        one.add(other);

        assertThat(one.total()).isEqualTo(5);
        assertThat(one.faulty()).isEqualTo(2);
        assertThat(one.of("4-minimum-scale", Outcome.SATISFIED)).isEqualTo(2);
    }

    @Test
    void isReadAsItWasWritten() {
        BatchTally tally = new BatchTally();
        tally.add(refused);
        tally.add(open);
        tally.addFaulty();
        Properties written = new Properties();
        tally.writeTo(written);

        Properties again = new Properties();
        BatchTally.readFrom(written).writeTo(again);
        assertThat(again).isEqualTo(written).hasSizeGreaterThan(20);
    }
}
