package org.kuanggui.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.ApplicationWriter;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.LedgerWriter;
import org.kuanggui.json.MineWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One full evaluation of each sort of document, as objects and as JSON, by one thread and by as many as there are cores. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluateBenchmark {
    private static final int POLYGONS = 100_000;

    @Param
    public Documents document = Documents.COMPLETE;

    private PlanEvaluator evaluator = PlanEvaluator.create();
    private Question question = document.question;
    private byte[] json = {};

    /** Only who has ground meets a layer. */
    @Setup
    public void prepare() {
        question = document.question;
        json = json(question);
        if (document == Documents.ON_GROUND || document == Documents.ON_GROUND_OVERLAPPING) {
            evaluator = PlanEvaluator.builder()
                    .layers(GroundLayers.builder()
                            .add(GeneratedLayers.layer(Theme.CULTIVATED_LAND, POLYGONS))
                            .build())
                    .build();
        }
        if (evaluate().verdict() != document.verdict) {
            throw new IllegalStateException(document + " " + evaluate().verdict());
        }
    }

    private static byte[] json(Question question) {
        if (question.document() instanceof Mine mine) {
            return MineWriter.toUtf8(mine);
        }
        return question.document() instanceof Ledger ledger
                ? LedgerWriter.toUtf8(ledger)
                : ApplicationWriter.toUtf8((Application) question.document());
    }

    /** Everything a finding needs but its words, which are made when they are read. */
    @Benchmark
    @Threads(1)
    public Evaluation evaluate() {
        return evaluator.evaluate(question);
    }

    /** The same, by all cores at once. */
    @Benchmark
    @Threads(Threads.MAX)
    public Evaluation evaluateOnAllCores() {
        return evaluator.evaluate(question);
    }

    /** A document in, a document out. */
    @Benchmark
    @Threads(1)
    public byte[] evaluateFromJsonToJson() {
        return EvaluationWriter.toUtf8(evaluator.evaluate(Question.of(DocumentReader.read(json))));
    }

    /** The same, by all cores at once. */
    @Benchmark
    @Threads(Threads.MAX)
    public byte[] evaluateFromJsonToJsonOnAllCores() {
        return EvaluationWriter.toUtf8(evaluator.evaluate(Question.of(DocumentReader.read(json))));
    }
}
