package org.kuanggui.application;

/** A downstream industry that the plan encourages (sentences 156 to 158). */
public enum Downstream {
    STRONTIUM_CHEMICALS("锶化工"),
    GEOTHERMAL_TOURISM("地热休闲旅游"),
    SANDSTONE_CARVING("砂岩雕刻");

    private final String chineseName;

    Downstream(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
