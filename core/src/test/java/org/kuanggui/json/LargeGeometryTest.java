package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;

@DisplayName("A geometry of as many corners as one may have")
class LargeGeometryTest {
    private static final int CORNERS_A_CHUNK = 1_000;

    @Test
    @Tag("large")
    @DisplayName("is left out where they are no corners, and takes up no room")
    void faulty() throws IOException {
        Layer layer = GroundLayersReader.read(
                stream(CoordinatesReader.MOST_CORNERS / CORNERS_A_CHUNK, "[1],".repeat(CORNERS_A_CHUNK)),
                Layer.builder(Theme.ECOLOGICAL_RED_LINE).version("2024").date(LocalDate.of(2024, 1, 1)));

        assertThat(layer.faults()).hasSize(1);
        assertThat(layer.faults().get(0).found()).isEqualTo("a list of 1");
    }

    private static InputStream stream(int times, String chunk) {
        byte[] middle = chunk.substring(0, chunk.length() - 1).getBytes(StandardCharsets.UTF_8);
        byte[] next = chunk.getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes("{'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': null,"
                + " 'geometry': {'type': 'Polygon', 'coordinates': [["));
        for (int i = 1; i < times; i++) {
            parts.add(new ByteArrayInputStream(next));
        }
        parts.add(new ByteArrayInputStream(middle));
        parts.add(bytes("]]}}]}"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(Doc.json(json).getBytes(StandardCharsets.UTF_8));
    }
}
