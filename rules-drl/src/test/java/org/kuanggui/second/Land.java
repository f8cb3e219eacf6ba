package org.kuanggui.second;

import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

/** Catalogue, 4.1, first part: 耕地和永久基本农田、生态保护红线、城镇开发边界, and 差异化管控. */
final class Land {
    private Land() {}

    static void mining(MiningQuestion question, Notes notes) {
        if (!question.reviewed()) {
            return;
        }
        Mineral mineral = question.application().mineral();
        boolean barred = !Minerals.strategic(mineral)
                && (question.isNew() || question.action() == MiningAction.CAPACITY_CHANGE || question.addsGround());
        boolean underground = question.application().method() == MiningMethod.UNDERGROUND;
        // M EXPANSION, M NEW not UNDERGROUND; added resources alone are of "the rest"
        boolean newlyOnFarmland = question.action() == MiningAction.EXPANSION || (question.isNew() && !underground);
        judge(question.application().site(), mineral, barred, newlyOnFarmland, notes);
    }

    static void exploration(ExplorationQuestion question, Notes notes) {
        if (!question.reviewed()) {
            return;
        }
        boolean newlyOnFarmland = question.isNew() || question.action() == ExplorationAction.EXPANSION;
        judge(question.application().site(), question.application().mineral(), false, newlyOnFarmland, notes);
    }

    private static void judge(
            Site site, Mineral mineral, boolean barredInRedLine, boolean newlyOnFarmland, Notes notes) {
        redLine(site, barredInRedLine, notes);
        farmland(site, mineral, newlyOnFarmland, notes);
        notes.satisfiedOrReview(
                "4.1-cultivated-land",
                Said.of(site.onCultivatedLand(), "/site/onCultivatedLand").not());
        notes.satisfiedOrReview(
                "4.1-urban-development-boundary",
                Said.of(site.inUrbanDevelopmentBoundary(), "/site/inUrbanDevelopmentBoundary")
                        .not());
        notes.noted("4.1-differentiated-control");
    }

    /** 4.1-ecological-red-line. */
    private static void redLine(Site site, boolean barred, Notes notes) {
        String provision = "4.1-ecological-red-line";
        switch (site.inEcologicalRedLine()) {
            case FALSE -> notes.satisfied(provision);
            case UNKNOWN -> notes.undetermined(provision, "/site/inEcologicalRedLine");
            case TRUE -> notes.add(Line.of(provision, barred ? Outcome.VIOLATED : Outcome.REVIEW));
        }
    }

    /** 4.1-permanent-basic-farmland. */
    private static void farmland(Site site, Mineral mineral, boolean newly, Notes notes) {
        String provision = "4.1-permanent-basic-farmland";
        Said onIt = Said.of(site.onPermanentBasicFarmland(), "/site/onPermanentBasicFarmland");
        if (Minerals.strategic(mineral) || onIt.truth() == Truth.FALSE) {
            notes.satisfied(provision);
        } else if (mineral == Mineral.GEOTHERMAL || mineral == Mineral.MINERAL_WATER) {
            Said damages = Said.of(site.damagesPermanentBasicFarmland(), "/site/damagesPermanentBasicFarmland");
            notes.tri(provision, onIt.and(damages).not());
        } else if (onIt.truth() == Truth.UNKNOWN) {
            notes.undetermined(provision, "/site/onPermanentBasicFarmland");
        } else {
            notes.add(Line.of(provision, newly ? Outcome.VIOLATED : Outcome.REVIEW));
        }
    }
}
