package org.kuanggui.province;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.storage.RDDInfo;
import scala.jdk.javaapi.CollectionConverters;

/** How long each step of a run takes: from the begin of the first of its stages in Spark to the end of the last. */
final class Steps extends SparkListener {
    private final Map<Step, Span> spans = new EnumMap<>(Step.class);

    private enum Step {
        FEATURES("cutting the layer, and looking at its features"),
        BOXES("reading documents, and finding the boxes of areas"),
        NEAR("finding the features near each tile"),
        JUDGING("judging, and writing evaluations in Parquet"),
        SUMS("summing up, and writing evaluations as NDJSON");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /** In milliseconds since 1970. */
    private record Span(long start, long end) {
        static Span of(StageInfo stage) {
            return new Span((Long) stage.submissionTime().get(), (Long)
                    stage.completionTime().get());
        }

        Span and(Span other) {
            return new Span(Math.min(start, other.start), Math.max(end, other.end));
        }

        double seconds() {
            return (end - start) / 1e3;
        }
    }

    @Override
    public void onStageCompleted(SparkListenerStageCompleted completed) {
        StageInfo stage = completed.stageInfo();
        spans.merge(step(stage), Span.of(stage), Span::and);
    }

    /** By what Spark, Sedona and this module call what is done in it. */
    private Step step(StageInfo stage) {
        List<RDDInfo> parts = CollectionConverters.asJava(stage.rddInfos());
        if (any(parts, part -> isOf(part, "CoGroup"))) {
            return Step.JUDGING;
        }
        if (spans.containsKey(Step.JUDGING)) {
            return Step.SUMS;
        }
        if (any(parts, part -> isOf(part, "SpatialIndex") || isOf(part, "BroadcastIndexJoin"))) {
            return Step.NEAR;
        }
        return any(parts, part -> part.callSite().contains("Documents.java")) ? Step.BOXES : Step.FEATURES;
    }

    private static boolean any(List<RDDInfo> parts, Predicate<RDDInfo> is) {
        return parts.stream().anyMatch(is);
    }

    private static boolean isOf(RDDInfo part, String operation) {
        return part.scope().exists(scope -> scope.name().equals(operation));
    }

    /** A line a step. */
    List<String> lines() {
        return spans.entrySet().stream()
                .map(step -> String.format(
                        Locale.ROOT, "  %,.0f s %s", step.getValue().seconds(), step.getKey().words))
                .toList();
    }
}
