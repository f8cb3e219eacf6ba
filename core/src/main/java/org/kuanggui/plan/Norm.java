package org.kuanggui.plan;

import org.kuanggui.fact.Text;

/** What kind of norm a provision is. */
public enum Norm {
    /** Says what is judged at all: place, period, procedure. */
    SCOPE("适用范围", "scope"),
    /** Must be met. */
    REQUIREMENT("强制性要求", "requirement"),
    /** Must not be. */
    PROHIBITION("禁止", "prohibition"),
    /** Brakes without forbidding; judgement decides. */
    RESTRICTION("限制", "restriction"),
    /** To be done, at once or later. */
    DUTY("义务", "duty"),
    /** Encourages, supports or points in a direction. */
    ENCOURAGEMENT("鼓励引导", "encouragement"),
    /** A figure the district is to reach. */
    TARGET("规划目标", "target"),
    /** Says how something is done. */
    PROCEDURE("程序", "procedure");

    private final Text label;

    Norm(String chinese, String english) {
        this.label = new Text(chinese, english);
    }

    /** The kind as people call it. */
    public Text label() {
        return label;
    }
}
