/** The library as a host has it: in a jar with everything, under a loader of its own, beside another version. */
@NullMarked
package org.kuanggui.isolation;

import org.jspecify.annotations.NullMarked;
