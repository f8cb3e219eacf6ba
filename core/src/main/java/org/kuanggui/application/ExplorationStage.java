package org.kuanggui.application;

/** How far an exploration goes, from low to high (GB/T 17766). */
public enum ExplorationStage {
    PROSPECTING("普查"),
    GENERAL_EXPLORATION("详查"),
    DETAILED_EXPLORATION("勘探");

    private final String chineseName;

    ExplorationStage(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
