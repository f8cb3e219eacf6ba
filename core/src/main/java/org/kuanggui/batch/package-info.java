/** Much at once: by all cores, in order, in bounded memory. */
@NullMarked
package org.kuanggui.batch;

import org.jspecify.annotations.NullMarked;
