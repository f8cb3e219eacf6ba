package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Truth;

/** What the two provisions on land that is for review answer alike. */
abstract class LandForReview {
    private final String id;
    private final String pointer;
    private final Function<Truth, Site> site;

    /** @param site a site that lies on such land, does not, or perhaps does */
    LandForReview(String id, String pointer, Function<Truth, Site> site) {
        this.id = id;
        this.pointer = pointer;
        this.site = site;
    }

    @Actions.ReviewedMining
    void aMineOnItIsForReview(MiningAction action) {
        given(anExistingMine(action).site(site.apply(Truth.TRUE)))
                .then(id, REVIEW)
                .remedyUnsaid();
        given(anExistingMine(action).site(site.apply(Truth.FALSE))).then(id, SATISFIED);
        given(anExistingMine(action).site(site.apply(Truth.UNKNOWN)))
                .then(id, UNDETERMINED)
                .missing(pointer);
    }

    @Actions.ReviewedExploration
    void explorationOnItIsForReview(ExplorationAction action) {
        given(anExplorationApplication().action(action).site(site.apply(Truth.TRUE)))
                .then(id, REVIEW);
        given(anExplorationApplication().action(action).site(site.apply(Truth.FALSE)))
                .then(id, SATISFIED);
        given(anExplorationApplication().action(action).site(Site.UNKNOWN))
                .then(id, UNDETERMINED)
                .missing(pointer);
    }

    @Test
    void aStrategicMineralIsNoExceptionHere() {
        given(aMiningApplication().mineral(Mineral.COAL).site(site.apply(Truth.TRUE)))
                .then(id, REVIEW);
    }

    @Test
    void addedResourcesBringARenewalUnderReview() {
        given(anExistingMine(MiningAction.RENEWAL).addsResources(true).site(site.apply(Truth.TRUE)))
                .then(id, REVIEW);
    }

    @Actions.UnreviewedMining
    void staysSilentOnMinesWherePlanReviewDoesNotReach(MiningAction action) {
        given(anExistingMine(action).site(site.apply(Truth.TRUE))).silent(id);
    }

    @Actions.UnreviewedExploration
    void staysSilentOnExplorationWherePlanReviewDoesNotReach(ExplorationAction action) {
        given(anExplorationApplication().action(action).site(site.apply(Truth.TRUE)))
                .silent(id);
    }
}
