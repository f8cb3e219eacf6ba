package org.kuanggui.application;

/** How a mine is worked. */
public enum MiningMethod {
    OPEN_PIT("露天开采"),
    UNDERGROUND("地下开采"),
    WELL("钻井开采");

    private final String chineseName;

    MiningMethod(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
