package org.kuanggui.mine;

/** What a mine does. */
public enum MineStatus {
    OPERATING("生产"),
    SUSPENDED("停产"),
    /** The right was taken away. */
    REVOKED("被吊销"),
    /** Mining has ended. */
    TERMINATED("终止采矿");

    private final String chineseName;

    MineStatus(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }

    /** Whether the right is still there: the mine works, or may work again. */
    public boolean isLive() {
        return this == OPERATING || this == SUSPENDED;
    }
}
