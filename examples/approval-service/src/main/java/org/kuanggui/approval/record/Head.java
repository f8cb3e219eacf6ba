package org.kuanggui.approval.record;

/**
 * The end of the chain.
 *
 * @param number of the last link; 0 where there is none
 * @param sha256 of the last link
 */
record Head(long number, String sha256) {}
