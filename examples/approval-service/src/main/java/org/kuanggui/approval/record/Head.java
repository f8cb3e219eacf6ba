package org.kuanggui.approval.record;

/**
 * A place in the chain, after which the next link stands.
 *
 * @param number of the link; 0 before the first
 * @param sha256 of the link
 */
public record Head(long number, String sha256) {
    /** Where nothing is recorded yet. */
    static final Head NONE = new Head(0, "0".repeat(64));
}
