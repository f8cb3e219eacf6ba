/**
 * Makes a scenario that shows something as small as it can be while it still shows it. Whatever is tried is read by the
 * library's own reader: what it refuses is not tried.
 */
@NullMarked
package org.kuanggui.shrink;

import org.jspecify.annotations.NullMarked;
