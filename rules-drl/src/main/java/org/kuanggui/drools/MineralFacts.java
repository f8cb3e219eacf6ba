package org.kuanggui.drools;

import java.util.List;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MineralList;

/** What is mined, main and beside, and what the authority found about it. */
final class MineralFacts {
    private final Mineral mineral;
    private final List<Mineral> associated;
    private final Planning planning;
    private final Knowledge knowledge;
    private final Fact main;

    MineralFacts(Mineral mineral, List<Mineral> associated, Planning planning, Knowledge knowledge) {
        this.mineral = mineral;
        this.associated = associated;
        this.planning = planning;
        this.knowledge = knowledge;
        this.main = Fact.shown("/mineral", mineral);
    }

    /** Named as prohibited by the plan, alone or among others. */
    boolean namedProhibited() {
        if (mainProhibited()) {
            return true;
        }
        for (Mineral beside : associated) {
            if (isProhibited(beside)) {
                return true;
            }
        }
        return false;
    }

    /** The main mineral is named as prohibited by the plan. */
    boolean mainProhibited() {
        return isProhibited(mineral);
    }

    private boolean isProhibited(Mineral named) {
        return knowledge.plan().names(MineralList.PROHIBITED, named);
    }

    /** Named as prohibited by the plan, or found to be by the authority. */
    boolean prohibited() {
        return namedProhibited() || planning.determination() == Determination.PROHIBITED;
    }

    /** The authority looked at the open lists of restricted and prohibited minerals. */
    boolean determined() {
        return planning.determination() != null;
    }

    Fact main() {
        return main;
    }

    /** The mineral with those beside it. */
    Fact all() {
        return withAssociated(main());
    }

    /** The mineral with those beside it, and whether the authority looked at the open list. */
    Fact named() {
        return Fact.joined(Truth.TRUE, all(), new PlanningFacts(planning, knowledge).determination());
    }

    /** As {@link #named()}, of a document that has no place for what the authority found. */
    Fact namedUnexamined() {
        return withAssociated(
                Fact.known(Truth.TRUE, new Evidence("/mineral", mineral.toString(), PlanningFacts.UNEXAMINED)));
    }

    private Fact withAssociated(Fact main) {
        return associated.isEmpty()
                ? main
                : Fact.joined(Truth.TRUE, main, Fact.shown("/associatedMinerals", Fact.listed(associated)));
    }
}
