@NullMarked
package org.kuanggui.approval.record;

import org.jspecify.annotations.NullMarked;
