package org.kuanggui.docs.applicability;

import java.time.LocalDate;
import java.util.List;
import org.kuanggui.application.Mineral;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.plan.SizeClass;

/** What is asked of the district's ledger. */
final class LedgerProfiles {
    static final Profile<LedgerCell> AFTER_PERIOD =
            on("no rights, after the period", Parts.AFTER_PERIOD, LedgerFacts.empty());

    private LedgerProfiles() {}

    static List<Profile<LedgerCell>> deciding() {
        return List.of(
                on("no district stated", Parts.DAY, LedgerFacts.of(null)),
                on("no rights", Parts.DAY, LedgerFacts.empty()),
                on("small mines in every block", Parts.DAY, LedgerFacts.full()),
                on("small mines, plan not issued yet", Parts.NOT_ISSUED, LedgerFacts.full()),
                AFTER_PERIOD);
    }

    static List<Profile<LedgerCell>> answering() {
        return List.of(
                on("a large mine", Parts.DAY, retained(SizeClass.LARGE)),
                on("small mines, the period's last day", Parts.LAST_DAY, LedgerFacts.full()),
                on("small mines, after the period", Parts.AFTER_PERIOD, LedgerFacts.full()),
                on(
                        "a mine in a block that is not set",
                        Parts.DAY,
                        LedgerFacts.with(Mineral.CEMENT_LIMESTONE, null, LedgerBlock.ADJUSTED)),
                on(
                        "a mine in a block that is not stated",
                        Parts.DAY,
                        LedgerFacts.with(Mineral.CEMENT_LIMESTONE, null, null)));
    }

    static List<Profile<LedgerCell>> beyond() {
        return List.of(
                on("before the period", Parts.BEFORE_PERIOD, LedgerFacts.full()),
                on("another district", Parts.DAY, LedgerFacts.of("500112")));
    }

    private static Ledger retained(SizeClass sizeClass) {
        return LedgerFacts.with(Mineral.STRONTIUM, sizeClass, LedgerBlock.RETAINED);
    }

    private static Profile<LedgerCell> on(String name, LocalDate day, Ledger ledger) {
        return new Profile<>(name, (evaluator, cell) -> evaluator.monitor(ledger, day));
    }
}
