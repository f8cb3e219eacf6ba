package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that is filled in")
class FilledFormTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FormField FIELD =
            new FormField("/reports", "reports", FieldKind.JSON, "", false, List.of(), List.of());

    @Test
    @DisplayName("hands on as text what is no sound JSON, for the library to refuse: nothing of it is lost")
    void unsound() throws Exception {
        for (String typed : List.of("{\"a\":1,\"a\":2}", "[1] [2]", "[1")) {
            assertThat(JSON.readTree(filledIn(typed)).get("reports").isTextual())
                    .as(typed)
                    .isTrue();
        }
        assertThat(filledIn("[105.71234567890123456780]")).contains("105.71234567890123456780");
        assertThat(JSON.readTree(filledIn("[{\"year\":2023}]"))
                        .at("/reports/0/year")
                        .asInt())
                .isEqualTo(2023);
    }

    @Test
    @DisplayName("takes in no more values, and none deeper, than the library reads")
    void large() throws Exception {
        assertThat(FilledForm.parsed("[" + "{},".repeat(400_000) + "1]")).hasSize(400_001);
        for (String json :
                List.of("[" + "{},".repeat(900_000) + "1]", "[".repeat(33) + "]".repeat(33), "1".repeat(101))) {
            assertThatThrownBy(() -> FilledForm.parsed(json)).isInstanceOf(StreamConstraintsException.class);
        }
    }

    private static String filledIn(String typed) {
        return new FilledForm(pointer -> List.of(typed))
                .document("mine", List.of(FIELD))
                .toPrettyString();
    }
}
