/** The slice as decision tables, and the three forms in which engines read them: DMN, a workbook, and JDM. */
@NullMarked
package org.kuanggui.peers.tables;

import org.jspecify.annotations.NullMarked;
