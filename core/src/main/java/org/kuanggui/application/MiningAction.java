package org.kuanggui.application;

/** What is applied for in the life of a mining right. */
public enum MiningAction {
    NEW("新立"),
    RENEWAL("延续"),
    EXPANSION("扩大矿区范围"),
    CAPACITY_CHANGE("变更生产规模"),
    MINERAL_CHANGE("变更主矿种"),
    METHOD_CHANGE("变更开采方式"),
    CONSOLIDATION("整合"),
    REDUCTION("缩小矿区范围"),
    TRANSFER("转让"),
    NAME_CHANGE("名称变更"),
    CANCELLATION("注销");

    private final String chineseName;

    MiningAction(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
