package org.kuanggui.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.drools.TimesThePlan;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One judgement by several times the provisions, and one by several times the rows of the plan's tables. It warms up longer than
 * the others: sixteen times the provisions have sixteen times the code to compile, each part of it run once a judgement.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class GrowthBenchmark {

    /** What is asked. */
    @State(Scope.Benchmark)
    public static class Asked {
        @Param({"COMPLETE", "REFUSED", "MINE", "LEDGER"})
        public Documents document = Documents.COMPLETE;
    }

    /** The rules of so many times the provisions. */
    @State(Scope.Benchmark)
    public static class Provisions {
        @Param({"1", "4", "16"})
        public int factor = 1;

        private RuleBase rules = TimesThePlan.rules(1);

        @Setup
        public void build() {
            rules = TimesThePlan.rules(factor);
        }
    }

    /** An edition of so many times the rows. */
    @State(Scope.Benchmark)
    public static class Rows {
        @Param({"1", "4", "16"})
        public int factor = 1;

        private PlanEvaluator evaluator = PlanEvaluator.create();

        @Setup
        public void build() {
            evaluator = PlanEvaluator.builder()
                    .planData(TimesTheRows.of(PlanEvaluator.create().planData(), factor))
                    .build();
        }
    }

    /** Each of the copies is held against the document, and finds what the plan's provision finds. */
    @Benchmark
    public Judgement provisions(Provisions provisions, Asked asked) {
        return Documents.judge(provisions.rules, asked.document.question);
    }

    /** The rows that decide stand behind all others. */
    @Benchmark
    public Evaluation rows(Rows rows, Asked asked) {
        return rows.evaluator.evaluate(asked.document.question);
    }
}
