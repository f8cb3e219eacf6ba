package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * JSON Schemas (draft 2020-12) of the documents of the contract, for editors, forms and whoever has no Java. The schema of
 * a document that is read accepts what the reader accepts, as far as a schema can say it; {@code docs/reference/contract.md} lists
 * what it cannot. That of an evaluation accepts what is written, and in a record the reader accepts whatever it does.
 */
public enum DocumentSchema {
    /** An application for a mining right. */
    MINING,
    /** An application for an exploration right. */
    EXPLORATION,
    /** A mine under supervision. */
    MINE,
    /** The district's ledger. */
    LEDGER,
    /** An evaluation, as {@link EvaluationWriter} writes it: a document that the library gives, and has no field {@code kind}. */
    EVALUATION;

    /** The schema of what may be judged, as the field {@code kind} has it; empty where there is none. */
    public static Optional<DocumentSchema> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(schema -> schema != EVALUATION && schema.kind().equals(kind))
                .findFirst();
    }

    /** What the field {@code kind} has; {@code evaluation} of an evaluation. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands on the class path: {@code /org/kuanggui/schema/mining.schema.json}. */
    public String resource() {
        return "/org/kuanggui/schema/" + kind() + ".schema.json";
    }

    /** The schema, a JSON document that needs no other. */
    public String json() {
        try (InputStream stream = DocumentSchema.class.getResourceAsStream(resource())) {
            return new String(Objects.requireNonNull(stream, resource()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("a schema in the library's own jar cannot be read", broken);
        }
    }
}
