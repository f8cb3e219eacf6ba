package org.kuanggui.province;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What is written: a folder that was not there.
 *
 * @param spark by which
 * @param folder where
 */
record Answers(SparkSession spark, String folder) {
    private static final String UNKNOWN = "-";
    private static final String DOCUMENTS = "documents";

    /**
     * Where answers are to be.
     *
     * @throws FileAlreadyExistsException if something is there
     * @throws IOException if the place cannot be reached
     */
    static Answers into(SparkSession spark, String folder) throws IOException {
        Path place = new Path(folder);
        if (place.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(place)) {
            throw new FileAlreadyExistsException(folder + " is there already; answers go into a folder that is not");
        }
        return new Answers(spark, folder);
    }

    /**
     * Marks the folder as whole, as Spark marks each folder in it.
     *
     * @throws IOException if the place cannot be reached
     */
    void end() throws IOException {
        Path mark = new Path(place("_SUCCESS"));
        mark.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .create(mark)
                .close();
    }

    /** How many were judged, and where the others are told of. */
    String counted() {
        return spark.read().parquet(place("evaluations.parquet")).count()
                + " judged; what is wrong with others is told in " + place("problems");
    }

    /** Writes evaluations in Parquet, and of these the summaries; and what stands against faulty lines. */
    void write(Dataset<Row> judged, Dataset<Row> problems) {
        judged.write().parquet(place("evaluations.parquet"));
        problems.write().text(place("problems"));
        Dataset<Row> known = spark.read()
                .parquet(place("evaluations.parquet"))
                .withColumn(Documents.DISTRICT, coalesce(col(Documents.DISTRICT), lit(UNKNOWN)));
        summary(known.select(col(Documents.DISTRICT), col(Judged.VERDICT)), "verdicts", Judged.VERDICT);
        summary(
                known.select(
                                col(Documents.DISTRICT),
                                explode(col(Judged.FINDINGS)).as("finding"))
                        .select(
                                col(Documents.DISTRICT),
                                col("finding." + Judged.PROVISION),
                                col("finding." + Judged.OUTCOME)),
                "findings",
                Judged.PROVISION,
                Judged.OUTCOME);
    }

    private void summary(Dataset<Row> rows, String name, String... by) {
        rows.groupBy(Documents.DISTRICT, by)
                .agg(count(lit(1)).as(DOCUMENTS))
                .coalesce(1)
                .sortWithinPartitions(Documents.DISTRICT, by)
                .write()
                .option("header", true)
                .csv(place(name));
    }

    /** Writes evaluations as NDJSON besides: one a line, in the order of the documents, file by file. */
    void writeLines() {
        spark.read()
                .parquet(place("evaluations.parquet"))
                .orderBy(Documents.NUMBER)
                .select(Judged.EVALUATION)
                .write()
                .text(place("evaluations"));
    }

    private String place(String name) {
        return folder + "/" + name;
    }
}
