@NullMarked
package org.kuanggui.approval.page;

import org.jspecify.annotations.NullMarked;
