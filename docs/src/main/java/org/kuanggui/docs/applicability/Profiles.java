package org.kuanggui.docs.applicability;

import java.util.List;

/**
 * What is asked in every cell, by the kind of subject.
 *
 * @param mining of applications for mining rights
 * @param exploration of applications for exploration rights
 * @param mines of mines under supervision
 * @param ledgers of the district's ledger
 */
public record Profiles(
        List<Profile<MiningCell>> mining,
        List<Profile<ExplorationCell>> exploration,
        List<Profile<MineCell>> mines,
        List<Profile<LedgerCell>> ledgers) {

    /** Within the plan's district and time: the facts that decide whether provisions apply. */
    public static Profiles deciding() {
        return new Profiles(
                MiningProfiles.deciding(),
                ExplorationProfiles.deciding(),
                MineProfiles.deciding(),
                LedgerProfiles.deciding());
    }

    /** Within the plan's district and time: further facts, by which one case of a provision answers and not another. */
    public static Profiles answering() {
        return new Profiles(
                MiningProfiles.answering(),
                ExplorationProfiles.answering(),
                MineProfiles.answering(),
                LedgerProfiles.answering());
    }

    /** After the plan's period. */
    public static Profiles afterPeriod() {
        return new Profiles(
                List.of(MiningProfiles.AFTER_PERIOD),
                List.of(ExplorationProfiles.AFTER_PERIOD),
                List.of(MineProfiles.AFTER_PERIOD),
                List.of(LedgerProfiles.AFTER_PERIOD));
    }

    /** Outside the plan's district, or before its time. */
    public static Profiles beyond() {
        return new Profiles(
                MiningProfiles.beyond(), ExplorationProfiles.beyond(), MineProfiles.beyond(), LedgerProfiles.beyond());
    }

    /** On ground that layers show; what is stated decides nothing of it. */
    public static Profiles onGround() {
        return new Profiles(MiningProfiles.onGround(), ExplorationProfiles.onGround(), List.of(), List.of());
    }

    /** How many there are. */
    public int count() {
        return mining.size() + exploration.size() + mines.size() + ledgers.size();
    }
}
