/** What is measured, each against the same documents; run by {@code -Pbenchmark}, never by a test run. */
@NullMarked
package org.kuanggui.benchmarks;

import org.jspecify.annotations.NullMarked;
