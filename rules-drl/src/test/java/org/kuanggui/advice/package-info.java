/** What to ask next, held against all answers. */
@NullMarked
package org.kuanggui.advice;

import org.jspecify.annotations.NullMarked;
