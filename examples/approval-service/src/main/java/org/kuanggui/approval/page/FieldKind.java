package org.kuanggui.approval.page;

/** How a field of a form is filled in. */
public enum FieldKind {
    /** Fields of its own. */
    GROUP,
    /** One of a closed list. */
    CHOICE,
    /** Any of a closed list. */
    CHOICES,
    /** Yes, no, or unknown. */
    TRUTH,
    DATE,
    NUMBER,
    TEXT,
    /** Text of several lines. */
    LINES,
    /** What is written as JSON: lists of objects, and areas. */
    JSON
}
