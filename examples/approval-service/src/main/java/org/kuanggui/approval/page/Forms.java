package org.kuanggui.approval.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentSchema;
import org.springframework.stereotype.Component;

/** The form of each kind of document, made from the library's schema of it. */
@Component
class Forms {
    private final Map<String, List<FormField>> byKind = new LinkedHashMap<>();
    private final Map<Choice, Text> labels = new HashMap<>();

    /** Something that can be chosen in a document of a kind, and where. */
    private record Choice(String kind, String pointer, String constant) {}

    Forms() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        for (DocumentSchema schema : List.of(DocumentSchema.MINING, DocumentSchema.EXPLORATION, DocumentSchema.MINE)) {
            List<FormField> fields = new SchemaForm(mapper.readTree(schema.json())).fields();
            byKind.put(schema.kind(), fields);
            fields.stream().flatMap(FormField::withinAndItself).forEach(field -> label(schema.kind(), field));
        }
    }

    private void label(String kind, FormField field) {
        for (FormField.Option option : field.options()) {
            labels.put(new Choice(kind, field.pointer(), option.constant()), option.label());
        }
    }

    /** The fields of a kind of document; empty where there is no form for it. */
    Optional<List<FormField>> fields(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /**
     * What something that can be chosen at a place is called; empty where it cannot.
     *
     * @param kind of the document
     */
    Optional<Text> label(String kind, String pointer, String constant) {
        return Optional.ofNullable(labels.get(new Choice(kind, pointer, constant)));
    }

    /** The document that was filled in, indented for people. */
    String document(String kind, List<FormField> fields, Function<String, List<String>> filledIn) {
        return new FilledForm(filledIn).document(kind, fields).toPrettyString();
    }
}
