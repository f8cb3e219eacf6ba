/** The slice by the library. */
@NullMarked
package org.kuanggui.peers.library;

import org.jspecify.annotations.NullMarked;
