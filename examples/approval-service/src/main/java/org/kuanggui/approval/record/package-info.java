/** Records of decisions in a database: written once, each tied to the one before. */
@NullMarked
package org.kuanggui.approval.record;

import org.jspecify.annotations.NullMarked;
