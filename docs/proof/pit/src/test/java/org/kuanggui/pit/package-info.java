/** Changes to Java that no test notices, held against the list of those that need none. */
@NullMarked
package org.kuanggui.pit;

import org.jspecify.annotations.NullMarked;
