/** What a rule module provides. For modules of this library; users call {@link org.kuanggui.PlanEvaluator}. */
@NullMarked
package org.kuanggui.spi;

import org.jspecify.annotations.NullMarked;
