package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The schema of a kind of document")
class DocumentSchemaTest {
    @ParameterizedTest
    @EnumSource
    void standsInTheJar(DocumentSchema schema) {
        assertThat(schema.json())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .contains("\"$id\": \"urn:kuanggui:schema:" + schema.kind() + "\"");
    }

    @Test
    void isThereForEveryKindThatIsReadAsADocument() {
        for (Kind<?> kind : Kind.ALL) {
            boolean isDocument =
                    DocumentReader.KINDS.words().named().apply(kind.word()).isPresent();
            assertThat(DocumentSchema.ofKind(kind.word()).isPresent())
                    .as(kind.word())
                    .isEqualTo(isDocument);
        }
        assertThat(DocumentSchema.ofKind("mine")).contains(DocumentSchema.MINE);
        assertThat(DocumentSchema.ofKind("MINE")).isEmpty();
        assertThat(DocumentSchema.ofKind("evaluation"))
                .as("no kind that is read")
                .isEmpty();
    }
}
