package org.kuanggui.isolation;

/** Where a run stands. */
enum Step {
    /** Questions are made up. */
    PREPARING,
    /** An evaluator with layers is built. */
    BUILDING,
    /** The first question of every sort is answered. */
    FIRST,
    /** All questions are answered some times. */
    WARMING_UP,
    /** Likewise, ten thousand times: what is watched. */
    JUDGING,
    /** All is done. */
    DONE
}
