package org.kuanggui.record;

/** Why a record is not what would be recorded today. */
public enum Cause {
    /** The question does not have the hash that stands in the record: one of the two was changed. */
    TAMPERED_QUESTION(true),
    /** The setting does not have its hash. */
    TAMPERED_SETTING(true),
    /** The evaluation does not have its hash. */
    TAMPERED_EVALUATION(true),
    /** The record as a whole does not have its hash. */
    TAMPERED_RECORD(true),
    /** The record names another version of the library. It may have been written in, to hide another change. */
    OTHER_LIBRARY(false),
    /** The record names other rules or data. They may have been written in, likewise. */
    OTHER_RULES(false),
    /** A reading was chosen that the rules do not have, or one that they have was not chosen. */
    OTHER_READINGS(false),
    /**
     * A layer is missing, another version or another state of it, or one more than there was; or another tolerance. So
     * the record says, likewise.
     */
    OTHER_LAYERS(false),
    /**
     * None of the above, every hash fits, and still the answer is another one: the record was changed and its hashes made
     * anew. A library that was changed without a version of its own looks the same.
     */
    TAMPERED_WITH_HASHES(true);

    private final boolean tampering;

    Cause(boolean tampering) {
        this.tampering = tampering;
    }

    /** Whether it says that somebody changed the record: no other cause says that nobody did. */
    public boolean isTampering() {
        return tampering;
    }
}
