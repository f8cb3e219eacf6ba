package org.kuanggui.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * The fund account for restoration 矿山地质环境治理恢复基金账户.
 *
 * @param opened whether it is open
 * @param openedOn the day it was opened
 * @param scopeDefined whether the scope of its use is defined
 * @param accrualDefined whether the way it accrues is defined
 */
public record FundAccount(Truth opened, @Nullable LocalDate openedOn, Truth scopeDefined, Truth accrualDefined) {

    /** The part when it is absent: every fact is unknown. */
    public static final FundAccount UNKNOWN = new FundAccount(Truth.UNKNOWN, null, Truth.UNKNOWN, Truth.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public FundAccount {
        Checks checks = new Checks();
        opened = opened == null ? Truth.UNKNOWN : opened;
        openedOn = checks.date("/openedOn", openedOn);
        scopeDefined = scopeDefined == null ? Truth.UNKNOWN : scopeDefined;
        accrualDefined = accrualDefined == null ? Truth.UNKNOWN : accrualDefined;
        if (opened == Truth.FALSE && openedOn != null) {
            checks.refuse(
                    "/opened",
                    new Text("false，而 openedOn 为 " + openedOn, "false beside openedOn " + openedOn),
                    new Text("true，或不填 openedOn", "true, or no openedOn"));
        }
        checks.done();
    }
}
