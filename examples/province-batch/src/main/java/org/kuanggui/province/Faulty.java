package org.kuanggui.province;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.kuanggui.fact.Problem;

/**
 * A problem of a line, in the form in which the batch of one JVM writes its own.
 *
 * @param line which
 * @param problem what stands against it
 */
record Faulty(long line, Problem problem) {
    private static final JsonFactory JSON = new JsonFactory();

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("line", line);
            json.writeStringField("pointer", problem.pointer());
            json.writeStringField("found", problem.found());
            json.writeStringField("expected", problem.expected());
            if (problem.maybe().isPresent()) {
                json.writeStringField("maybe", problem.maybe().get());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
