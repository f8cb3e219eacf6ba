package org.kuanggui.json;

import static org.kuanggui.fact.Checks.stated;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * The list of layers in a folder.
 *
 * @param toleranceM2 the overlap that does not count yet
 * @param entries the layers, in the order of the list
 */
record LayerManifest(BigDecimal toleranceM2, List<Entry> entries) {
    static final Vocabulary<Theme> THEMES = Vocabulary.constants(Theme.class, Theme::chineseName);

    /** A name that leads nowhere else, on any system. */
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!\\.\\.?$)[^/\\\\:\\p{Cntrl}]+");

    /**
     * One layer of the list.
     *
     * @param file where its features are
     * @param layer begins the layer, with all that is known of it but its features
     */
    record Entry(Path file, Supplier<Layer.Builder> layer) {
        /** A problem of the file, as one of the list. */
        Problem inList(int index, Problem problem) {
            return problem.in(String.valueOf(file.getFileName()), "/layers/" + index + "/file");
        }
    }

    static @Nullable LayerManifest read(Part part, Path folder) {
        BigDecimal tolerance = tolerance(part.at("toleranceM2"));
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        List<Entry> entries = part.required("layers").list(value -> value.part(entry -> entry(entry, folder, themes)));
        return part.buildIfSound(() -> new LayerManifest(tolerance, entries));
    }

    private static BigDecimal tolerance(Value value) {
        BigDecimal stated = value.decimal();
        if (stated != null && stated.signum() < 0) {
            value.refuse(Phrases.theNumber(stated.toPlainString()), Phrases.A_NUMBER_FROM_0);
        }
        return stated == null ? GroundLayers.DEFAULT_TOLERANCE_M2 : stated;
    }

    private static @Nullable Entry entry(Part part, Path folder, Set<Theme> themes) {
        Theme theme = theme(part.required("theme"), themes);
        Path file = file(part.required("file"), folder);
        Supplier<Layer.Builder> layer = layer(part, theme);
        return part.buildIfSound(() -> new Entry(stated(file), stated(layer)));
    }

    /** What begins a layer, by the fields after its theme and before its features. */
    static @Nullable Supplier<Layer.Builder> layer(Part part, @Nullable Theme theme) {
        String version = part.required("version").text();
        LocalDate date = part.required("date").date();
        CoordinateSystem system = part.at("coordinateSystem").word(CoordinateSystems.WORDS);
        Area extent = part.at("completeFor").part(GeometryReader::area);
        return part.buildIfSound(() -> {
            Supplier<Layer.Builder> layer = () -> {
                Layer.Builder builder = Layer.builder(stated(theme))
                        .version(stated(version))
                        .date(stated(date))
                        .coordinateSystem(system == null ? CoordinateSystem.DEGREES : system);
                return extent == null ? builder : builder.completeFor(extent);
            };
            layer.get().build(); // what it refuses, it refuses here, before the features are read
            return layer;
        });
    }

    private static @Nullable Theme theme(Value value, Set<Theme> themes) {
        Theme theme = value.word(THEMES);
        if (theme != null && !themes.add(theme)) {
            value.refuse(
                    new Text("第二个 " + theme + " 图层", "a second layer of " + theme),
                    new Text("每个主题一个图层", "one layer of a theme"));
        }
        return theme;
    }

    private static @Nullable Path file(Value value, Path folder) {
        String name = value.text();
        if (name == null) {
            return null;
        }
        Optional<Path> file = PLAIN_NAME.matcher(name).matches() ? inside(folder, name) : Optional.empty();
        if (file.isEmpty()) {
            value.refuse(
                    Phrases.theText(JsonText.quotedStart(name)),
                    new Text("文件夹中文件的名称，不带路径", "the name of a file in the folder, and no path"));
        } else if (!Files.isRegularFile(file.get())) {
            value.refuse(
                    new Text("文件夹中没有文件 " + name, "no file " + name + " in the folder"),
                    new Text("文件夹中文件的名称", "the name of a file in the folder"));
        }
        return file.orElse(null);
    }

    private static Optional<Path> inside(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException e) { // the system has no such names
            return Optional.empty();
        }
    }
}
