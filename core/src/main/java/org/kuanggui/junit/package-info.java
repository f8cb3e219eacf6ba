/** Scenarios as tests of JUnit 5; needs {@code org.junit.jupiter:junit-jupiter-api}, which core does not bring. */
@NullMarked
package org.kuanggui.junit;

import org.jspecify.annotations.NullMarked;
