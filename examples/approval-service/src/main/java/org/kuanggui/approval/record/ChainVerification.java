package org.kuanggui.approval.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Whether the chain of records is as it was written.
 *
 * @param intact whether it is
 * @param records how many links were found to be whole, from the first on
 * @param lastSha256 of the last of them: kept elsewhere, it shows later whether somebody wrote the whole chain anew
 * @param brokenAt the place at which it breaks; null where it is intact
 * @param reason what is wrong there; null where it is intact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainVerification(
        boolean intact,
        long records,
        String lastSha256,
        @Nullable Long brokenAt,
        @Nullable String reason) {

    static ChainVerification intact(Head last) {
        return new ChainVerification(true, last.number(), last.sha256(), null, null);
    }

    static ChainVerification broken(Head lastWhole, String reason) {
        return new ChainVerification(false, lastWhole.number(), lastWhole.sha256(), lastWhole.number() + 1, reason);
    }
}
