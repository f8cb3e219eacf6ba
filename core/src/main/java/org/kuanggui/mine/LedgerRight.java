package org.kuanggui.mine;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.SharedChecks;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.SizeClass;

/**
 * A mining right in the district's ledger.
 *
 * @param id the right's number
 * @param mineral the main mineral
 * @param mineralName the mineral's name, where it is OTHER; it may be left out, and is refused beside any other
 * @param sizeClass the mine's size class; {@code null} where it is not known
 * @param greenMine whether the mine has reached the standard of green mines
 * @param inKeyMiningZone whether it lies in the key mining zone 重点开采区
 * @param block the kind of block it lies in; {@code null} where it is not known
 */
public record LedgerRight(
        String id,
        Mineral mineral,
        @Nullable String mineralName,
        @Nullable SizeClass sizeClass,
        Truth greenMine,
        Truth inKeyMiningZone,
        @Nullable LedgerBlock block) {

    private static final Text A_MINERAL = Phrases.aConstantOf("mineral");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public LedgerRight {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        checks.required("/mineral", mineral, A_MINERAL);
        mineralName = checks.text("/mineralName", mineralName);
        SharedChecks.noNameBeside(checks, mineral, mineralName);
        greenMine = greenMine == null ? Truth.UNKNOWN : greenMine;
        inKeyMiningZone = inKeyMiningZone == null ? Truth.UNKNOWN : inKeyMiningZone;
        checks.done();
    }
}
