/** The slice as decision tables in DMN, by two engines. */
@NullMarked
package org.kuanggui.peers.dmn;

import org.jspecify.annotations.NullMarked;
