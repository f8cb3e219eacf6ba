package org.kuanggui.drools;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/** Existing rights beneath the ground, by the host's layer of them. */
final class RightsOnGround {
    private RightsOnGround() {}

    /**
     * The rights of others that the area overlaps; nothing where the layer is complete and shows none.
     *
     * @param own which rights are the applicant's own
     */
    static Optional<Fact> ofOthers(GroundFacts ground, Predicate<Feature> own) {
        Overlay overlay = ground.overlay(Theme.EXISTING_RIGHTS);
        List<FeatureOverlap> others = ground.overlaps(Theme.EXISTING_RIGHTS).stream()
                .filter(overlap -> !own.test(overlap.feature()))
                .toList();
        if (others.isEmpty()) {
            LayerAnswer unknown = new LayerAnswer(overlay, Truth.UNKNOWN, Truth.UNKNOWN);
            return overlay.complete()
                    ? Optional.empty()
                    : Optional.of(ground.incomplete(overlay).on(Overlaid.by(unknown)));
        }
        Fact[] shown = others.stream().map(other -> shown(ground, other)).toArray(Fact[]::new);
        return Optional.of(Fact.joined(Truth.TRUE, shown)
                .on(Overlaid.by(new LayerAnswer(overlay, Truth.TRUE, Truth.UNKNOWN)))
                .on(Overlaid.remarked(named(others))));
    }

    private static Fact shown(GroundFacts ground, FeatureOverlap other) {
        Feature right = other.feature();
        String stated = Theme.EXISTING_RIGHTS.chineseName() + " " + dash(right.id()) + " (" + dash(right.holder())
                + "): " + LayerAnswer.squareKilometres(other.overlapM2());
        return Fact.known(Truth.TRUE, new Evidence(ground.place(), stated, null))
                .on(Overlaid.offendingIn(other.part()));
    }

    private static Text named(List<FeatureOverlap> others) {
        return new Text(
                "范围与他人的已设矿业权重叠：" + ids(others, "、"),
                "the area overlaps existing rights of others: " + ids(others, ", "));
    }

    private static String ids(List<FeatureOverlap> others, String separator) {
        return others.stream().map(other -> dash(other.feature().id())).collect(Collectors.joining(separator));
    }

    private static String dash(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
