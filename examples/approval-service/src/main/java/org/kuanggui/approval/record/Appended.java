package org.kuanggui.approval.record;

/**
 * A record that stands in the chain.
 *
 * @param link where it stands
 * @param isNew whether it was put there now; if not, the same key had put it there before
 */
public record Appended(Link link, boolean isNew) {}
