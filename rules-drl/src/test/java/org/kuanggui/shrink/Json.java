package org.kuanggui.shrink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as a tree, and back. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static Node read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(node, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Node value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Node.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(parser.getText());
            default -> new Node.Literal(parser.getText());
        };
    }

    private static Node fields(JsonParser parser) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Node.Fields(fields);
    }

    private static Node items(JsonParser parser) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Node.Items(items);
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        if (node instanceof Node.Fields fields) {
            json.writeStartObject();
            for (Map.Entry<String, Node> field : fields.byName().entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Node.Items list) {
            json.writeStartArray();
            for (Node item : list.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (node instanceof Node.Text text) {
            json.writeString(text.value());
        } else if (node instanceof Node.Figure figure) {
            json.writeNumber(figure.written());
        } else {
            json.writeRawValue(((Node.Literal) node).word());
        }
    }
}
