@NullMarked
package org.kuanggui.approval.access;

import org.jspecify.annotations.NullMarked;
