package org.kuanggui.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.Peers;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.SliceDocuments;
import org.kuanggui.peers.plain.PlainJava;
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

/** One question of the slice, one peer a fork; its answers were held against the library's and plain Java's before. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PeersBenchmark {
    /** How many documents are asked about in turn, and from which seed; the Node peers are asked about the same. */
    public static final int DOCUMENTS = 1_000;

    public static final long SEED = 2025;

    /** The names of {@link Peers}, in their order; a test holds them against each other. */
    @Param({
        "plain Java",
        "Kuanggui, the slice",
        "Kuanggui, the whole plan",
        "Drools, class path container",
        "Drools, executable model",
        "Easy Rules",
        "Evrete",
        "Apache KIE DMN",
        "Camunda DMN",
        "OpenL Tablets"
    })
    public String peer = "plain Java";

    private List<SliceDocument> documents = List.of();
    private Peer judge = new PlainJava();
    private int next;

    @Setup
    public void checkAnswers() {
        documents = SliceDocuments.generate(DOCUMENTS, SEED);
        judge = Peers.named(peer);
        Peers.check(judge, documents);
    }

    /** The next question. */
    @Benchmark
    public SliceAnswer judge() {
        SliceDocument document = documents.get(next);
        next = next + 1 == DOCUMENTS ? 0 : next + 1;
        return judge.judge(document);
    }
}
