/** The slice in Easy Rules. */
@NullMarked
package org.kuanggui.peers.easyrules;

import org.jspecify.annotations.NullMarked;
