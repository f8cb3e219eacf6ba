/**
 * The plan as data: its provisions, tables, lists and dates, the readings of its doubtful places, and the facts it
 * takes from other instruments. Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package org.kuanggui.plan;

import org.jspecify.annotations.NullMarked;
