/** The slice in Evrete. */
@NullMarked
package org.kuanggui.peers.evrete;

import org.jspecify.annotations.NullMarked;
