package org.kuanggui.docs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentReader;

/** The schemas as they are made now, and a validator that is not of this project. */
final class Schemas {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int SHOWN = 4000;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    Schemas() {
        SchemaFile.all(Project.here())
                .forEach(page -> schemas.put(
                        page.path().replaceAll(".*/|\\..*", ""), REGISTRY.getSchema(page.text(), InputFormat.JSON)));
    }

    /** What is wrong with a schema itself. */
    static List<?> faults(String schema) throws JsonProcessingException {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return ofSchemas.validate(MAPPER.readTree(schema));
    }

    /** A document, where it is JSON and no field stands twice in it. */
    static Optional<JsonNode> parsed(byte[] json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(node -> !node.isMissingNode());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Whether the schema of its kind accepts a document; where its kind is none, any schema. */
    boolean accept(JsonNode document) {
        Schema ofItsKind = schemas.get(document.path("kind").asText());
        Collection<Schema> asked = ofItsKind == null ? schemas.values() : List.of(ofItsKind);
        return asked.stream().anyMatch(schema -> schema.validate(document).isEmpty());
    }

    /** What the reader refuses. */
    static List<Problem> refused(String json) {
        try {
            DocumentReader.read(json);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems();
        }
    }

    /**
     * How schema and reader differ on a document; empty where they agree. Where nothing is wrong but what no schema can
     * say, the schema has to accept.
     */
    Optional<String> difference(JsonNode document) {
        String json = document.toString();
        List<Problem> problems = refused(json);
        boolean accepted = accept(document);
        boolean wanted = problems.isEmpty() || Unsaid.accepts(problems);
        boolean isFree = !problems.isEmpty() && !wanted && Unsaid.accountsFor(problems);
        return accepted == wanted || isFree
                ? Optional.empty()
                : Optional.of((accepted ? "accepted " : "refused ") + problems + " of "
                        + json.substring(0, Math.min(SHOWN, json.length())));
    }
}
