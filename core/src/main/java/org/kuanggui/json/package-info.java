/**
 * The JSON contract: reads and writes applications, mines, ledgers, scenarios and
 * records of decisions, and writes evaluations.
 *
 * <p>Reading is strict. Whatever the contract does not allow is refused with its place and what to write instead, and
 * every problem of a document is told at once. {@link org.kuanggui.json.JsonLimits} says how large a document may be;
 * beyond that it is refused as well, without reading on.
 */
@NullMarked
package org.kuanggui.json;

import org.jspecify.annotations.NullMarked;
