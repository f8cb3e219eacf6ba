package org.kuanggui.approval.api;

import java.util.List;
import org.kuanggui.record.Divergence;
import org.kuanggui.record.Reason;
import org.kuanggui.record.Verification;

/**
 * What became of a record that was judged again.
 *
 * @param same whether it is the same, byte for byte
 * @param reasons why not
 * @param differsAt the first place at which the answer differs; empty where it does not
 */
record Replayed(boolean same, List<String> reasons, List<String> differsAt) {

    static Replayed of(Verification verification) {
        return verification instanceof Verification.Different different
                ? new Replayed(
                        false,
                        different.reasons().stream().map(Reason::toString).toList(),
                        different.divergence().map(Divergence::toString).stream()
                                .toList())
                : new Replayed(true, List.of(), List.of());
    }
}
