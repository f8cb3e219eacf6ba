package org.kuanggui.evaluation;

import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Text;

/** The distinctions by which the plan treats rights differently (sentence 228). */
public enum Distinction {
    STRATEGIC("战略性矿产", "strategic mineral"),
    NOT_STRATEGIC("非战略性矿产", "non-strategic mineral"),
    EXPLORATION_RIGHT("探矿权", "exploration right"),
    MINING_RIGHT("采矿权", "mining right"),
    EXISTING_RIGHT("已设矿业权", "existing right"),
    NEW_RIGHT("新设矿业权", "new right"),
    UNDERGROUND("地下开采", "underground"),
    OPEN_PIT("露天开采", "open pit"),
    WELL("钻井开采", "by well"),
    SOLID("固体矿产", "solid mineral"),
    FLUID("液体（气体）矿产", "fluid mineral");

    private final Text label;

    Distinction(String chinese, String english) {
        this.label = new Text(chinese, english);
    }

    /** The distinction as people call it. */
    public Text label() {
        return label;
    }

    /** The distinction that a method makes. */
    public static Distinction of(MiningMethod method) {
        return switch (method) {
            case UNDERGROUND -> UNDERGROUND;
            case OPEN_PIT -> OPEN_PIT;
            case WELL -> WELL;
        };
    }
}
