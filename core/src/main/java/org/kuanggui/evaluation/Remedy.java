package org.kuanggui.evaluation;

import java.util.List;

/**
 * What would satisfy a violated provision; every change was evaluated before it is offered.
 *
 * @param changes the smallest change of one figure, in steps of 0.0001 of its unit, or the ground that is left and its
 *     area; empty where nothing can help
 * @param satisfiable whether the changes satisfy the provision without breaking another that rests on the same
 */
public record Remedy(List<Change> changes, boolean satisfiable) {

    /** Nothing can help. */
    public static final Remedy NONE = new Remedy(List.of(), false);

    public Remedy {
        changes = List.copyOf(changes);
        if (changes.isEmpty() == satisfiable) {
            throw new IllegalArgumentException("a remedy has changes if, and only if, it satisfies");
        }
    }
}
