package org.kuanggui.approval.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link of the chain")
class LinkTest {
    private static final Link LINK = Link.after(
            Head.NONE,
            "id",
            Instant.EPOCH,
            new Submission("somebody", null, "0", "mining", "subject", "CONFORMS", "{\"of\":\"another version\"}"));

    @Test
    @DisplayName("that nobody reads here, of another version, has its hash all the same")
    void ofAnotherVersion() {
        assertThat(LINK.asWritten()).isSameAs(LINK);
        UnreadableRecordException unreadable = catchThrowableOfType(UnreadableRecordException.class, LINK::record);
        assertThat(unreadable.isChanged()).isFalse();
        assertThat(unreadable).hasMessageContaining("has the hash that it says");
    }

    @Test
    @DisplayName(
            "has a hash of all it says: numbers in eight bytes, texts behind their lengths, in this order, for good")
    void hash() {
        // python3: sha256 of struct.pack('>q', …) and UTF-8, by itself
        assertThat(LINK.sha256()).isEqualTo("aff857b280fcad289379f30eeb12695d0bafd25e01b16db23b1501221edfa731");
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', '', '', '', '', '', '', ''",
        "0, x, '', '', '', '', '', '', ''",
        "0, '', x, '', '', '', '', '', ''",
        "0, '', '', x, '', '', '', '', ''",
        "0, '', '', '', x, '', '', '', ''",
        "0, '', '', '', '', x, '', '', ''",
        "0, '', '', '', '', '', x, '', ''",
        "0, '', '', '', '', '', '', x, ''",
        "0, '', '', '', '', '', '', '', x",
    })
    @DisplayName("is another one where anything it says is another")
    void changed(
            long number,
            String previous,
            String id,
            String by,
            String request,
            String kind,
            String subject,
            String verdict,
            String document) {
        Submission submission = LINK.submission();
        Submission other = new Submission(
                submission.recordedBy() + by,
                null,
                submission.requestSha256() + request,
                submission.kind() + kind,
                submission.subject() + subject,
                submission.verdict() + verdict,
                submission.document() + document);

        Link changed = new Link(
                new Head(number, Head.NONE.sha256() + previous), "id" + id, Instant.EPOCH, other, LINK.sha256());

        assertThat(changed.isAsWritten()).isFalse();
        UnreadableRecordException unreadable =
                catchThrowableOfType(UnreadableRecordException.class, changed::asWritten);
        assertThat(unreadable.isChanged()).isTrue();
    }

    @Test
    @DisplayName("is another one at another moment, or with a key")
    void momentAndKey() {
        Submission keyed = new Submission("somebody", "", "0", "mining", "subject", "CONFORMS", "{}");
        Submission plain = new Submission("somebody", null, "0", "mining", "subject", "CONFORMS", "{}");

        assertThat(new Link(Head.NONE, "id", Instant.MAX, LINK.submission(), LINK.sha256()).isAsWritten())
                .isFalse();
        assertThat(Link.after(Head.NONE, "id", Instant.EPOCH, keyed).sha256())
                .isNotEqualTo(Link.after(Head.NONE, "id", Instant.EPOCH, plain).sha256());
    }
}
