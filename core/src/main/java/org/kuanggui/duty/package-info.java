/** When duties are due: rest days, the count of months, and the calendar of what is open. */
@NullMarked
package org.kuanggui.duty;

import org.jspecify.annotations.NullMarked;
