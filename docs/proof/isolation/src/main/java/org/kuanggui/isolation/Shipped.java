package org.kuanggui.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Position;
import org.kuanggui.area.Theme;
import org.kuanggui.json.GroundLayersReader;

/** What the quickstart ships, read from the class path. */
final class Shipped {
    private static final String FOLDER = "org/kuanggui/quickstart/";
    private static final List<String> KINDS = List.of("applications/", "mines/", "ledgers/");

    private Shipped() {}

    /** Every document, in the order of each index. */
    static List<String> documents() {
        return KINDS.stream()
                .flatMap(folder -> text(folder + "index").lines().map(name -> text(folder + name)))
                .toList();
    }

    /** Three of the layers, complete for all of Dazu. */
    static GroundLayers layers() {
        return GroundLayers.builder()
                .add(layer(Theme.ECOLOGICAL_RED_LINE, "red-line"))
                .add(layer(Theme.PERMANENT_BASIC_FARMLAND, "farmland"))
                .add(layer(Theme.CULTIVATED_LAND, "cultivated-land"))
                .build();
    }

    private static Layer layer(Theme theme, String name) {
        Layer.Builder layer = Layer.builder(theme)
                .version("made up")
                .date(LocalDate.of(2024, 6, 30))
                .completeFor(dazu());
        try (InputStream features = resource("layers/made-up-" + name + ".geojson")) {
            return GroundLayersReader.read(features, layer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Area dazu() {
        List<Position> ring = Stream.of("105.4 29.3", "106.1 29.3", "106.1 29.9", "105.4 29.9", "105.4 29.3")
                .map(corner -> corner.split(" ", -1))
                .map(corner -> new Position(Double.parseDouble(corner[0]), Double.parseDouble(corner[1])))
                .toList();
        return Area.ofPolygons(List.of(List.of(ring)));
    }

    private static String text(String name) {
        try (InputStream resource = resource(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** By the class loader: as a class has it, a resource of another module is hidden. */
    private static InputStream resource(String name) {
        return Objects.requireNonNull(Shipped.class.getClassLoader().getResourceAsStream(FOLDER + name), name);
    }
}
