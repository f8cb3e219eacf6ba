/** The slice as a list of rules with conditions in Java, for engines that take such rules. */
@NullMarked
package org.kuanggui.peers.rules;

import org.jspecify.annotations.NullMarked;
