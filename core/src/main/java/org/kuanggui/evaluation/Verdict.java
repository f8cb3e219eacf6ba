package org.kuanggui.evaluation;

import java.util.List;
import org.kuanggui.plan.Text;

/** The plan's answer as a whole. */
public enum Verdict {
    CONFORMS("符合规划", "conforms"),
    CONFORMS_WITH_DUTIES("符合规划，须履行义务", "conforms, with duties"),
    NEEDS_REVIEW("需审查", "needs review"),
    UNDETERMINED("事实不足，无法判定", "undetermined"),
    DOES_NOT_CONFORM("不符合规划", "does not conform"),
    OUT_OF_SCOPE("不在规划范围内", "out of scope");

    private final Text label;

    Verdict(String chinese, String english) {
        this.label = new Text(chinese, english);
    }

    /** The verdict as people call it. */
    public Text label() {
        return label;
    }

    /**
     * The verdict that follows from the findings: the first that holds.
     *
     * @param outOfScope whether district or period lies outside the plan
     */
    public static Verdict of(boolean outOfScope, List<Finding> findings) {
        if (outOfScope) {
            return OUT_OF_SCOPE;
        }
        if (any(findings, Outcome.VIOLATED)) {
            return DOES_NOT_CONFORM;
        }
        if (any(findings, Outcome.UNDETERMINED)) {
            return UNDETERMINED;
        }
        if (any(findings, Outcome.REVIEW)) {
            return NEEDS_REVIEW;
        }
        return any(findings, Outcome.DUTY) ? CONFORMS_WITH_DUTIES : CONFORMS;
    }

    private static boolean any(List<Finding> findings, Outcome outcome) {
        for (Finding finding : findings) {
            if (finding.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }
}
