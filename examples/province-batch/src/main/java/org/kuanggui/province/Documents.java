package org.kuanggui.province;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.Position;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.locationtech.jts.geom.Envelope;

/**
 * The documents, each with its tile of the ground; those without an area are dealt out among tiles of their own.
 *
 * @param all number, tile, district, document, problems, and the box around the area in each system
 */
record Documents(Dataset<Row> all) {
    static final String TILE = "tile";
    static final String NUMBER = "number";
    static final String DISTRICT = "district";
    static final String DOCUMENT = "document";
    static final String PROBLEMS = "problems";

    private static final double DEGREES_A_METRE = 1e-5;
    private static final double WIDER = 0.01;
    private static final byte[] NOTHING = "null".getBytes(StandardCharsets.US_ASCII);
    private static final String BOXES = "boxes";
    private static final int TILES_WITHOUT_GROUND = 200;
    private static final String PARQUET = ".parquet";
    private static final StructType BOX = new StructType()
            .add("system", DataTypes.IntegerType, false)
            .add("x1", DataTypes.DoubleType, false)
            .add("y1", DataTypes.DoubleType, false)
            .add("x2", DataTypes.DoubleType, false)
            .add("y2", DataTypes.DoubleType, false);
    private static final StructType TYPE = new StructType()
            .add(NUMBER, DataTypes.LongType, false)
            .add(TILE, DataTypes.StringType, false)
            .add(DISTRICT, DataTypes.StringType, true)
            .add(DOCUMENT, DataTypes.BinaryType, true)
            .add(PROBLEMS, DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add(BOXES, DataTypes.createArrayType(BOX, false), false);

    /**
     * Reads them.
     *
     * @param layers in whose systems boxes are needed
     * @param width of a tile in degrees
     * @throws IOException if there is no such file or folder
     */
    static Documents of(SparkSession spark, String path, LayerFolder layers, double width) throws IOException {
        JavaRDD<byte[]> lines = path.endsWith(PARQUET) ? column(spark, path) : lines(spark, path);
        JavaRDD<Row> rows = lines.zipWithIndex()
                .filter(line -> !isBlank(line._1()))
                .map(line -> row(line._2() + 1, line._1(), layers, width));
        return new Documents(spark.createDataFrame(rows, TYPE).persist(StorageLevel.DISK_ONLY()));
    }

    /** @throws FileNotFoundException if there is nothing of this name */
    static void refuseIfNone(SparkSession spark, String path) throws IOException {
        Path place = new Path(path);
        if (!place.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(place)) {
            throw new FileNotFoundException(path + " is not there");
        }
    }

    /** Rows in the order of their files' names, and of each file. */
    private static JavaRDD<byte[]> column(SparkSession spark, String path) {
        return spark.read()
                .parquet(path)
                .select(
                        col(DOCUMENT).cast(DataTypes.BinaryType),
                        col("_metadata.file_path"),
                        col("_metadata.row_index"))
                .orderBy("file_path", "row_index")
                .javaRDD()
                .map(row -> row.isNullAt(0) ? NOTHING : row.<byte[]>getAs(0));
    }

    /** Lines end with a line feed, and with nothing else, as in the batch of one JVM; files follow one another by their names. */
    private static JavaRDD<byte[]> lines(SparkSession spark, String path) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Job job = Job.getInstance(context.hadoopConfiguration());
        job.getConfiguration().set("textinputformat.record.delimiter", "\n");
        // several threads list files as each is done, whatever the order of the paths
        job.getConfiguration().setInt(FileInputFormat.LIST_STATUS_NUM_THREADS, 1);
        FileInputFormat.setInputPaths(job, files(new Path(path), job.getConfiguration()));
        return context.newAPIHadoopRDD(job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class)
                .map(line -> line._2().copyBytes());
    }

