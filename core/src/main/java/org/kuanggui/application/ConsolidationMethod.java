package org.kuanggui.application;

/** How mines are consolidated (sentence 142). */
public enum ConsolidationMethod {
    COMPENSATION("合理补偿"),
    ACQUISITION("整体收购"),
    JOINT_OPERATION("联合经营"),
    OTHER("其他");

    private final String chineseName;

    ConsolidationMethod(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
