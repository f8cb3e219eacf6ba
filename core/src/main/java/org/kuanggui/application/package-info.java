/**
 * What is judged: applications for mining and exploration rights, and the parts that documents share, after the JSON
 * contract.
 *
 * <p>Names, enum constants and units are those of the contract. A fact that was not stated is unknown: a {@code null}
 * component, an empty list, or {@link org.kuanggui.fact.Truth#UNKNOWN}. A part that is absent is its {@code UNKNOWN}
 * constant, whose every fact is unknown. All types are immutable and safe for use by several threads; the builders are
 * for one thread.
 */
@NullMarked
package org.kuanggui.application;

import org.jspecify.annotations.NullMarked;
