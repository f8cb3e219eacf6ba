package org.kuanggui.evaluation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kuanggui.plan.Text;

/** The distinctions by which the plan treats rights differently (sentence 228), as evidence names them. */
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

    private static final Map<String, Text> LABELS = labels();

    private final Text label;

    Distinction(String chinese, String english) {
        this.label = new Text(chinese, english);
    }

    /** The distinction as people call it. */
    public Text label() {
        return label;
    }

    /** What people call a constant; any other text as it is. */
    static String named(String text, Locale locale) {
        Text label = LABELS.get(text);
        return label == null ? text : label.in(locale);
    }

    private static Map<String, Text> labels() {
        Map<String, Text> labels = new HashMap<>();
        for (Distinction distinction : values()) {
            labels.put(distinction.name(), distinction.label);
        }
        return labels;
    }
}
