/**
 * A second opinion: the catalogue of provisions read once more, in plain Java, for applications, mines and the
 * district's ledger, with ground and the host's layers as far as their edges lie along parallels and meridians on a grid.
 * It shares no code, no data and no tables with the rules it is held against, and no geometry; what the two say
 * differently is a fault of one of them, or a doubt about the text.
 */
@NullMarked
package org.kuanggui.second;

import org.jspecify.annotations.NullMarked;
