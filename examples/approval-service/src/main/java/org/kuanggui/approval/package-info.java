/** A service that judges by the plan, and keeps records of its decisions. */
@NullMarked
package org.kuanggui.approval;

import org.jspecify.annotations.NullMarked;
