package org.kuanggui.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures how the time of one judgement grows with provisions, with rows of tables and with layers, and the time and the heap
 * of loading these; and writes the figures where the build draws their charts from.
 *
 * <p>{@code -Dbenchmark.polygons=10000,100000,1000000} says how large the layers are.
 */
public final class Growth {
    private static final double MEDIAN = 50;

    private final PrintStream out;
    private final Path folder;

    private Growth(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /**
     * Measures; where benchmarks are named, those alone.
     *
     * @param arguments the folder for the figures, then options of JMH
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        Growth growth = new Growth(new PrintStream(System.out, true, StandardCharsets.UTF_8), Path.of(arguments[0]));
        String[] polygons =
                System.getProperty("benchmark.polygons", "10000,100000,1000000").split(",", -1);
        CommandLineOptions options = new CommandLineOptions(Arrays.copyOfRange(arguments, 1, arguments.length));
        boolean all = options.getIncludes().isEmpty();
        growth.measure(options, polygons, all);
        if (all) {
            growth.load(polygons);
        }
    }

    /** Measures; a part is printed, and leaves the figures that were written when all was measured. */
    private void measure(CommandLineOptions options, String[] polygons, boolean all)
            throws RunnerException, IOException {
        ChainedOptionsBuilder builder = new OptionsBuilder().parent(options).shouldFailOnError(true);
        if (all) {
            builder.include(named(GrowthBenchmark.class)).include(named(GroundBenchmark.class));
        }
        Collection<RunResult> results =
                new Runner(builder.param("polygons", polygons).build()).run();
        show("provisions", curves(results, GrowthBenchmark.class, "provisions", "factor"), all);
        show("rows", curves(results, GrowthBenchmark.class, "rows", "factor"), all);
        show("ground", curves(results, GroundBenchmark.class, "", "polygons"), all);
    }

    private void load(String[] polygons) throws IOException {
        Curves seconds = new Curves("polygons");
        Curves megabytes = new Curves("polygons");
        for (String number : polygons) {
            LoadLayers.Loaded loaded = LoadLayers.load(Integer.parseInt(number));
            out.println(loaded);
            seconds.add(loaded.polygons(), "loading", loaded.seconds());
            megabytes.add(loaded.polygons(), "heap afterwards", loaded.heapMegabytes());
        }
        show("loading", seconds, true);
        show("heap", megabytes, true);
    }

    /** The medians of a class's benchmarks whose names begin so, each with its document where it has one. */
    private static Curves curves(Collection<RunResult> results, Class<?> benchmarks, String method, String along) {
        Curves curves = new Curves(along.equals("factor") ? "times the plan" : along);
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String name = params.getBenchmark();
            if (name.startsWith(benchmarks.getName() + '.' + method)) {
                String document = params.getParam("document");
                curves.add(
                        Long.parseLong(params.getParam(along)),
                        document == null
                                ? words(name.substring(name.lastIndexOf('.') + 1))
                                : document.replace('_', ' ').toLowerCase(Locale.ROOT),
                        result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
            }
        }
        return curves;
    }

    /** {@code betweenPolygons}: between polygons. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String named(Class<?> benchmarks) {
        return benchmarks.getName().replace(".", "\\.") + "\\.";
    }

    private void show(String name, Curves curves, boolean written) throws IOException {
        if (curves.isEmpty()) {
            return;
        }
        Path file = folder.resolve("growth-" + name + ".csv");
        if (written) {
            Files.writeString(file, curves.csv());
        }
        out.println((written ? file : name) + "\n" + curves.csv());
    }
}
