package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The log")
class LogTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "with records in {0}")
    @EnumSource(Database.class)
    @DisplayName("is structured where that is asked for, names records by their id, and tells nothing of what they say")
    void structured(Database kind, @TempDir Path folder) throws IOException, InterruptedException {
        try (Database.Running database = kind.start(folder)) {
            List<String> options = Stream.concat(
                            Stream.of("--logging.structured.format.console=ecs"), database.options().stream())
                    .toList();
            Service service = Service.start(folder, options);
            String id = JSON.readTree(
                            service.post("/api/records", Shipped.TOO_SMALL).body())
                    .get("id")
                    .asText();
            service.post("/api/records", Shipped.TOO_SMALL.replace("\"mining\"", "\"minning\""));
            service.postForm("/judge", "document=" + Shipped.TOO_SMALL + "%zz");
            PageToken token = PageToken.of(service);
            for (String path : List.of("/judge", "/records", "/report", "/edit", "/fill-in")) {
                String refused = Shipped.TOO_SMALL.replace("\"mining\"", "\"minning\"");
                service.postForm(
                        path,
                        "_csrf=" + token.value() + "&document=" + URLEncoder.encode(refused, StandardCharsets.UTF_8),
                        "Cookie",
                        token.cookie());
            }
            List<String> log = service.endAndLog();

            assertThat(records(log)).containsExactly(id);
            JsonNode document = JSON.readTree(Shipped.TOO_SMALL);
            assertThat(String.join("\n", log))
                    .doesNotContain(document.get("id").asText())
                    .doesNotContain(document.at("/applicant/name").asText())
                    .doesNotContain("minning");
        }
    }

    /** The ids that lines name. */
    private static List<String> records(List<String> log) throws IOException {
        List<String> records = new ArrayList<>();
        for (String line : log.stream().filter(line -> line.startsWith("{")).toList()) {
            JsonNode entry = JSON.readTree(line);
            if (entry.has("record")) {
                records.add(entry.get("record").asText());
            }
        }
        return records;
    }
}
