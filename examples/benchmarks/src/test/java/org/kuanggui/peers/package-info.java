/**
 * One slice of the plan, and what judges it: the slice's question and answer, documents to ask about, and each peer in a
 * package of its own.
 */
@NullMarked
package org.kuanggui.peers;

import org.jspecify.annotations.NullMarked;
