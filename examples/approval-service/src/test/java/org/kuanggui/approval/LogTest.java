package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The log")
class LogTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @DisplayName("is structured where that is asked for, names records by their id, and tells nothing of what they say")
    void structured(@TempDir Path folder) throws IOException, InterruptedException {
        Service service = Service.start(folder, List.of("--logging.structured.format.console=ecs"));
        String id = JSON.readTree(
                        service.post("/api/records", Shipped.TOO_SMALL).body())
                .get("id")
                .asText();
        service.post("/api/records", Shipped.TOO_SMALL.replace("\"mining\"", "\"minning\""));
        service.postForm("/judge", "document=" + Shipped.TOO_SMALL + "%zz");
        List<String> log = service.endAndLog();

        List<String> records = new ArrayList<>();
        for (String line : log.stream().filter(line -> line.startsWith("{")).toList()) {
            JsonNode entry = JSON.readTree(line);
            if (entry.has("record")) {
                records.add(entry.get("record").asText());
            }
        }
        JsonNode document = JSON.readTree(Shipped.TOO_SMALL);
        assertThat(records).containsExactly(id);
        assertThat(String.join("\n", log))
                .doesNotContain(document.get("id").asText())
                .doesNotContain(document.at("/applicant/name").asText())
                .doesNotContain("minning");
    }
}
