/** The plan's provisions under test, a class a section, a nested class a provision. */
@NullMarked
package org.kuanggui.dazu;

import org.jspecify.annotations.NullMarked;
