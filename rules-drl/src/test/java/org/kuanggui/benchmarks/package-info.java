/** Measures; no part of any test run. */
@NullMarked
package org.kuanggui.benchmarks;

import org.jspecify.annotations.NullMarked;
