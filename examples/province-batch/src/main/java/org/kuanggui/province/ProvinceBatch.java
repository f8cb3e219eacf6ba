package org.kuanggui.province;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.sedona.spark.SedonaContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * Judges the applications of a province on Spark. Areas are gathered by tiles of the ground; Sedona joins the tiles with the features of the
 * layers, so that nobody has to hold a layer as a whole; each tile is judged by the library under the features that it met. The answers are
 * those that one JVM gives under the whole layers, byte for byte.
 */
@Command(
        name = "province-batch",
        mixinStandardHelpOptions = true,
        description = "Judges many documents by the mineral resources plan, on Apache Spark.",
        exitCodeOnInvalidInput = ProvinceBatch.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that can be judged was judged",
            "1:documents or layers could not be read, or OUT not be written; the message says why",
            "64:the command line is wrong"
        })
public final class ProvinceBatch implements Callable<Integer> {
    /** As the exit codes say. */
    static final int NOT_DONE = 1;

    static final int USAGE = 64;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected
    private CommandSpec command;

    @Mixin
    private final ProvinceOptions options = new ProvinceOptions();

    private ProvinceBatch() {}

    /** Runs it; without a master from {@code spark-submit} on all cores of this machine. */
    public static void main(String[] arguments) {
        int code = command().execute(arguments);
        if (code != 0) { // whoever exits with 0 has failed for YARN
            System.exit(code);
        }
    }

    /** The command, ready for arguments. */
    static CommandLine command() {
        return new CommandLine(new ProvinceBatch())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(ProvinceBatch::told);
    }

    private static int told(Exception failed, CommandLine command, ParseResult arguments) throws Exception {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) { // a task's own is within Spark's
            if (cause instanceof InvalidInputException
                    || cause instanceof IOException
                    || cause instanceof AnalysisException) {
                command.getErr().println(said(cause));
                return NOT_DONE;
            }
        }
        throw failed;
    }

    /** What is wrong; of a file that cannot be read its name alone is said. */
    private static String said(Throwable cause) {
        return cause instanceof FileSystemException unreadable && unreadable.getReason() == null
                ? unreadable.getFile() + " cannot be read: "
                        + unreadable.getClass().getSimpleName()
                : String.valueOf(cause.getMessage());
    }

    @Override
    public Integer call() throws IOException {
        SparkSession.Builder builder = SedonaContext.builder().appName("kuanggui province batch");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        try (SparkSession spark = SedonaContext.create(builder.getOrCreate())) {
            run(spark);
        }
        return 0;
    }

    private void run(SparkSession spark) throws IOException {
        Answers answers = Answers.into(spark, options.out());
        Documents.refuseIfNone(spark, options.in());
        LayerFolder layers = layers(options.layers());
        Features features = Features.of(spark, layers);
        Documents documents = Documents.of(spark, options.in(), layers, options.tile());
        Dataset<Row> judged = documents
                .tiles()
                .cogroup(
                        features.near(documents.boxes(), layers.systems().size()),
                        new TileJudge(layers, features.always(), options.locale()),
                        Judged.ENCODER);
        answers.write(judged, documents.problems());
        if (!options.isParquet()) {
            answers.writeLines();
        }
        answers.end();
        command.commandLine().getOut().println(answers.counted());
    }

    private static LayerFolder layers(@Nullable Path folder) throws IOException {
        return folder == null ? LayerFolder.NONE : LayerFolder.read(folder);
    }
}
