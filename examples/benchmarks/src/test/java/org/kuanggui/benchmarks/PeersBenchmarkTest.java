package org.kuanggui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.peers.Peers;
import org.openjdk.jmh.annotations.Param;

@DisplayName("Benchmarks")
class PeersBenchmarkTest {
    @Test
    @DisplayName("measure every peer")
    void everyPeer() throws NoSuchFieldException {
        Param peers = PeersBenchmark.class.getField("peer").getAnnotation(Param.class);
        assertThat(peers.value()).containsExactlyElementsOf(Peers.names());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("ask about documents that have the verdict they are named for")
    void verdicts(Documents document) {
        EvaluateBenchmark benchmark = new EvaluateBenchmark();
        benchmark.document = document;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    }
}
