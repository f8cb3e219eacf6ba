package org.kuanggui.approval.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link of the chain")
class LinkTest {
    private static final Link LINK = Link.after(
            Head.NONE,
            "id",
            Instant.EPOCH,
            new Submission("somebody", null, "0", "mining", "subject", "CONFORMS", "{\"of\":\"another version\"}"));

    @Test
    @DisplayName("that is of another version is as it was written, though nobody reads it here")
    void ofAnotherVersion() {
        assertThat(LINK.asWritten()).isSameAs(LINK);
        UnreadableRecordException unreadable = catchThrowableOfType(UnreadableRecordException.class, LINK::record);
        assertThat(unreadable.isChanged()).isFalse();
        assertThat(unreadable).hasMessageContaining("is as it was written");
    }

    @Test
    @DisplayName("is another one where anything it says is another")
    void changed() {
        Submission submission = LINK.submission();
        assertThat(new Link(new Head(1, Head.NONE.sha256()), "id", Instant.EPOCH, submission, LINK.sha256())
                        .isAsWritten())
                .isFalse();
        assertThat(new Link(Head.NONE, "other", Instant.EPOCH, submission, LINK.sha256()).isAsWritten())
                .isFalse();
        assertThat(new Link(Head.NONE, "id", Instant.MAX, submission, LINK.sha256()).isAsWritten())
                .isFalse();
        UnreadableRecordException unreadable = catchThrowableOfType(
                UnreadableRecordException.class,
                new Link(Head.NONE, "id", Instant.EPOCH, submission, "other")::asWritten);
        assertThat(unreadable.isChanged()).isTrue();
    }
}
