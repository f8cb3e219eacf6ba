/** The house checks itself: rules, data and the engine's closure. */
@NullMarked
package org.kuanggui.drools;

import org.jspecify.annotations.NullMarked;
