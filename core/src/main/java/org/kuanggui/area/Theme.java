package org.kuanggui.area;

import java.util.Locale;

/** What a layer shows. */
public enum Theme {
    ECOLOGICAL_RED_LINE("生态保护红线", "ecological red line"),
    NATURE_RESERVES("自然保护地", "nature reserves"),
    PERMANENT_BASIC_FARMLAND("永久基本农田", "permanent basic farmland"),
    CULTIVATED_LAND("耕地", "cultivated land"),
    URBAN_DEVELOPMENT_BOUNDARY("城镇开发边界", "urban development boundary"),
    KEY_MINING_ZONE("重点开采区", "key mining zone"),
    PLANNED_MINING_BLOCKS("开采规划区块", "planned mining blocks"),
    PLANNED_EXPLORATION_BLOCKS("勘查规划区块", "planned exploration blocks"),
    EXISTING_RIGHTS("已设矿业权", "existing rights");

    private final String chineseName;
    private final String englishName;

    Theme(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    /** As the plan calls it, {@code 生态保护红线}. */
    public String chineseName() {
        return chineseName;
    }

    /** {@code ecological red line}. */
    public String englishName() {
        return englishName;
    }

    /** The name in a language: Chinese where it is {@code zh}, else English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chineseName : englishName;
    }
}
