/**
 * Kuanggui judges applications for mining and exploration rights by the mineral resources plan of Chongqing's Dazu
 * district. {@link org.kuanggui.PlanEvaluator} is the door.
 */
@NullMarked
package org.kuanggui;

import org.jspecify.annotations.NullMarked;
