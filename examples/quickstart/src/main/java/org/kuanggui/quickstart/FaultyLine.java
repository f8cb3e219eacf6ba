package org.kuanggui.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/**
 * A line of a batch that holds no document.
 *
 * @param number which
 * @param invalid what stands against it
 */
record FaultyLine(long number, InvalidInputException invalid) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes each problem as a line of JSON. */
    void writeTo(OutputStream out) throws IOException {
        for (Problem problem : invalid.problems()) {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.writeStartObject();
                json.writeNumberField("line", number);
                json.writeStringField("pointer", problem.pointer());
                json.writeStringField("found", problem.found());
                json.writeStringField("expected", problem.expected());
                if (problem.maybe().isPresent()) {
                    json.writeStringField("maybe", problem.maybe().get());
                }
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }
}
