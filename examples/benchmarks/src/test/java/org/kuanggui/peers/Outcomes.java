package org.kuanggui.peers;

import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;

/** Where rules write their outcomes, for engines whose rules act on objects. */
public final class Outcomes {
    private @Nullable Outcome restricted;
    private @Nullable Outcome prohibited;
    private @Nullable Outcome minimumScale;
    private @Nullable Outcome serviceLife;
    private @Nullable Outcome smallMine;
    private @Nullable Outcome smallMineExpansion;
    private @Nullable Outcome intensive;

    public void setRestricted(Outcome outcome) {
        restricted = outcome;
    }

    public void setProhibited(Outcome outcome) {
        prohibited = outcome;
    }

    public void setMinimumScale(Outcome outcome) {
        minimumScale = outcome;
    }

    public void setServiceLife(Outcome outcome) {
        serviceLife = outcome;
    }

    public void setSmallMine(Outcome outcome) {
        smallMine = outcome;
    }

    public void setSmallMineExpansion(Outcome outcome) {
        smallMineExpansion = outcome;
    }

    public void setIntensive(Outcome outcome) {
        intensive = outcome;
    }

    /** The answer as it stands. */
    public SliceAnswer answer() {
        return new SliceAnswer(
                restricted, prohibited, minimumScale, serviceLife, smallMine, smallMineExpansion, intensive);
    }
}
