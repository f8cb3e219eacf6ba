package org.kuanggui.evaluation;

import org.kuanggui.fact.Text;

/** What a provision answered. */
public enum Outcome {
    /** What is asked for is there. */
    SATISFIED("符合", "satisfied"),
    /** What is asked for is not there, or what is forbidden is. */
    VIOLATED("不符合", "violated"),
    /** A fact is missing, and it is named. */
    UNDETERMINED("待补充", "undetermined"),
    /** The plan leaves it to judgement, restricts it, or refers to another instrument. */
    REVIEW("需审查", "review"),
    /** To be done later, with a date where the plan gives one. */
    DUTY("应履行", "duty"),
    /** An encouragement or a fact worth saying; it changes nothing. */
    NOTED("提示", "noted");

    private final Text label;

    Outcome(String chinese, String english) {
        this.label = new Text(chinese, english);
    }

    /** The outcome as people call it. */
    public Text label() {
        return label;
    }

    /** The verdict on findings of which this is the worst. */
    public Verdict verdict() {
        return switch (this) {
            case VIOLATED -> Verdict.DOES_NOT_CONFORM;
            case UNDETERMINED -> Verdict.UNDETERMINED;
            case REVIEW -> Verdict.NEEDS_REVIEW;
            case DUTY -> Verdict.CONFORMS_WITH_DUTIES;
            case SATISFIED, NOTED -> Verdict.CONFORMS;
        };
    }
}
