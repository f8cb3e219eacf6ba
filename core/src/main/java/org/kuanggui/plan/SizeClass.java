package org.kuanggui.plan;

/** The size class of a mine by its production scale. */
public enum SizeClass {
    LARGE("大型"),
    MEDIUM("中型"),
    SMALL("小型");

    private final String chineseName;

    SizeClass(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
