/** Every public way in, fed with what a fuzzer makes up, and what has to hold whatever comes in. */
@NullMarked
package org.kuanggui.fuzz;

import org.jspecify.annotations.NullMarked;
