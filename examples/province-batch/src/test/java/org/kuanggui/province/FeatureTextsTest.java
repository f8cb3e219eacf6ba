package org.kuanggui.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The features of a file")
class FeatureTextsTest {
    private final Path file;

    FeatureTextsTest(@TempDir Path folder) {
        file = folder.resolve("layer.geojson");
    }

    @Test
    @DisplayName("are what is written, to the character, and so is what stands beside them")
    void asWritten() throws IOException {
        List<String> features = List.of(
                "{ \"id\" : 1E5, \"id\":-0 }",
                "0.10",
                "\"\\ud800 \\u00e9\"",
                "null",
                "[ 1e999 ,\t[\"" + "长".repeat(20_000) + "\"] ]",
                "{\"features\":[{\"a\":[]}]}",
                "{}");
        Files.writeString(
                file,
                "\uFEFF { \"crs\\\"\" : {\"a\": 1.50},\"features\" :[\n " + String.join(" ,\r\n", features)
                        + " ] , \"type\":\"FeatureCollection\"}\n");

        List<String> cut = new ArrayList<>();
        try (FeatureTexts texts = FeatureTexts.of(file)) {
            texts.forEachRemaining(cut::add);
        }
        assertThat(cut).isEqualTo(features);
        assertThat(FeatureTexts.head(file)).isEqualTo("\"crs\\\"\":{\"a\": 1.50},\"type\":\"FeatureCollection\"");
    }

    @Test
    @DisplayName("are refused where the library would refuse the file")
    void refused() throws IOException {
        for (String json : List.of(
                "",
                "[]",
                "{\"type\":\"FeatureCollection\"}",
                "{\"features\":[]}",
                "{\"type\":1,\"features\":{}}",
                "{\"type\":1,\"features\":[],\"features\":[]}",
                "{\"type\":1,\"features\":[]} {}",
                "{\"type\":1,\"features\":[1",
                "{\"type\":1,\"features\":[" + "1".repeat(101) + "]}",
                "{\"type\":1,\"features\":[" + "[".repeat(40) + "]".repeat(40) + "]}")) {
            Files.writeString(file, json);
            assertThatThrownBy(() -> FeatureTexts.head(file)).as(json).isInstanceOf(IOException.class);
        }
        Files.write(file, "{\"type\":1,\"features\":[]}".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> FeatureTexts.head(file)).isInstanceOf(IOException.class);
    }
}
