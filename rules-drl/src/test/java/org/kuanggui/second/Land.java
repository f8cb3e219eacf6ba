package org.kuanggui.second;

import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.area.Theme;
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
        judge(question.place(), mineral, barred, newlyOnFarmland, notes);
        distinctions(question.place(), question.application().applicant().name(), notes);
    }

    static void exploration(ExplorationQuestion question, Notes notes) {
        if (!question.reviewed()) {
            return;
        }
        boolean newlyOnFarmland = question.isNew() || question.action() == ExplorationAction.EXPANSION;
        judge(question.place(), question.application().mineral(), false, newlyOnFarmland, notes);
        distinctions(question.place(), question.application().applicant().name(), notes);
    }

    private static void judge(
            Place place, Mineral mineral, boolean barredInRedLine, boolean newlyOnFarmland, Notes notes) {
        redLine(place, barredInRedLine, notes);
        farmland(place, mineral, newlyOnFarmland, notes);
        notes.satisfiedOrReview("4.1-cultivated-land", place.onCultivatedLand().not());
        notes.offending(place.offending(Theme.CULTIVATED_LAND));
        notes.satisfiedOrReview(
                "4.1-urban-development-boundary",
                place.inUrbanDevelopmentBoundary().not());
        notes.offending(place.offending(Theme.URBAN_DEVELOPMENT_BOUNDARY));
    }

    /** 4.1-differentiated-control: beside the distinctions the rights of others beneath, each by more than the tolerance. */
    private static void distinctions(Place place, String applicant, Notes notes) {
        notes.noted("4.1-differentiated-control");
        Sheet rights = place.shown(Theme.EXISTING_RIGHTS);
        if (rights != null) {
            Region others = Region.NONE;
            for (Sheet.Plot plot : place.beneath(rights)) {
                if (!applicant.equals(plot.feature().holder())) {
                    others = others.and(place.ground().within(plot.region()));
                }
            }
            notes.offending(others);
        }
    }

    /** 4.1-ecological-red-line. */
    private static void redLine(Place place, boolean barred, Notes notes) {
        String provision = "4.1-ecological-red-line";
        switch (place.inEcologicalRedLine().truth()) {
            case FALSE -> notes.satisfied(provision);
            case UNKNOWN -> notes.undetermined(provision, "/site/inEcologicalRedLine");
            case TRUE -> notes.add(Line.of(provision, barred ? Outcome.VIOLATED : Outcome.REVIEW));
        }
        notes.offending(place.offending(Theme.ECOLOGICAL_RED_LINE));
    }

    /** 4.1-permanent-basic-farmland. */
    private static void farmland(Place place, Mineral mineral, boolean newly, Notes notes) {
        String provision = "4.1-permanent-basic-farmland";
        Said onIt = place.onPermanentBasicFarmland();
        if (Minerals.strategic(mineral) || onIt.truth() == Truth.FALSE) {
            notes.satisfied(provision);
        } else if (mineral == Mineral.GEOTHERMAL || mineral == Mineral.MINERAL_WATER) {
            Said damages = Said.of(place.site().damagesPermanentBasicFarmland(), "/site/damagesPermanentBasicFarmland");
            notes.tri(provision, onIt.and(damages).not());
        } else if (onIt.truth() == Truth.UNKNOWN) {
            notes.undetermined(provision, "/site/onPermanentBasicFarmland");
        } else {
            notes.add(Line.of(provision, newly ? Outcome.VIOLATED : Outcome.REVIEW));
        }
        notes.offending(place.offending(Theme.PERMANENT_BASIC_FARMLAND));
    }
}
