package org.kuanggui.peers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;

/**
 * The outcome of each provision of the slice; {@code null} where the provision does not apply.
 *
 * @param restricted {@code 3.1-restricted-minerals}
 * @param prohibited {@code 3.1-prohibited-minerals}
 * @param minimumScale {@code 4-minimum-scale}
 * @param serviceLife {@code 4-service-life}
 * @param smallMine {@code 4-small-mine-control}
 * @param smallMineExpansion {@code 4-small-mine-expansion}
 * @param intensive {@code 4.1.2-limestone-intensive}
 */
public record SliceAnswer(
        @Nullable Outcome restricted,
        @Nullable Outcome prohibited,
        @Nullable Outcome minimumScale,
        @Nullable Outcome serviceLife,
        @Nullable Outcome smallMine,
        @Nullable Outcome smallMineExpansion,
        @Nullable Outcome intensive) {

    /** The provisions, in the order of the components. */
    public static final List<String> PROVISIONS = List.of(
            "3.1-restricted-minerals",
            "3.1-prohibited-minerals",
            "4-minimum-scale",
            "4-service-life",
            "4-small-mine-control",
            "4-small-mine-expansion",
            "4.1.2-limestone-intensive");

    /** The names of the components, by which peers that know no Java name their outcomes. */
    public static final List<String> NAMES = List.of(
            "restricted", "prohibited", "minimumScale", "serviceLife", "smallMine", "smallMineExpansion", "intensive");

    /** By the names of outcomes, in the order of the components; none, empty or {@code NONE} where one does not apply. */
    public static SliceAnswer named(@Nullable Object... outcomes) {
        return new SliceAnswer(
                outcome(outcomes[0]),
                outcome(outcomes[1]),
                outcome(outcomes[2]),
                outcome(outcomes[3]),
                outcome(outcomes[4]),
                outcome(outcomes[5]),
                outcome(outcomes[6]));
    }

    private static @Nullable Outcome outcome(@Nullable Object name) {
        return name == null || name.equals("NONE") ? null : Outcome.valueOf(name.toString());
    }

    /** The names of the outcomes, {@code null} where a provision does not apply. */
    public List<@Nullable String> names() {
        List<@Nullable String> names = new ArrayList<>(PROVISIONS.size());
        names.add(name(restricted));
        names.add(name(prohibited));
        names.add(name(minimumScale));
        names.add(name(serviceLife));
        names.add(name(smallMine));
        names.add(name(smallMineExpansion));
        names.add(name(intensive));
        return names;
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }
}
