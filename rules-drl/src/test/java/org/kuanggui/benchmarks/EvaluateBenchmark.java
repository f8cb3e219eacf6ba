package org.kuanggui.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.dazu.Applications;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.ApplicationWriter;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.second.Opinion;
import org.kuanggui.second.SecondOpinion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One full evaluation of a complete mining application, beside the plain-Java second opinion on the same. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluateBenchmark {
    private final PlanEvaluator evaluator = PlanEvaluator.create();
    private final MiningApplication conforming =
            Applications.aMiningApplication().build();
    private final MiningApplication refused = Applications.aMiningApplication()
            .productionScale(Applications.scale("95"))
            .build();
    private final byte[] json = ApplicationWriter.toUtf8(conforming);

    /** Everything a finding needs but its words, which are made when they are read. */
    @Benchmark
    public Evaluation evaluate() {
        return evaluator.evaluate(conforming);
    }

    /** With a remedy, which is judged before it is offered. */
    @Benchmark
    public Evaluation evaluateWithRemedy() {
        return evaluator.evaluate(refused);
    }

    /** A document in, a document out. */
    @Benchmark
    public byte[] evaluateFromJsonToJson() {
        return EvaluationWriter.toUtf8(evaluator.evaluate(ApplicationReader.read(json)));
    }

    /** The same question to the plain-Java reading of the catalogue. */
    @Benchmark
    public Opinion secondOpinion() {
        return SecondOpinion.judge(conforming, conforming.submittedOn(), Map.of());
    }
}
