/** The slice in plain Java. */
@NullMarked
package org.kuanggui.peers.plain;

import org.jspecify.annotations.NullMarked;
