package org.kuanggui.second;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;

/**
 * A mining application with the catalogue's words for it.
 *
 * @param application what is judged
 * @param place where it lies, and what the host's layers show of it
 * @param ledger the district's, beside it; {@code null} where there is none
 * @param asOf the date of judgement
 * @param choices how doubtful places are read
 */
record MiningQuestion(
        MiningApplication application,
        Place place,
        @Nullable Ledger ledger,
        LocalDate asOf,
        Choices choices) {

    /** The same of another application on the same ground, or of the same on other ground. */
    MiningQuestion of(MiningApplication changed, Place ground) {
        return new MiningQuestion(changed, ground, ledger, asOf, choices);
    }

    MiningAction action() {
        return application.action();
    }

    /** <i>reviewed</i> = an action that plan review covers. */
    boolean reviewed() {
        return switch (application.action()) {
            case NEW, EXPANSION, CAPACITY_CHANGE, MINERAL_CHANGE, METHOD_CHANGE, CONSOLIDATION -> true;
            case RENEWAL, REDUCTION, TRANSFER, NAME_CHANGE, CANCELLATION -> application.addsResources();
        };
    }

    boolean isNew() {
        return application.action() == MiningAction.NEW;
    }

    /** <i>existing</i> = a mining action other than NEW. */
    boolean existing() {
        return !isNew();
    }

    /** <i>adds ground</i> = EXPANSION or {@code addsResources}; the contract: beside NEW it changes nothing. */
    boolean addsGround() {
        return application.action() == MiningAction.EXPANSION || (application.addsResources() && existing());
    }

    /** <i>leaving</i> = CANCELLATION. */
    boolean leaving() {
        return application.action() == MiningAction.CANCELLATION;
    }

    /** <i>plain</i> = {@code addsResources} false and the action TRANSFER, NAME_CHANGE or REDUCTION. */
    boolean plain() {
        return !application.addsResources()
                && switch (application.action()) {
                    case TRANSFER, NAME_CHANGE, REDUCTION -> true;
                    default -> false;
                };
    }

    /** Whether the fund account is open: a stated day counts as opened, unless it has not come yet. */
    Truth accountOpen() {
        return accountOpen(application.rehabilitation().fundAccount(), asOf);
    }

    /** Whether a fund account is open on a day. */
    static Truth accountOpen(FundAccount account, LocalDate asOf) {
        LocalDate openedOn = account.openedOn();
        if (openedOn == null) {
            return account.opened();
        }
        return openedOn.isAfter(asOf) ? Truth.FALSE : Truth.TRUE;
    }
}
