package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Problem;

/** Whatever stands where coordinates should stand. */
class AnyCoordinatesTest {
    private static final String SEED = "20260326";
    private static final String[] LEAVES = {
        "105.7", "29", "-1e3", "1e999", "null", "true", "'x'", "{}", "{'x':[1]}", "[]"
    };

    @Property(seed = SEED)
    void inALayerSpoilsNoOtherFeatureAndIsToldAtAPlaceThatIsThere(@ForAll("anything") String coordinates)
            throws IOException {
        String good = Features.feature(Shapes.SQUARE);
        String json = Features.of(good, Features.feature(geometry(coordinates)), good);
        Layer layer = GroundLayersReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                Layer.builder(Theme.CULTIVATED_LAND).version("1").date(LocalDate.of(2024, 6, 30)));

        assertThat(layer.size()).isEqualTo(2);
        assertThat(layer.faults()).singleElement().satisfies(fault -> assertIsIn(json, fault));
    }

    @Property(seed = SEED)
    void inAnApplicationIsRefusedAtAPlaceThatIsThere(@ForAll("anything") String coordinates) {
        Doc document = Doc.mining().with("site", "{'geometry':" + geometry(coordinates) + "}");

        assertThat(document.problems()).allSatisfy(problem -> {
            assertThat(problem.pointer()).startsWith("/site/geometry/coordinates");
            assertIsIn(document.json(), problem);
        });
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.randomValue(random -> anything(random, 0));
    }

    private static String geometry(String coordinates) {
        return "{'type':'" + (coordinates.hashCode() % 2 == 0 ? "Polygon" : "MultiPolygon") + "','coordinates':"
                + coordinates + "}";
    }

    /** Lists in lists, about as deep as those of an area; nothing that is one. */
    private static String anything(Random random, int depth) {
        if (depth == 6 || random.nextInt(8) < depth - 1) {
            return LEAVES[random.nextInt(random.nextBoolean() ? 2 : LEAVES.length)];
        }
        StringJoiner list = new StringJoiner(",", "[", "]");
        for (int i = random.nextInt(4); i >= 0; i--) {
            list.add(anything(random, depth + 1));
        }
        return list.toString();
    }

    private static void assertIsIn(String json, Problem problem) {
        JsonNode node = TreeReader.read(json, new Problems());
        for (String name : JsonPointer.names(problem.pointer())) {
            node = child(node, name);
            assertThat(node).as("%s in %s", problem, json).isNotNull();
        }
    }

    private static @Nullable JsonNode child(@Nullable JsonNode node, String name) {
        if (node instanceof JsonNode.Items items) {
            int index = Integer.parseInt(name);
            return index < items.items().size() ? items.items().get(index) : null;
        }
        return node instanceof JsonNode.Fields fields ? fields.byName().get(name) : null;
    }
}
