package org.kuanggui.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evaluation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One evaluation on 100,000 polygons of permanent basic farmland: what is left of the area is a remedy, and judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GroundRemedyBenchmark {
    private static final int POLYGONS = 100_000;

    private final PlanEvaluator evaluator = PlanEvaluator.builder()
            .layers(GroundLayers.builder()
                    .add(GeneratedLayers.layer(Theme.PERMANENT_BASIC_FARMLAND, POLYGONS))
                    .build())
            .build();
    private final MiningApplication overOne = Documents.at(GeneratedLayers.overOne());
    private final MiningApplication overNine = Documents.at(GeneratedLayers.overNine());

    /** What is left has some forty corners. */
    @Benchmark
    public Evaluation overOnePolygon() {
        return evaluator.evaluate(overOne);
    }

    /** What is left has 190 corners. */
    @Benchmark
    public Evaluation overNinePolygons() {
        return evaluator.evaluate(overNine);
    }
}
