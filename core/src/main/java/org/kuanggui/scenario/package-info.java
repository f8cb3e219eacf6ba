/**
 * Regulatory scenarios: a question and what its answer has to be. {@link org.kuanggui.json.ScenarioReader} reads them
 * from files, {@link org.kuanggui.json.ScenarioWriter} writes them.
 */
@NullMarked
package org.kuanggui.scenario;

import org.jspecify.annotations.NullMarked;
