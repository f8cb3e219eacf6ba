package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;

@DisplayName("The JSON Schema of an evaluation")
class EvaluationSchemaTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMA = EvaluationSchema.of(Project.here()).text();
    private static final Schema ACCEPTED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);
    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.builder().layers(Examples.layers()).build();

    private static boolean accepts(JsonNode evaluation) {
        return ACCEPTED.validate(evaluation).isEmpty();
    }

    private static ObjectNode parsed(String json) throws IOException {
        return (ObjectNode) Schemas.MAPPER.readTree(json);
    }

    @Test
    @DisplayName("is a schema of draft 2020-12")
    void sound() throws IOException {
        assertThat(Schemas.faults(SCHEMA)).isEmpty();
    }

    @Test
    @DisplayName("accepts the evaluation of every document of the quickstart and of the pages, in both languages")
    void examples() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String folder : List.of("examples/quickstart/src/main", "docs/tutorial", "docs/src/test/resources")) {
            for (Path file : Project.here().files(folder, ".json")) {
                try {
                    documents.add(DocumentReader.read(Project.text(file)));
                } catch (InvalidInputException layerOrScenario) {
                    assertThat(Project.text(file)).doesNotContain("\"kind\": \"mining\"");
                }
            }
        }
        assertThat(documents).hasSizeGreaterThan(25);
        for (Document document : documents) {
            Evaluation evaluation = EVALUATOR.evaluate(Question.of(document));
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(ACCEPTED.validate(parsed(EvaluationWriter.toJson(evaluation, locale))))
                        .as(evaluation.subject())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName(
            "accepts nothing that is not read in a record, and no field too many or too few, whatever stands where")
    void reader() throws IOException {
        ObjectNode record = record();
        List<String> differences = new ArrayList<>();
        int accepted = 0;
        int refused = 0;
        for (Consumer<ObjectNode> change : changes((ObjectNode) record.get("evaluation"))) {
            ObjectNode changed = record.deepCopy();
            ObjectNode evaluation = (ObjectNode) changed.get("evaluation");
            change.accept(evaluation);
            if (!accepts(evaluation)) {
                refused++;
                continue;
            }
            accepted++;
            try {
                RecordReader.read(changed.toString());
            } catch (InvalidInputException e) {
                differences.add(e.getMessage());
            }
        }
        assertThat(differences).isEmpty();
        assertThat(accepted).as("accepted").isGreaterThan(500);
        assertThat(refused).as("refused").isGreaterThan(1_000);
    }

    @Test
    @DisplayName("refuses an evaluation without a field that is always there, or with one that is not known")
    void fields() throws IOException {
        for (String field :
                List.of("subject", "asOf", "verdict", "mustClose", "findings", "missing", "readings", "ruleBase")) {
            ObjectNode evaluation = (ObjectNode) record().get("evaluation");
            evaluation.remove(field);
            assertThat(accepts(evaluation)).as("without %s", field).isFalse();
        }
        for (String field : List.of("provision", "outcome", "citation", "quote", "message", "evidence")) {
            ObjectNode evaluation = (ObjectNode) record().get("evaluation");
            ((ObjectNode) evaluation.at("/findings/0")).remove(field);
            assertThat(accepts(evaluation)).as("without %s", field).isFalse();
        }
        ObjectNode evaluation = (ObjectNode) record().get("evaluation");
        assertThat(accepts(evaluation)).isTrue();
        ((ObjectNode) evaluation.at("/findings/0/evidence/0")).put("x-y-z", 1);
        assertThat(accepts(evaluation)).isFalse();
    }

    /** Of an application on the red line, with an overlap, a remedy, and facts that are missing. */
    private static ObjectNode record() throws IOException {
        Application application = (Application) DocumentReader.read(Examples.onRedLine());
        return parsed(RecordWriter.toJson(EVALUATOR.record(Question.of(application))));
    }

    /** Anything in every place, and every field left out, or doubled under another name. */
    private static List<Consumer<ObjectNode>> changes(ObjectNode evaluation) {
        List<JsonNode> values =
                new ArrayList<>(Stream.of("", " ", "x", "2024-02-30", "2024-02-29", "VIOLATED", "CONFORMS")
                        .map(JSON::textNode)
                        .toList());
        values.addAll(List.of(
                JSON.nullNode(),
                JSON.numberNode(0.5),
                JSON.booleanNode(true),
                JSON.objectNode(),
                JSON.arrayNode(),
                JSON.arrayNode().add("x"),
                JSON.objectNode().put("x", 1)));
        List<Consumer<ObjectNode>> changes = new ArrayList<>();
        for (String pointer : places(evaluation, "")) {
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            String field = pointer.substring(parent.length() + 1);
            for (JsonNode value : values) {
                changes.add(document -> {
                    if (document.at(parent) instanceof ObjectNode object) {
                        object.set(field, value);
                    } else {
                        ((ArrayNode) document.at(parent)).set(Integer.parseInt(field), value);
                    }
                });
            }
            changes.add(document -> {
                if (document.at(parent) instanceof ObjectNode object) {
                    object.remove(field);
                }
            });
            changes.add(document -> {
                if (document.at(parent) instanceof ObjectNode object) {
                    object.put(field + "2", 1);
                }
            });
        }
        return changes;
    }

    private static List<String> places(JsonNode node, String pointer) {
        List<String> places = new ArrayList<>();
        node.fieldNames().forEachRemaining(field -> {
            places.add(pointer + "/" + field);
            places.addAll(places(node.get(field), pointer + "/" + field));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(pointer + "/" + i);
            places.addAll(places(node.get(i), pointer + "/" + i));
        }
        return places;
    }
}
