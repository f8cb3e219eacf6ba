package org.kuanggui.record;

/** Why a record is not what would be recorded today. */
public enum Cause {
    /** The question does not have the hash that stands in the record: one of the two was changed. */
    TAMPERED_QUESTION,
    /** The setting does not have its hash. */
    TAMPERED_SETTING,
    /** The evaluation does not have its hash. */
    TAMPERED_EVALUATION,
    /** The record as a whole does not have its hash. */
    TAMPERED_RECORD,
    /** Another version of the library judged. */
    OTHER_LIBRARY,
    /** Other rules or data judged. */
    OTHER_RULES,
    /** A reading was chosen that the rules do not have, or one that they have was not chosen. */
    OTHER_READINGS,
    /** A layer is missing, another version or another state of it, or one more than there was; or another tolerance. */
    OTHER_LAYERS,
    /**
     * None of the above, every hash fits, and still the answer is another one: the record was changed and its hashes made
     * anew. A library that was changed without a version of its own looks the same.
     */
    TAMPERED_WITH_HASHES;

    /** Whether it says that somebody changed the record. */
    public boolean isTampering() {
        return name().startsWith("TAMPERED");
    }
}
