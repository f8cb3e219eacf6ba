package org.kuanggui.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * A row of the table.
 *
 * @param benchmark what was measured
 * @param of the parameters it was measured with
 * @param threads by how many threads
 * @param mean microseconds; not a number where it was not measured, as all that follow
 * @param p50 median
 * @param p99 99th percentile
 * @param allocated bytes an operation
 */
record TableRow(String benchmark, String of, int threads, double mean, double p50, double p99, double allocated) {
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** One row for what was measured in two modes: the mean of the one, the percentiles of the other. */
    static List<TableRow> of(Collection<RunResult> results) {
        Map<String, List<RunResult>> measured = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            measured.computeIfAbsent(
                            params.getBenchmark() + " " + parameters(params) + " " + params.getThreads(),
                            key -> new ArrayList<>())
                    .add(result);
        }
        return measured.values().stream().map(TableRow::row).toList();
    }

    private static TableRow row(List<RunResult> results) {
        BenchmarkParams params = results.get(0).getParams();
        String[] name = params.getBenchmark().split("\\.", -1);
        double mean = Double.NaN;
        double p50 = Double.NaN;
        double p99 = Double.NaN;
        double allocated = Double.NaN;
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            if (result.getParams().getMode() == Mode.AverageTime) {
                mean = primary.getScore();
            } else {
                p50 = primary.getStatistics().getPercentile(MEDIAN);
                p99 = primary.getStatistics().getPercentile(NEARLY_ALL);
                mean = Double.isNaN(mean) ? primary.getScore() : mean;
            }
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            allocated = bytes == null ? allocated : bytes.getScore();
        }
        return new TableRow(
                name[name.length - 2] + "." + name[name.length - 1],
                parameters(params),
                params.getThreads(),
                mean,
                p50,
                p99,
                allocated);
    }

    private static String parameters(BenchmarkParams params) {
        return params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", "));
    }

    private static String number(double number, int decimals) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    @Override
    public String toString() {
        return String.join(
                " | ",
                "| " + benchmark,
                of,
                String.valueOf(threads),
                number(mean, 2),
                number(p50, 2),
                number(p99, 2),
                number(allocated, 0) + " |");
    }
}
