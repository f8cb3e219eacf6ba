package org.kuanggui.approval;

import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.record.DecisionRecord;

/**
 * An answer, and the record of it.
 *
 * @param evaluation what was answered
 * @param record question, setting and answer, to be kept
 */
public record Decision(Evaluation evaluation, DecisionRecord record) {}
