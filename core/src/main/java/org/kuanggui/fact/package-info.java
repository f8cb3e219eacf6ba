/**
 * What a fact can be: true, false or unknown; a quantity with its unit; or bad input, with its place, told in
 * the library's two languages.
 *
 * <p>Everything here is immutable and safe for use by several threads, {@link org.kuanggui.fact.Checks} excepted.
 */
@NullMarked
package org.kuanggui.fact;

import org.jspecify.annotations.NullMarked;
