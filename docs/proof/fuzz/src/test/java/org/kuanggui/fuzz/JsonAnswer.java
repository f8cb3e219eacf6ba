package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentReader;

/** What the reader of documents makes of a text, whatever the contract says of it. */
enum JsonAnswer {
    /** It is JSON. */
    READ,
    /** It is none. */
    NO_JSON,
    /** It is JSON, perhaps, and beyond a limit. */
    TOO_LARGE,
    /** It is JSON that no UTF-8 can say. */
    NO_UNICODE;

    /** The answer to bytes. */
    static JsonAnswer to(byte[] json) {
        try {
            DocumentReader.read(json);
            return READ;
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
            return refused.problems().stream()
                    .map(JsonAnswer::to)
                    .filter(answer -> answer != READ)
                    .findFirst()
                    .orElse(READ);
        }
    }

    /** The answer to a text, in UTF-8. */
    static JsonAnswer to(String json) {
        return to(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonAnswer to(Problem problem) {
        String expected = problem.expected();
        if (expected.startsWith("JSON after RFC 8259") || expected.startsWith("one JSON document")) {
            return NO_JSON;
        }
        if (expected.startsWith("at most")) {
            return TOO_LARGE;
        }
        return expected.equals("UTF-8") || expected.equals("well-formed Unicode text") ? NO_UNICODE : READ;
    }
}