    private static Path[] files(Path path, Configuration configuration) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        if (!system.getFileStatus(path).isDirectory()) {
            return new Path[] {path};
        }
        List<FileStatus> there = Arrays.stream(system.listStatus(path))
                .filter(Documents::isMeant)
                .sorted(Comparator.comparing(file -> file.getPath().getName()))
                .toList();
        if (there.isEmpty()) {
            throw new FileNotFoundException(path + " has no files");
        }
        for (FileStatus one : there) {
            refuseIfNoLines(one, path);
        }
        return there.stream().map(FileStatus::getPath).toArray(Path[]::new);
    }

    /** Whether it is not something that who wrote the folder put beside what it has. */
    private static boolean isMeant(FileStatus there) {
        String name = there.getPath().getName();
        return !name.startsWith("_") && !name.startsWith(".");
    }

    /** Nothing is passed over in silence, and nothing read as what it is not. */
    private static void refuseIfNoLines(FileStatus there, Path folder) throws IOException {
        String name = there.getPath().getName();
        if (name.endsWith(PARQUET)) {
            throw new IOException(
                    folder + " has Parquet, " + name + ": expected a name for it that ends in " + PARQUET);
        }
        if (there.isDirectory()) {
            throw new IOException(folder + " has a folder, " + name + ": expected files alone");
        }
        if (!ProvinceOptions.isPlain(name)) {
            throw new IOException(
                    folder + " has " + name + ": expected a name without any of " + ProvinceOptions.NOT_PLAIN);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Row row(long number, byte[] json, LayerFolder layers, double width) {
        try {
            Document document = DocumentReader.read(json);
            Question.of(document); // refuses a mine without a day
            Site site = site(document);
            Area area = site == null ? null : site.ground();
            return RowFactory.create(
                    number,
                    area == null ? "-" + number % TILES_WITHOUT_GROUND : tile(area.centre(), width),
                    district(document, site),
                    json,
                    new String[0],
                    area == null ? new Row[0] : boxes(area, layers.systems()));
        } catch (InvalidInputException refused) {
            String[] problems = refused.problems().stream()
                    .map(problem -> new Faulty(number, problem).json())
                    .toArray(String[]::new);
            return RowFactory.create(number, "", null, null, problems, new Row[0]);
        }
    }

    private static @Nullable Site site(Document document) {
        if (document instanceof Application application) {
            return application.site();
        }
        return document instanceof Mine mine ? mine.site() : null;
    }

    private static @Nullable String district(Document document, @Nullable Site site) {
        if (document instanceof Ledger ledger) {
            return ledger.district();
        }
        return site == null ? null : site.district();
    }

    private static String tile(Position centre, double width) {
        return String.format(Locale.ROOT, "%d %d", (long) Math.floor(centre.longitude() / width), (long)
                Math.floor(centre.latitude() / width));
    }

    private static Row[] boxes(Area area, List<CoordinateSystem> systems) {
        Row[] boxes = new Row[systems.size()];
        for (int i = 0; i < boxes.length; i++) {
            Envelope box = widened(area.envelope(systems.get(i)), systems.get(i));
            boxes[i] = RowFactory.create(i, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }
        return boxes;
    }

    /**
     * A remedy of the library's, judged under these layers, too, may have corners on a straight line of another system: the box is wider than
     * any such line bends.
     */
    private static Envelope widened(Envelope box, CoordinateSystem system) {
        double metre = system == CoordinateSystem.DEGREES ? DEGREES_A_METRE : 1;
        Envelope wide = new Envelope(box);
        wide.expandBy(metre + WIDER * Math.max(box.getWidth(), box.getHeight()));
        return wide;
    }

    /** Those that can be judged, by tile. */
    KeyValueGroupedDataset<String, Row> tiles() {
        return all.where(col(DOCUMENT).isNotNull())
                .drop(BOXES)
                .groupByKey((MapFunction<Row, String>) row -> row.getString(row.fieldIndex(TILE)), Encoders.STRING());
    }

    /** Of each tile and system, the box around its areas. */
    Dataset<Row> boxes() {
        return all.select(col(TILE), explode(col(BOXES)).as("box"))
                .groupBy(col(TILE), col("box.system"))
                .agg(
                        min("box.x1").as("x1"),
                        min("box.y1").as("y1"),
                        max("box.x2").as("x2"),
                        max("box.y2").as("y2"));
    }

    /** What stands against the others: a problem a row, in the order of the lines. */
    Dataset<Row> problems() {
        return all.where(col(DOCUMENT).isNull())
                .select(col(NUMBER), posexplode(col(PROBLEMS)).as(new String[] {"place", "value"}))
                .orderBy(NUMBER, "place")
                .select("value");
    }
}
