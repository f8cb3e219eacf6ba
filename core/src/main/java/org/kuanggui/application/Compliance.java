package org.kuanggui.application;

import org.kuanggui.fact.Truth;

/**
 * Lawfulness and papers of an exploration application.
 *
 * @param lawful whether law and industrial policy are kept
 * @param documentsComplete whether the papers are complete
 * @param documentsTruthful whether the papers are truthful
 * @param submittedThroughLevels whether it was submitted level by level
 */
public record Compliance(Truth lawful, Truth documentsComplete, Truth documentsTruthful, Truth submittedThroughLevels) {

    /** The part when it is absent: every fact is unknown. */
    public static final Compliance UNKNOWN = new Compliance(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    public Compliance {
        lawful = lawful == null ? Truth.UNKNOWN : lawful;
        documentsComplete = documentsComplete == null ? Truth.UNKNOWN : documentsComplete;
        documentsTruthful = documentsTruthful == null ? Truth.UNKNOWN : documentsTruthful;
        submittedThroughLevels = submittedThroughLevels == null ? Truth.UNKNOWN : submittedThroughLevels;
    }
}
