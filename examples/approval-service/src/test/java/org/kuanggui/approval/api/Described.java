package org.kuanggui.approval.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the service's description says of an answer, by a validator that is not of this project. */
public final class Described {
    private static final String PLACE = "urn:kuanggui:openapi";
    private static final JsonPointer PATHS = JsonPointer.compile("/paths");
    private static final List<Integer> NOT_THERE = List.of(404, 405);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonNode DESCRIPTION = description();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .keywords(DESCRIPTION
                            .propertyStream()
                            .map(part -> new NonValidationKeyword(part.getKey()))
                            .toList())
                    .build(),
            registry -> registry.schemas(Map.of(PLACE, DESCRIPTION.toString())));

    private Described() {}

    /**
     * Fails where what is described is answered by a status, without a header, with a type of content or a body that is not, and
     * where something of the API is there that is not described.
     */
    public static void check(HttpResponse<String> answer) {
        String path = answer.request().uri().getPath();
        if (path.startsWith("/api/") && !path.equals("/api/openapi.json")) {
            operation(path, answer.request().method())
                    .ifPresentOrElse(
                            operation -> check(operation, answer),
                            () -> assertThat(answer.statusCode()).as(path).isIn(NOT_THERE));
        }
    }

    /** Fails where what was asked was taken, and is not described. */
    public static void checkAsked(String json, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300 || json.isEmpty()) {
            return;
        }
        operation(answer.request().uri().getPath(), answer.request().method()).ifPresent(operation -> {
            JsonPointer body = followed(operation.appendProperty("requestBody"));
            check(body.appendProperty("content").appendProperty("application/json"), json, json);
        });
    }

    private static void check(JsonPointer content, String json, String told) {
        assertThat(DESCRIPTION.at(content).isObject()).as(told).isTrue();
        SchemaLocation schema = SchemaLocation.of(PLACE + "#" + content.appendProperty("schema"));
        assertThat(SCHEMAS.getSchema(schema).validate(parsed(json))).as(told).isEmpty();
    }

    private static void check(JsonPointer operation, HttpResponse<String> answer) {
        String status = String.valueOf(answer.statusCode());
        JsonPointer response = followed(operation.appendProperty("responses").appendProperty(status));
        JsonNode described = DESCRIPTION.at(response);
        String answered = operation + " " + status + " " + answer.headers().map() + ": " + answer.body();

        assertThat(described.isObject()).as(answered).isTrue();
        described.path("headers").fieldNames().forEachRemaining(header -> assertThat(
                        answer.headers().firstValue(header))
                .as("%s of %s", header, answered)
                .isPresent());
        if (!described.has("content")) {
            assertThat(answer.body()).as(answered).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        check(response.appendProperty("content").appendProperty(type), answer.body(), answered);
    }

    /** Where it is described; empty where it is not. */
    private static Optional<JsonPointer> operation(String path, String method) {
        return Stream.concat(
                        Stream.of(path), DESCRIPTION.at(PATHS).propertyStream().map(Map.Entry::getKey))
                .filter(described -> path.matches(described.replaceAll("\\{\\w+}", "[^/]+")))
                .map(described -> PATHS.appendProperty(described).appendProperty(method.toLowerCase(Locale.ROOT)))
                .filter(place -> DESCRIPTION.at(place).isObject())
                .findFirst();
    }

    private static JsonPointer followed(JsonPointer place) {
        JsonNode reference = DESCRIPTION.at(place).path("$ref");
        return reference.isTextual() ? JsonPointer.compile(reference.asText().substring(1)) : place;
    }

    /** The description; where it names the fields of an object itself, none has others. */
    private static JsonNode description() {
        try (InputStream own = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.json"))) {
            JsonNode whole = parsed(new OpenApi(JSON, "/").json());
            ObjectNode schemas = (ObjectNode) whole.at("/components/schemas");
            JSON.readTree(own)
                    .at("/components/schemas")
                    .fieldNames()
                    .forEachRemaining(name -> close(schemas.get(name)));
            return whole;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(JsonNode schema) {
        schema.forEach(Described::close);
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
