/** Whole applications, each a document of the contract beside the scenario that says which answer the plan gives it. */
@NullMarked
package org.kuanggui.applications;

import org.jspecify.annotations.NullMarked;
