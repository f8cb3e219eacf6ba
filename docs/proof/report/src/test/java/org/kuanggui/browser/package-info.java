/** Reports in a browser. */
@NullMarked
package org.kuanggui.browser;

import org.jspecify.annotations.NullMarked;
