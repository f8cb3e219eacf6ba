package org.kuanggui.province;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
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
import org.kuanggui.area.Theme;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Envelope;

/**
 * The features of the layers, and which of them lie near a tile.
 *
 * @param placed those that a join finds, with the box around each
 * @param always those that every tile needs: what the library does not take in makes a layer incomplete wherever that lies; and a block or a
 *     right is also looked up by its number, wherever it lies
 */
record Features(Dataset<Row> placed, List<Feature> always) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<Theme> LOOKED_UP =
            Set.of(Theme.PLANNED_MINING_BLOCKS, Theme.PLANNED_EXPLORATION_BLOCKS, Theme.EXISTING_RIGHTS);
    private static final int TASKS_A_CORE = 8;
    private static final String SYSTEM = "system";
    private static final String ALWAYS = "always";
    private static final StructType TYPE = Feature.TYPE
            .add(SYSTEM, DataTypes.IntegerType, false)
            .add("x1", DataTypes.DoubleType, false)
            .add("y1", DataTypes.DoubleType, false)
            .add("x2", DataTypes.DoubleType, false)
            .add("y2", DataTypes.DoubleType, false)
            .add(ALWAYS, DataTypes.BooleanType, false);
    private static final StructType OF_TILE = Feature.TYPE.add(Documents.TILE, DataTypes.StringType, false);

    /** Cuts the layers' files into features, a file a task, and looks at them on all machines. */
    static Features of(SparkSession spark, LayerFolder layers) {
        List<Integer> entries = IntStream.range(0, layers.size()).boxed().toList();
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        JavaRDD<Row> cut =
                context.parallelize(entries, Math.max(1, entries.size())).flatMap(entry -> cut(layers, entry));
        Dataset<Row> all = spark.createDataFrame(
                        spark.createDataFrame(cut, Feature.TYPE)
                                .repartition(context.defaultParallelism() * TASKS_A_CORE)
                                .javaRDD()
                                .map(row -> looked(layers, Feature.of(row))),
                        TYPE)
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new Features(
                all.where(col(ALWAYS).equalTo(false)),
                all.where(col(ALWAYS)).collectAsList().stream().map(Feature::of).toList());
    }

    private static Iterator<Row> cut(LayerFolder layers, int entry) throws IOException {
        FeatureTexts texts = layers.features(entry);
        int[] number = {0};
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(texts, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(json -> new Feature(entry, number[0]++, json).row())
                .iterator();
    }

    private static Row looked(LayerFolder layers, Feature feature) {
        boolean always = LOOKED_UP.contains(layers.theme(feature.entry())) || !isTakenIn(layers, feature);
        Envelope box = always ? new Envelope() : box(feature.json());
        return RowFactory.create(
                feature.entry(),
                feature.number(),
                feature.json(),
                layers.systemOf(feature.entry()),
                box.getMinX(),
                box.getMinY(),
                box.getMaxX(),
                box.getMaxY(),
                always);
    }

    private static boolean isTakenIn(LayerFolder layers, Feature feature) {
        try {
            return layers.takesIn(feature);
        } catch (InvalidInputException beyondALimit) {
            String place = "/layers/" + feature.entry() + "/file: /features/" + feature.number();
            throw new InvalidInputException(beyondALimit.problems().stream()
                    .map(problem -> new Problem(place, problem.foundText(), problem.expectedText()))
                    .toList());
        }
    }

    /** The box around a sound feature: around the first two numbers of each list of numbers that its coordinates hold. */
    private static Envelope box(String json) {
        Envelope box = new Envelope();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isGeometry = parser.currentName().equals("geometry");
                parser.nextToken();
                if (isGeometry) {
                    addCoordinates(parser, box);
                } else {
                    parser.skipChildren();
                }
            }
            return box;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void addCoordinates(JsonParser geometry, Envelope box) throws IOException {
        while (geometry.nextToken() == JsonToken.FIELD_NAME) {
            boolean isCoordinates = geometry.currentName().equals("coordinates");
            geometry.nextToken();
            if (isCoordinates) {
                addCorners(geometry, box);
            } else {
                geometry.skipChildren();
            }
        }
    }

    private static void addCorners(JsonParser list, Envelope box) throws IOException {
        JsonToken first = list.nextToken();
        if (first.isNumeric()) {
            double x = list.getDoubleValue();
            list.nextToken();
            box.expandToInclude(x, list.getDoubleValue());
            while (list.nextToken() != JsonToken.END_ARRAY) {
                // heights are not used
            }
            return;
        }
        for (JsonToken token = first; token == JsonToken.START_ARRAY; token = list.nextToken()) {
            addCorners(list, box);
        }
    }

    /**
     * The features near each tile, by tile.
     *
     * @param boxes of tiles: tile, system, and the box around its areas in it
     * @param systems how many there are
     */
    KeyValueGroupedDataset<String, Row> near(Dataset<Row> boxes, int systems) {
        return IntStream.range(0, systems)
                .mapToObj(system -> near(
                        boxes.where(col(SYSTEM).equalTo(system)),
                        placed.where(col(SYSTEM).equalTo(system))))
                .reduce(Dataset::union)
                .orElseGet(() ->
                        placed.withColumn(Documents.TILE, lit("")).select("entry", "feature", "json", Documents.TILE))
                .as(Encoders.row(OF_TILE))
                .groupByKey(
                        (MapFunction<Row, String>) row -> row.getString(row.fieldIndex(Documents.TILE)),
                        Encoders.STRING());
    }

    /** In one system, for Spark would join by the system and try every pair; tiles are few, and go to every machine. */
    private static Dataset<Row> near(Dataset<Row> boxes, Dataset<Row> features) {
        return broadcast(boxes)
                .as("t")
                .join(
                        features.as("f"),
                        expr("ST_Intersects(ST_PolygonFromEnvelope(t.x1, t.y1, t.x2, t.y2),"
                                + " ST_PolygonFromEnvelope(f.x1, f.y1, f.x2, f.y2))"))
                .select("f.entry", "f.feature", "f.json", "t." + Documents.TILE);
    }
}
