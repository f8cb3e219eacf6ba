package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuanggui.application.Document;

@DisplayName("A document of whatever kind is written")
class DocumentWriterTest {

    static Stream<Document> documents() {
        return Stream.of(Doc.mining(), Doc.exploration(), Doc.mine(), Doc.ledger())
                .map(Doc::readAny);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("so that it is read as an equal one, in each form")
    void roundTrip(Document document) {
        assertThat(DocumentReader.read(DocumentWriter.toJson(document))).isEqualTo(document);
        assertThat(DocumentReader.read(DocumentWriter.toUtf8(document))).isEqualTo(document);
        assertThat(DocumentReader.read(DocumentWriter.toPrettyJson(document))).isEqualTo(document);
        assertThat(new String(DocumentWriter.toUtf8(document), StandardCharsets.UTF_8))
                .isEqualTo(DocumentWriter.toJson(document));
    }

    @Test
    @DisplayName("as the writer of its kind writes it")
    void ownWriter() {
        assertThat(DocumentWriter.toJson(Doc.mining().read()))
                .isEqualTo(ApplicationWriter.toJson(Doc.mining().read()));
        assertThat(DocumentWriter.toPrettyJson(Doc.exploration().read()))
                .isEqualTo(ApplicationWriter.toPrettyJson(Doc.exploration().read()));
        assertThat(DocumentWriter.toJson(Doc.mine().readMine()))
                .isEqualTo(MineWriter.toJson(Doc.mine().readMine()));
        assertThat(DocumentWriter.toJson(Doc.ledger().readLedger()))
                .isEqualTo(LedgerWriter.toJson(Doc.ledger().readLedger()));
    }

    @Test
    @DisplayName("and not where there is none")
    @SuppressWarnings("NullAway") // what it is about
    void none() {
        assertThatNullPointerException().isThrownBy(() -> DocumentWriter.toJson(null));
        assertThatNullPointerException().isThrownBy(() -> DocumentWriter.toUtf8(null));
        assertThatNullPointerException().isThrownBy(() -> DocumentWriter.toPrettyJson(null));
    }
}
