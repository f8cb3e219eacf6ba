package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

/** Catalogue, 4, second part: 严格控制新设小型生产规模矿山，严格限制…扩大范围增划资源. */
final class SmallMines {
    private SmallMines() {}

    static void judge(MiningQuestion question, Notes notes) {
        if (question.isNew()) {
            notes.add(control(question));
        } else if (question.addsGround()) {
            notes.add(expansion(question));
        }
    }

    /** 4-small-mine-control. */
    private static Line control(MiningQuestion question) {
        String provision = "4-small-mine-control";
        // 除符合有关规定外
        if (question.application().planning().exemptionBasis() != null) {
            return Line.of(provision, Outcome.SATISFIED);
        }
        SizeClass applied = SizeClass.applied(question);
        return switch (applied.size()) {
            case LARGE, MEDIUM -> Line.of(provision, Outcome.SATISFIED, applied.readings());
            case SMALL, NOT_GIVEN -> Line.of(provision, Outcome.REVIEW, applied.readings());
            case UNKNOWN -> Line.undetermined(provision, applied.missing(), applied.readings());
        };
    }

    /** 4-small-mine-expansion. */
    private static Line expansion(MiningQuestion question) {
        String provision = "4-small-mine-expansion";
        MiningApplication application = question.application();
        Truth canExpand = application.existing().canExpandCapacity();
        if (application.planning().exemptionBasis() != null || canExpand == Truth.TRUE) {
            return Line.of(provision, Outcome.SATISFIED);
        }
        SizeClass before = SizeClass.existing(question);
        return switch (before.size()) {
            case LARGE, MEDIUM -> Line.of(provision, Outcome.SATISFIED, before.readings());
            case NOT_GIVEN -> Line.of(provision, Outcome.REVIEW, before.readings());
            case SMALL ->
                canExpand == Truth.FALSE
                        ? Line.of(provision, Outcome.REVIEW, before.readings())
                        : Line.undetermined(provision, List.of("/existing/canExpandCapacity"), before.readings());
            case UNKNOWN -> {
                List<String> missing = new ArrayList<>(before.missing());
                if (canExpand == Truth.UNKNOWN) {
                    missing.add("/existing/canExpandCapacity");
                }
                yield Line.undetermined(provision, missing, before.readings());
            }
        };
    }
}
