package org.kuanggui.approval.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

@DisplayName("What an editor is told of the service's properties")
class PropertiesMetadataTest {

    @Test
    @DisplayName("are those that there are, each with its type and what it means")
    void allOfThem() throws IOException, ClassNotFoundException {
        JsonNode told;
        try (InputStream metadata = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            told = new ObjectMapper().readTree(Objects.requireNonNull(metadata)).get("properties");
        }
        Class<?> judging = Class.forName("org.kuanggui.approval.JudgingProperties");
        List<String> there = Stream.of(AccessProperties.class, judging)
                .flatMap(PropertiesMetadataTest::properties)
                .toList();

        assertThat(told)
                .allSatisfy(property ->
                        assertThat(property.get("description").asText()).isNotBlank());
        assertThat(told.valueStream()
                        .map(property -> property.get("name").asText() + " "
                                + property.get("type").asText()))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static Stream<String> properties(Class<?> type) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(type.getRecordComponents())
                .map(property -> prefix + "." + kebab(property.getName()) + " " + told(property));
    }

    private static String kebab(String name) {
        return name.replaceAll("[A-Z]", "-$0").toLowerCase(Locale.ROOT);
    }

    private static String told(RecordComponent property) {
        return property.getType() == int.class
                ? Integer.class.getName()
                : property.getGenericType().getTypeName().replace(", ", ",");
    }
}
