package org.kuanggui.application;

/** What is applied for in the life of an exploration right. */
public enum ExplorationAction {
    NEW("新立"),
    RENEWAL("延续"),
    RETENTION("保留"),
    EXPANSION("扩大勘查区块范围"),
    MINERAL_CHANGE("变更勘查矿种"),
    REDUCTION("缩小勘查区块范围"),
    TRANSFER("转让"),
    NAME_CHANGE("名称变更"),
    CANCELLATION("注销");

    private final String chineseName;

    ExplorationAction(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
