/** What is supervised after a right was granted: mines, and the district's ledger of rights. */
@NullMarked
package org.kuanggui.mine;

import org.jspecify.annotations.NullMarked;
