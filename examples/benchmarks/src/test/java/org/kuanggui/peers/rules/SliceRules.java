package org.kuanggui.peers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.peers.Outcomes;
import org.kuanggui.peers.Size;
import org.kuanggui.peers.SliceQuestion;

/** The slice's rules; their conditions exclude each other, so that no order is needed. */
public final class SliceRules {
    private final List<SliceRule> rules = new ArrayList<>();

    private SliceRules() {
        minerals();
        scale();
        newSmallMines();
        growingSmallMines();
    }

    /** A condition on a question and its terms. */
    private interface When extends BiPredicate<SliceQuestion, Terms> {}

    /** All of them. */
    public static List<SliceRule> all() {
        return List.copyOf(new SliceRules().rules);
    }

    private void minerals() {
        when("restricted", (asked, terms) -> asked.reviewed() && restricted(asked))
                .then(Outcomes::setRestricted, Outcome.REVIEW);
        when("not restricted", (asked, terms) -> asked.reviewed() && !restricted(asked))
                .then(Outcomes::setRestricted, Outcome.SATISFIED);
        when("prohibited", (asked, terms) -> !asked.leaving() && prohibited(asked))
                .then(Outcomes::setProhibited, Outcome.VIOLATED);
        when("not prohibited", (asked, terms) -> !asked.leaving() && !prohibited(asked))
                .then(Outcomes::setProhibited, Outcome.SATISFIED);
    }

    private void scale() {
        when("minimum reached", (asked, terms) -> asked.reviewed() && terms.reached() == Reached.YES)
                .then(Outcomes::setMinimumScale, Outcome.SATISFIED);
        when("below, named", (asked, terms) -> asked.reviewed() && terms.reached() == Reached.NO && asked.named())
                .then(Outcomes::setMinimumScale, Outcome.VIOLATED);
        when("below, not named", (asked, terms) -> asked.reviewed() && terms.reached() == Reached.NO && !asked.named())
                .then(Outcomes::setMinimumScale, Outcome.REVIEW);
        when("scale or use unknown", (asked, terms) -> asked.reviewed() && terms.reached() == Reached.UNKNOWN)
                .then(Outcomes::setMinimumScale, Outcome.UNDETERMINED);
        when(
                        "municipal",
                        (asked, terms) -> municipal(asked, terms) && Boolean.TRUE.equals(asked.municipalPlanConforms()))
                .then(Outcomes::setMinimumScale, Outcome.SATISFIED);
        when(
                        "not municipal",
                        (asked, terms) ->
                                municipal(asked, terms) && Boolean.FALSE.equals(asked.municipalPlanConforms()))
                .then(Outcomes::setMinimumScale, Outcome.VIOLATED);
        when("perhaps municipal", (asked, terms) -> municipal(asked, terms) && asked.municipalPlanConforms() == null)
                .then(Outcomes::setMinimumScale, Outcome.REVIEW);
        when("lasts", (asked, terms) -> terms.lasts() == Reached.YES).then(Outcomes::setServiceLife, Outcome.SATISFIED);
        when("too short", (asked, terms) -> terms.lasts() == Reached.NO)
                .then(Outcomes::setServiceLife, Outcome.VIOLATED);
        when("life unknown", (asked, terms) -> terms.lasts() == Reached.UNKNOWN)
                .then(Outcomes::setServiceLife, Outcome.UNDETERMINED);
        when("intensive", (asked, terms) -> limestone(asked) && terms.size() == Size.LARGE)
                .then(Outcomes::setIntensive, Outcome.SATISFIED);
        when("not intensive", (asked, terms) -> limestone(asked) && terms.size() != Size.LARGE)
                .then(Outcomes::setIntensive, Outcome.NOTED);
    }

    private void newSmallMines() {
        when("new, exempted", (asked, terms) -> asked.newRight() && asked.exempted())
                .then(Outcomes::setSmallMine, Outcome.SATISFIED);
        when("new, large or medium", (asked, terms) -> newBySize(asked) && largeOrMedium(terms.size()))
                .then(Outcomes::setSmallMine, Outcome.SATISFIED);
        when("new, small", (asked, terms) -> newBySize(asked) && terms.size() == Size.SMALL)
                .then(Outcomes::setSmallMine, Outcome.REVIEW);
        when("new, size not given", (asked, terms) -> newBySize(asked) && terms.size() == Size.NOT_GIVEN)
                .then(Outcomes::setSmallMine, Outcome.REVIEW);
        when("new, size unknown", (asked, terms) -> newBySize(asked) && terms.size() == Size.UNKNOWN)
                .then(Outcomes::setSmallMine, Outcome.UNDETERMINED);
    }

    private void growingSmallMines() {
        when("grows, free to", (asked, terms) -> asked.addsGround() && free(asked))
                .then(Outcomes::setSmallMineExpansion, Outcome.SATISFIED);
        when("grows, large or medium", (asked, terms) -> growsBySize(asked) && largeOrMedium(terms.sizeBefore()))
                .then(Outcomes::setSmallMineExpansion, Outcome.SATISFIED);
        when(
                        "grows, small",
                        (asked, terms) -> growsBySize(asked)
                                && terms.sizeBefore() == Size.SMALL
                                && asked.canExpandCapacity() != null)
                .then(Outcomes::setSmallMineExpansion, Outcome.REVIEW);
        when(
                        "grows, small and perhaps can",
                        (asked, terms) -> growsBySize(asked)
                                && terms.sizeBefore() == Size.SMALL
                                && asked.canExpandCapacity() == null)
                .then(Outcomes::setSmallMineExpansion, Outcome.UNDETERMINED);
        when("grows, size not given", (asked, terms) -> growsBySize(asked) && terms.sizeBefore() == Size.NOT_GIVEN)
                .then(Outcomes::setSmallMineExpansion, Outcome.REVIEW);
        when("grows, size unknown", (asked, terms) -> growsBySize(asked) && terms.sizeBefore() == Size.UNKNOWN)
                .then(Outcomes::setSmallMineExpansion, Outcome.UNDETERMINED);
    }

    private static boolean restricted(SliceQuestion asked) {
        return asked.mineral() == Mineral.COAL
                || asked.mineral() == Mineral.PYRITE
                || asked.determination() == Determination.RESTRICTED;
    }

    private static boolean prohibited(SliceQuestion asked) {
        return asked.mineral() == Mineral.BRICK_CLAY
                || asked.prohibitedBeside()
                || asked.determination() == Determination.PROHIBITED;
    }

    private static boolean municipal(SliceQuestion asked, Terms terms) {
        return asked.reviewed() && terms.reached() == Reached.NO_ROW;
    }

    private static boolean limestone(SliceQuestion asked) {
        return asked.reviewed() && asked.mineral().isLimestone();
    }

    private static boolean newBySize(SliceQuestion asked) {
        return asked.newRight() && !asked.exempted();
    }

    private static boolean growsBySize(SliceQuestion asked) {
        return asked.addsGround() && !free(asked);
    }

    private static boolean free(SliceQuestion asked) {
        return asked.exempted() || Boolean.TRUE.equals(asked.canExpandCapacity());
    }

    private static boolean largeOrMedium(Size size) {
        return size == Size.LARGE || size == Size.MEDIUM;
    }

    private Begun when(String name, When when) {
        return new Begun(name, when);
    }

    /** A rule without its answer. */
    private final class Begun {
        private final String name;
        private final When when;

        Begun(String name, When when) {
            this.name = name;
            this.when = when;
        }

        void then(BiConsumer<Outcomes, Outcome> provision, Outcome outcome) {
            rules.add(new SliceRule(name, when, provision, outcome));
        }
    }
}
