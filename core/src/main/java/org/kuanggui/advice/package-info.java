/** What to ask next, and what would have to change: evaluations of what could be, made before anything is said of them. */
@NullMarked
package org.kuanggui.advice;

import org.jspecify.annotations.NullMarked;
