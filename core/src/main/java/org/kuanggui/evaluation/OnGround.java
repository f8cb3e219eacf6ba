package org.kuanggui.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Text;

/**
 * What a finding owes to the ground.
 *
 * @param answers of the layers that decided one of its facts, in the order in which it looked at them
 * @param remarks what else its message has to say of the ground
 * @param overlapOrNull the part of the area that offends; {@code null} where none does, or no layer shows it
 */
public record OnGround(
        List<LayerAnswer> answers,
        List<Text> remarks,
        @Nullable Area overlapOrNull) {

    /** Nothing: the finding rests on what was stated. */
    public static final OnGround NONE = new OnGround(List.of(), List.of(), null);

    public OnGround {
        answers = List.copyOf(answers);
        remarks = List.copyOf(remarks);
    }

    /** The part of the area that offends, where a layer shows it. */
    public Optional<Area> overlap() {
        return Optional.ofNullable(overlapOrNull);
    }
}
