/**
 * A second opinion: the catalogue of provisions read once more, in plain Java, for applications, mines and the
 * district's ledger, without ground. It shares no code, no data and no tables with the rules it is held against; what
 * the two say differently is a fault of one of them, or a doubt about the text.
 */
@NullMarked
package org.kuanggui.second;

import org.jspecify.annotations.NullMarked;
