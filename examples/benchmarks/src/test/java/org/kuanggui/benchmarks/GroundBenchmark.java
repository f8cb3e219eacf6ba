package org.kuanggui.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.dazu.Applications;
import org.kuanggui.evaluation.Evaluation;
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

/** One evaluation on a layer of so many polygons of cultivated land, beside the same one without ground. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GroundBenchmark {
    @Param({"10000", "100000", "1000000"})
    private int polygons;

    private final PlanEvaluator withoutLayers = PlanEvaluator.create();
    private final MiningApplication stated = Applications.aMiningApplication().build();
    private PlanEvaluator evaluator = withoutLayers;
    private MiningApplication between = stated;
    private MiningApplication overOne = stated;
    private MiningApplication overNine = stated;

    @Setup
    public void build() {
        evaluator = PlanEvaluator.builder()
                .layers(GroundLayers.builder()
                        .add(GeneratedLayers.layer(Theme.CULTIVATED_LAND, polygons))
                        .build())
                .build();
        between = Documents.at(GeneratedLayers.betweenThem());
        overOne = Documents.at(GeneratedLayers.overOne());
        overNine = Documents.at(GeneratedLayers.overNine());
    }

    /** Nothing is looked up. */
    @Benchmark
    public Evaluation withoutGround() {
        return withoutLayers.evaluate(stated);
    }

    /** The area lies between polygons. */
    @Benchmark
    public Evaluation betweenPolygons() {
        return evaluator.evaluate(between);
    }

    /** The area lies across the edge of a polygon: the overlap is cut and measured. */
    @Benchmark
    public Evaluation overOnePolygon() {
        return evaluator.evaluate(overOne);
    }

    /** Likewise of nine polygons. */
    @Benchmark
    public Evaluation overNinePolygons() {
        return evaluator.evaluate(overNine);
    }
}
