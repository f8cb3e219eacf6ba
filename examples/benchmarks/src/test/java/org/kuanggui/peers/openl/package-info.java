/** The slice as decision tables in a workbook, by OpenL Tablets. */
@NullMarked
package org.kuanggui.peers.openl;

import org.jspecify.annotations.NullMarked;
