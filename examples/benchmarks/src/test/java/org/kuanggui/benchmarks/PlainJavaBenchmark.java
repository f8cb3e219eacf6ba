package org.kuanggui.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.drools.WithoutEngine;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.second.Opinion;
import org.kuanggui.second.SecondOpinion;
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

/** One application, judged by the rules in the engine, by the same rules in plain Java, and by the second opinion. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlainJavaBenchmark {
    @Param({"COMPLETE", "REFUSED", "UNDETERMINED", "OUT_OF_SCOPE", "EXPLORATION"})
    public Documents document = Documents.COMPLETE;

    private final PlanEvaluator evaluator = PlanEvaluator.create();
    private final WithoutEngine withoutEngine = new WithoutEngine(evaluator);
    private Application application = (Application) document.question.document();

    @Setup
    public void checkAnswers() {
        application = (Application) document.question.document();
        if (!withoutEngine().equals(engine())) {
            throw new IllegalStateException("the evaluations differ: " + withoutEngine() + ", " + engine());
        }
    }

    /** The library. */
    @Benchmark
    public Evaluation engine() {
        return evaluator.evaluate(application);
    }

    /** The same evaluation, by the statements of the rules in plain Java: what the engine costs is the difference. */
    @Benchmark
    public Evaluation withoutEngine() {
        return withoutEngine.evaluate(application);
    }

    /** Outcomes, missing facts, readings and remedies alone, by other code; no evidence, no sources. */
    @Benchmark
    public Opinion secondOpinion() {
        return SecondOpinion.judge(application, application.submittedOn(), Map.of());
    }
}
