package org.kuanggui.evaluation;

/** A change of one thing that was stated. */
public sealed interface Change permits FigureChange, GroundChange {

    /** Where it stands: a JSON pointer into the document. */
    String pointer();
}
