package org.kuanggui.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;

@DisplayName("A province on Spark")
class ProvinceBatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path QUICKSTART = Path.of("../quickstart/src/main/resources/org/kuanggui/quickstart");
    private static final int POLYGONS = 2_500;
    private static final int APPLICATIONS = 2_000;
    private static final int FILES = 60;
    private static final String LISTING_THREADS =
            "spark.hadoop.mapreduce.input.fileinputformat.list-status.num-threads";

    private final StringWriter told = new StringWriter();
    private final StringWriter said = new StringWriter();

    @Test
    @DisplayName(
            "is answered as one JVM answers under the whole layers, byte for byte, and told of faulty lines by their numbers")
    void sameBytes(@TempDir Path folder) throws IOException {
        Path layers = Province.layers(folder.resolve("layers"), POLYGONS);
        Path applications = Province.applications(folder.resolve("applications.ndjson"), APPLICATIONS, POLYGONS);
        Answered expected = Answered.byOneJvm(applications, layers);

        assertThat(run("--in", applications, "--layers", layers, "--out", folder.resolve("out")))
                .isZero();

        assertThat(Answered.together(folder.resolve("out/evaluations"))).isEqualTo(expected.evaluations());
        assertThat(rows(folder.resolve("out/verdicts"))).containsExactlyElementsOf(expected.verdicts());
        assertThat(rows(folder.resolve("out/findings"))).containsExactlyElementsOf(expected.findings());
        assertThat(expected.findings()).anyMatch(finding -> finding.contains("VIOLATED"));
        assertThat(expected.evaluations()).as("of faulty features").contains("图层对该范围不完整");
        assertThat(said.toString()).contains("1998 judged");
        List<Long> faulty = new ArrayList<>();
        for (String line :
                Answered.together(folder.resolve("out/problems")).lines().toList()) {
            JsonNode problem = JSON.readTree(line);
            assertThat(problem.get("pointer").asText()).isEqualTo("/mineral");
            faulty.add(problem.get("line").asLong());
        }
        assertThat(faulty).containsExactly(78L, 1078L);
    }

    @Test
    @DisplayName("may have mines, ledgers, all sorts of layers in several systems, and areas beyond them")
    void shipped(@TempDir Path folder) throws IOException {
        List<Path> shipped = new ArrayList<>();
        for (String kind : List.of("applications", "mines", "ledgers")) {
            try (Stream<Path> files = Files.list(QUICKSTART.resolve(kind))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(shipped::add);
            }
        }
        List<String> lines = new ArrayList<>(List.of(""));
        for (Path document : shipped) {
            lines.add(Files.readString(document).replace('\n', ' '));
            lines.add("\t");
        }
        lines.add(Files.readString(QUICKSTART.resolve("mines/made-up-must-close.json"))
                .replace('\n', ' ')
                .replaceFirst("\"asOf\": *\"[^\"]*\",", ""));
        Path documents = Files.write(folder.resolve("documents.ndjson"), lines);
        Path layers = QUICKSTART.resolve("layers");
        Answered expected = Answered.byOneJvm(documents, layers);

        assertThat(run("--in", documents, "--layers", layers, "--out", folder.resolve("out"), "--tile", "0.01"))
                .isZero();

        assertThat(expected.evaluations()).hasLineCount(shipped.size());
        assertThat(Answered.together(folder.resolve("out/problems")))
                .contains("{\"line\":" + (2 * shipped.size() + 2) + ",\"pointer\":\"/asOf\"");
        assertThat(Answered.together(folder.resolve("out/evaluations"))).isEqualTo(expected.evaluations());
    }

    @Test
    @DisplayName(
            "is read from Parquet in the order of its files and rows, with the same answers in other tiles, and left in Parquet")
    void parquet(@TempDir Path folder) throws IOException {
        Path layers = Province.layers(folder.resolve("layers"), 400);
        Path applications = Province.applications(folder.resolve("applications.ndjson"), 300, 400);
        Path table = folder.resolve("applications.parquet");
        Path out = folder.resolve("out");
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            List<Row> rows = Files.readAllLines(applications).stream()
                    .map(RowFactory::create)
                    .toList();
            StructType document = new StructType().add("document", DataTypes.StringType);
            // Spark reads the largest file first
            spark.createDataFrame(rows.subList(0, 100), document)
                    .coalesce(1)
                    .write()
                    .parquet(table + "/part=1");
            spark.createDataFrame(rows.subList(100, 300), document)
                    .coalesce(1)
                    .write()
                    .parquet(table + "/part=2");
        }

        assertThat(run("--in", table, "--layers", layers, "--out", out, "--tile", "0.011", "--parquet"))
                .isZero();

        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            assertThat(spark.read().parquet(out + "/evaluations.parquet").orderBy("number").collectAsList().stream()
                            .map(row -> row.<String>getAs("evaluation") + "\n"))
                    .containsExactlyElementsOf(Answered.byOneJvm(applications, layers)
                            .evaluations()
                            .lines()
                            .map(line -> line + "\n")
                            .toList());
        }
        assertThat(out.resolve("evaluations")).doesNotExist();
    }

    @Test
    @DisplayName(
            "is read from the files of a folder by their names, with marks and line ends of other systems, from rows without a document, and from nothing")
    void odd(@TempDir Path folder) throws IOException {
        Path applications = Province.applications(folder.resolve("applications.ndjson"), 20, 10);
        List<String> lines = Files.readAllLines(applications);
        Path files = Files.createDirectory(folder.resolve("several"));
        Files.writeString(files.resolve("b"), "\uFEFF" + String.join("\r\n", lines.subList(10, 20)));
        Files.writeString(files.resolve("a"), String.join("\n", lines.subList(0, 10)) + "\n\n");
        Path table = folder.resolve("nothing.parquet");
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.createDataFrame(
                            List.of(RowFactory.create((Object) null)),
                            new StructType().add("document", DataTypes.StringType))
                    .write()
                    .parquet(table.toString());
        }
        Path nowhere = Province.layers(folder.resolve("layers"), 0);
        Files.writeString(nowhere.resolve("layers.json"), "{\"layers\":[]}");

        assertThat(run("--in", files + "/", "--layers", nowhere, "--out", folder.resolve("one")))
                .isZero();
        assertThat(run("--in", table, "--out", folder.resolve("two"))).isZero();
        assertThat(run(
                        "--in",
                        Files.createFile(folder.resolve("empty")),
                        "--layers",
                        nowhere,
                        "--out",
                        folder.resolve("three")))
                .isZero();

        assertThat(Answered.together(folder.resolve("one/evaluations")))
                .isEqualTo(Answered.byOneJvm(applications, nowhere).evaluations());
        assertThat(Answered.together(folder.resolve("two/problems"))).startsWith("{\"line\":1,\"pointer\":\"\",");
        assertThat(Answered.together(folder.resolve("three/evaluations"))).isEmpty();
        assertThat(folder.resolve("three/_SUCCESS")).exists();
    }

    @Test
    @DisplayName("has the lines of many files counted by the files' names, however many threads Hadoop lists them with")
    void manyFiles(@TempDir Path folder) throws IOException {
        List<String> lines =
                Files.readAllLines(Province.applications(folder.resolve("applications.ndjson"), FILES, 10));
        Path files = Files.createDirectory(folder.resolve("several"));
        List<String> ids = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String faulty = lines.get(i).replaceFirst("\"mineral\":\"", "$0NO-" + i + "-");
            Files.writeString(files.resolve("%02d".formatted(i)), lines.get(i) + "\n" + faulty + "\n");
            ids.add("P-%08d".formatted(i));
            problems.add((2 * i + 2) + " NO-" + i);
        }
        System.setProperty(LISTING_THREADS, "10"); // as Amazon's EMR has it
        try {
            assertThat(run("--in", files, "--out", folder.resolve("out"))).isZero();
        } finally {
            System.clearProperty(LISTING_THREADS);
        }

        assertThat(found("P-\\d{8}", folder.resolve("out/evaluations"))).containsExactlyElementsOf(ids);
        assertThat(found("(?<=\"line\":)\\d+|NO-\\d+", folder.resolve("out/problems")))
                .containsExactlyElementsOf(problems);
    }

    /** What of each line a pattern finds, one after the other. */
    private static List<String> found(String pattern, Path folder) throws IOException {
        Pattern sought = Pattern.compile(pattern);
        return Answered.together(folder)
                .lines()
                .map(line ->
                        sought.matcher(line).results().map(MatchResult::group).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    @DisplayName("is told everywhere of a feature of which nobody knows where it lies")
    void nowhere(@TempDir Path folder) throws IOException {
        Path layers = Province.layers(folder.resolve("layers"), 100);
        Path farmland = layers.resolve("farmland.geojson");
        Files.writeString(
                farmland,
                Files.readString(farmland)
                        .replaceFirst(
                                "\"features\":\\[", "$0{\"type\":\"Feature\",\"properties\":{},\"geometry\":null},"));
        Path applications = Province.applications(folder.resolve("applications.ndjson"), 100, 100);

        assertThat(run("--in", applications, "--layers", layers, "--out", folder.resolve("out")))
                .isZero();

        Answered expected = Answered.byOneJvm(applications, layers);
        assertThat(expected.evaluations()).contains("图层对该范围不完整");
        assertThat(Answered.together(folder.resolve("out/evaluations"))).isEqualTo(expected.evaluations());
    }

    @Test
    @DisplayName("is judged without layers, in the language that is asked for")
    void withoutLayers(@TempDir Path folder) throws IOException {
        Path applications = Province.applications(folder.resolve("applications.ndjson"), 100, 10);

        assertThat(run("--in", applications, "--out", folder.resolve("out"), "--lang", "en"))
                .isZero();

        PlanEvaluator evaluator = PlanEvaluator.create();
        StringBuilder expected = new StringBuilder();
        for (String line : Files.readAllLines(applications)) {
            if (!line.contains("GOLDD")) {
                expected.append(EvaluationWriter.toJson(
                                evaluator.evaluate(Question.of(DocumentReader.read(line))), Locale.ENGLISH))
                        .append('\n');
            }
        }
        assertThat(Answered.together(folder.resolve("out/evaluations"))).isEqualTo(expected.toString());
    }

    @Test
    @DisplayName("is not begun with wrong layers, without documents, nor into a folder that is there; it says why")
    void refused(@TempDir Path folder) throws IOException {
        Path layers = Province.layers(folder.resolve("layers"), 10);
        Path applications = Province.applications(folder.resolve("applications.ndjson"), 10, 10);
        Path out = folder.resolve("out");

        assertThat(run("--in", applications, "--out", Files.createDirectory(folder.resolve("there"))))
                .isEqualTo(1);
        assertThat(told).asString().contains("there is there already");

        assertThat(run("--in", folder.resolve("nothing"), "--out", out)).isEqualTo(1);
        assertThat(told).asString().contains("nothing is not there");

        for (String odd : List.of("district=500111/part-0.ndjson", "part-0.parquet", "a[1].ndjson", "a?.ndjson")) {
            Path in = folder.resolve("in" + odd.hashCode());
            Path file = in.resolve(odd);
            Files.createDirectories(file.getParent());
            Files.copy(applications, file);
            Files.copy(applications, in.resolve("b.ndjson"));
            assertThat(run("--in", in, "--out", out)).as(odd).isEqualTo(1);
            assertThat(told).asString().contains(" has ", odd.split("/", 2)[0]);
        }

        Files.writeString(
                layers.resolve("layers.json"),
                Files.readString(layers.resolve("layers.json")).replace("2024-06-30", "2024-06-31"));
        assertThat(run("--in", applications, "--layers", layers, "--out", out)).isEqualTo(1);
        assertThat(told).asString().contains("/layers/0/date");

        Path cut = Province.layers(folder.resolve("cut"), 10);
        String farmland = Files.readString(cut.resolve("farmland.geojson"));
        Files.writeString(cut.resolve("farmland.geojson"), farmland.substring(0, farmland.length() / 2));
        assertThat(run("--in", applications, "--layers", cut, "--out", out)).isEqualTo(1);
        assertThat(told).asString().contains("/layers/0/file").contains("farmland.geojson: Unexpected end-of-input");
        Files.delete(cut.resolve("layers.json"));
        assertThat(run("--in", applications, "--layers", cut, "--out", out)).isEqualTo(1);
        assertThat(told).asString().contains("no layers.json in");
        assertThat(run("--in", "a,b", "--out", out)).isEqualTo(64);
        assertThat(told).asString().contains("--in 'a,b'");

        assertThat(run("--in", applications, "--out", out, "--tile", "NaN")).isEqualTo(64);
        assertThat(told).asString().contains("--tile NaN");
        assertThat(out).doesNotExist();
    }

    private int run(Object... arguments) {
        told.getBuffer().setLength(0);
        return ProvinceBatch.command()
                .setErr(new PrintWriter(told, true))
                .setOut(new PrintWriter(said, true))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static List<String> rows(Path folder) throws IOException {
        return Answered.together(folder).lines().skip(1).toList();
    }
}
