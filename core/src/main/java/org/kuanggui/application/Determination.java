package org.kuanggui.application;

/** What the authority found about a mineral that the plan does not name (the open lists of sentences 122 and 123). */
public enum Determination {
    RESTRICTED("限制开采"),
    PROHIBITED("禁止开采"),
    NONE("不属于限制或禁止开采");

    private final String chineseName;

    Determination(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
