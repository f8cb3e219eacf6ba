/** Scenarios as tests, run. */
@NullMarked
package org.kuanggui.junit;

import org.jspecify.annotations.NullMarked;
