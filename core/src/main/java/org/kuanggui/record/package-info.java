/**
 * What was asked and answered, kept so that anybody can ask it again. {@link org.kuanggui.PlanEvaluator#record} makes
 * records, {@link org.kuanggui.json.RecordReader} and {@link org.kuanggui.json.RecordWriter} read and write them,
 * {@link org.kuanggui.Replay} holds them against what is answered today.
 */
@NullMarked
package org.kuanggui.record;

import org.jspecify.annotations.NullMarked;
