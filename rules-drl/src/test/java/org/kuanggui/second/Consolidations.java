package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Party;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.ConsolidationPriority;

/** Catalogue, 3.3.1, first part: 矿山规模调整, 矿山整合. */
final class Consolidations {
    private Consolidations() {}

    static void judge(MiningQuestion question, Notes notes) {
        MiningApplication application = question.application();
        Mineral mineral = application.mineral();
        boolean consolidation = question.action() == MiningAction.CONSOLIDATION;

        // 3.3.1-consolidation-encouraged: 鼓励小型矿山整合
        if (question.reviewed() && question.existing() && !consolidation) {
            SizeClass before = SizeClass.existing(question);
            if (before.size() == SizeClass.Size.SMALL) {
                notes.add(Line.of("3.3.1-consolidation-encouraged", Outcome.NOTED, before.readings()));
            }
        }
        // 3.3.1-open-pit-number-control: 重点控制石灰岩、砖瓦用页岩和砂岩等露天开采矿山的数量
        if (question.isNew()
                && application.method() == MiningMethod.OPEN_PIT
                && (Minerals.limestone(mineral) || Minerals.sandstone(mineral) || mineral == Mineral.BRICK_SHALE)) {
            notes.noted("3.3.1-open-pit-number-control");
        }
        if (consolidation) {
            // 3.3.1-consolidation-scope: 大足区资源整合的矿种为建筑石料用灰岩、锶矿等
            if (mineral == Mineral.BUILDING_STONE_LIMESTONE || mineral == Mineral.STRONTIUM) {
                notes.satisfied("3.3.1-consolidation-scope");
            } else {
                notes.review("3.3.1-consolidation-scope");
            }
            notes.add(method(application));
        }
    }

    /** 3.3.1-consolidation-priority, of a live mine: 重点整合矿山. */
    static void mine(MineQuestion question, Notes notes) {
        ConsolidationPriority priority = question.mine().consolidationPriority();
        boolean flagged = priority.backwardTechnology() == Truth.TRUE
                || priority.lowUtilization() == Truth.TRUE
                || priority.scaleLongBelowDesign() == Truth.TRUE
                || priority.poorManagement() == Truth.TRUE
                || priority.safetyHazards() == Truth.TRUE
                || priority.poorBenefits() == Truth.TRUE;
        if (question.live() && flagged) {
            notes.noted("3.3.1-consolidation-priority");
        }
    }

    /** 3.3.1-consolidation-method: 由大矿采取合理补偿、整体收购或联合经营等方式进行整合. */
    private static Line method(MiningApplication application) {
        String provision = "3.3.1-consolidation-method";
        Consolidation consolidation = application.consolidation();
        if (consolidation == null) {
            return Line.undetermined(provision, List.of("/consolidation"), List.of());
        }
        List<Party> parties = consolidation.parties();
        if (parties.size() < 2) {
            // decided before lead and method
            return Line.of(provision, Outcome.VIOLATED);
        }
        int lead = indexOf(consolidation.lead(), parties);
        if (lead < 0 || consolidation.method() == ConsolidationMethod.OTHER) {
            return Line.of(provision, Outcome.REVIEW);
        }
        List<String> missing = new ArrayList<>();
        if (consolidation.method() == null) {
            missing.add("/consolidation/method");
        }
        for (int other = 0; other < parties.size(); other++) {
            if (other == lead) {
                continue;
            }
            Truth leads = leads(
                    parties.get(lead).productionScale(), parties.get(other).productionScale(), application);
            if (leads == Truth.FALSE) {
                return Line.of(provision, Outcome.REVIEW);
            }
            if (leads == Truth.UNKNOWN) {
                addWhatIsMissing(missing, parties, lead, other);
            }
        }
        return missing.isEmpty()
                ? Line.of(provision, Outcome.SATISFIED)
                : Line.undetermined(provision, missing, List.of());
    }

    private static int indexOf(String name, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the lead's scale is at least another's. */
    private static Truth leads(@Nullable Quantity lead, @Nullable Quantity other, MiningApplication application) {
        if (lead == null || other == null) {
            return Truth.UNKNOWN;
        }
        return Amounts.atLeast(lead, Amounts.inWan(other), Amounts.isMass(other), application.bulkDensity());
    }

    /** The unknown ones of the two scales, or the density where both are stated and cannot be compared. */
    private static void addWhatIsMissing(List<String> missing, List<Party> parties, int lead, int other) {
        boolean leadUnknown = parties.get(lead).productionScale() == null;
        boolean otherUnknown = parties.get(other).productionScale() == null;
        if (leadUnknown) {
            missing.add("/consolidation/parties/" + lead + "/productionScale");
        }
        if (otherUnknown) {
            missing.add("/consolidation/parties/" + other + "/productionScale");
        }
        if (!leadUnknown && !otherUnknown) {
            missing.add("/bulkDensity");
        }
    }
}
