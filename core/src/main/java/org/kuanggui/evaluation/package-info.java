/**
 * The answer: a verdict, and one finding for every provision that applied. Immutable, safe for use by several threads.
 */
@NullMarked
package org.kuanggui.evaluation;

import org.jspecify.annotations.NullMarked;
