/**
 * Walks every case that the plan can be asked about, and tells which provisions apply there. Nothing in here is API; a
 * page and tests are made from it.
 */
@NullMarked
package org.kuanggui.docs.applicability;

import org.jspecify.annotations.NullMarked;
