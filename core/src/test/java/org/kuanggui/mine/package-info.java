@NullMarked
package org.kuanggui.mine;

import org.jspecify.annotations.NullMarked;
