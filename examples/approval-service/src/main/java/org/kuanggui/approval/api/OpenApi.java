package org.kuanggui.approval.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.kuanggui.json.DocumentSchema;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The service's description: its paths, with the schemas that the library publishes in their places. */
@Component
class OpenApi {
    private static final String PATHS = "openapi.json";

    private final String json;

    /** @param path under which the service is */
    OpenApi(ObjectMapper mapper, @Value("${server.servlet.context-path:/}") String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(OpenApi.class.getResourceAsStream(PATHS), PATHS)) {
            ObjectNode description = (ObjectNode) mapper.readTree(stream);
            description.putArray("servers").addObject().put("url", path);
            ObjectNode schemas = (ObjectNode) description.at("/components/schemas");
            for (DocumentSchema schema : DocumentSchema.values()) {
                schemas.set(schema.kind(), mapper.readTree(schema.json()));
            }
            json = mapper.writeValueAsString(description);
        }
    }

    String json() {
        return json;
    }
}
