@NullMarked
package org.kuanggui.approval;

import org.jspecify.annotations.NullMarked;
