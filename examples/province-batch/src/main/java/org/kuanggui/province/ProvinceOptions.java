package org.kuanggui.province;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is asked for on the command line. */
final class ProvinceOptions {
    /** What a path that is just that has none of. */
    static final String NOT_PLAIN = "* ? [ ] { } , \\";

    private static final Pattern PLAIN = Pattern.compile("[^*?\\[\\]{},\\\\]+");
    private static final Pattern END = Pattern.compile("(?<=.)/+$");
    private static final double NARROWEST = 0.001;
    private static final double WIDEST = 10;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // injected
    private CommandSpec spec;

    private String in = "";
    private String out = "";

    @Option(names = "--layers", paramLabel = "FOLDER", description = "layers, as the library reads them")
    private @Nullable Path layers;

    @Option(names = "--lang", paramLabel = "zh|en", description = "of the messages; zh where nothing is said")
    private Language language = Language.ZH;

    private double tile = 0.05;

    @Option(
            names = "--parquet",
            description = "leaves evaluations in Parquet, with number, district and verdict, and writes no NDJSON")
    private boolean isParquet;

    private enum Language {
        ZH,
        EN
    }

    @Option(
            names = "--in",
            required = true,
            paramLabel = "PATH",
            description = "documents: a file or a folder of NDJSON, or Parquet with a column document where the name"
                    + " ends in .parquet; anything that Spark reads a path of")
    void setIn(String path) {
        in = path("--in", path);
    }

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "a folder that is not there yet: evaluations, problems, verdicts and findings by district")
    void setOut(String path) {
        out = path("--out", path);
    }

    /** Hadoop takes paths with some characters for patterns, or for several paths. */
    private String path(String option, String path) {
        String place = END.matcher(path).replaceFirst("");
        if (!isPlain(place)) {
            throw new ParameterException(
                    spec.commandLine(), option + " '" + path + "': a path without any of " + NOT_PLAIN);
        }
        return place;
    }

    /** Whether a path, or the name of a file, is just that. */
    static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }

    String in() {
        return in;
    }

    String out() {
        return out;
    }

    @Nullable
    Path layers() {
        return layers;
    }

    Locale locale() {
        return Locale.forLanguageTag(language.name());
    }

    @Option(
            names = "--tile",
            paramLabel = "DEGREES",
            description = "how wide the tiles are by which the ground is shared out, 0.001 to 10;"
                    + " 0.05 where nothing is said")
    void setTile(double degrees) {
        if (!(degrees >= NARROWEST && degrees <= WIDEST)) { // what is no number is not, either
            throw new ParameterException(
                    spec.commandLine(), "--tile " + degrees + ": a width from " + NARROWEST + " to " + WIDEST);
        }
        tile = degrees;
    }

    double tile() {
        return tile;
    }

    boolean isParquet() {
        return isParquet;
    }
}
