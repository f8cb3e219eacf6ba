/** The slice in Drools, used the usual way. */
@NullMarked
package org.kuanggui.peers.drools;

import org.jspecify.annotations.NullMarked;
