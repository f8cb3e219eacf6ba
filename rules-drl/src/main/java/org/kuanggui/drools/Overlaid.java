package org.kuanggui.drools;

import java.util.List;
import org.kuanggui.area.Area;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.evaluation.OnGround;
import org.kuanggui.fact.Text;

/**
 * What a fact owes to the host's layers.
 *
 * @param answers of the layers that decided it
 * @param remarks what a message has to say of it beside them
 * @param offending parts of the area that offend, where they do
 */
record Overlaid(List<LayerAnswer> answers, List<Text> remarks, List<Area> offending) {
    static final Overlaid NONE = new Overlaid(List.of(), List.of(), List.of());

    static Overlaid by(LayerAnswer answer) {
        return new Overlaid(List.of(answer), List.of(), List.of());
    }

    static Overlaid remarked(Text remark) {
        return new Overlaid(List.of(), List.of(remark), List.of());
    }

    static Overlaid offendingIn(Area part) {
        return new Overlaid(List.of(), List.of(), List.of(part));
    }

    /** Both, without doubles. */
    Overlaid and(Overlaid other) {
        if (isNothing() || other.isNothing()) {
            return isNothing() ? other : this;
        }
        return new Overlaid(
                Fact.together(answers, other.answers),
                Fact.together(remarks, other.remarks),
                Fact.together(offending, other.offending));
    }

    /**
     * For a finding.
     *
     * @param offends whether its outcome is one in which a part of the area offends
     */
    OnGround onGround(boolean offends) {
        if (isNothing()) {
            return OnGround.NONE;
        }
        return new OnGround(answers, remarks, offends && !offending.isEmpty() ? Area.together(offending) : null);
    }

    private boolean isNothing() {
        return answers.isEmpty() && remarks.isEmpty() && offending.isEmpty();
    }
}
