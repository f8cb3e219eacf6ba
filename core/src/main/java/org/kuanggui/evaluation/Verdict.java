package org.kuanggui.evaluation;

import java.util.List;
import org.kuanggui.fact.Text;

/** The plan's answer as a whole; one that stands later overrules those before it. */
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
     * The verdict that follows from the findings: the one that overrules all others.
     *
     * @param outOfScope whether district or period lies outside the plan
     */
    public static Verdict of(boolean outOfScope, List<Finding> findings) {
        Verdict verdict = outOfScope ? OUT_OF_SCOPE : CONFORMS;
        for (Finding finding : findings) {
            verdict = verdict.or(finding.outcome().verdict());
        }
        return verdict;
    }

    /** Of two verdicts the one that overrules the other: they stand in that order. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
