package org.kuanggui.approval.api;

import java.util.Arrays;
import org.kuanggui.json.DocumentSchema;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is asked and answered, for programs: the library's schemas, and the service's description that goes by them. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class SchemaApi {
    private final OpenApi description;

    SchemaApi(OpenApi description) {
        this.description = description;
    }

    /** The JSON Schema of a kind of document, or of an evaluation. */
    @GetMapping("/schemas/{kind}")
    String schema(@PathVariable String kind) {
        return Arrays.stream(DocumentSchema.values())
                .filter(schema -> schema.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .json();
    }

    /** The service, as OpenAPI 3.1. */
    @GetMapping("/openapi.json")
    String description() {
        return description.json();
    }
}
