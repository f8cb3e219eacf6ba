/** What the documentation says, tested. */
@NullMarked
package org.kuanggui.docs;

import org.jspecify.annotations.NullMarked;
