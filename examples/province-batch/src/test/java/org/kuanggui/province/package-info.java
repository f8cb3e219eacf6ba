@NullMarked
package org.kuanggui.province;

import org.jspecify.annotations.NullMarked;
