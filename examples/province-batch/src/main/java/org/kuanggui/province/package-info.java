/** A province's applications, judged on a cluster. */
@NullMarked
package org.kuanggui.province;

import org.jspecify.annotations.NullMarked;
