/**
 * Generates the pages of {@code docs/reference} from the rules, the data, the model and the tests. Nothing in here is
 * API; a test runs it.
 */
@NullMarked
package org.kuanggui.docs;

import org.jspecify.annotations.NullMarked;
