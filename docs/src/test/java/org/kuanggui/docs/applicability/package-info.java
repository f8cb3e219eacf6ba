@NullMarked
package org.kuanggui.docs.applicability;

import org.jspecify.annotations.NullMarked;
