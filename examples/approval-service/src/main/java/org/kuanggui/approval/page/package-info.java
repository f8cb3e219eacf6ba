/** The page for examiners: made on the server, without a script. */
@NullMarked
package org.kuanggui.approval.page;

import org.jspecify.annotations.NullMarked;
