package org.kuanggui.spi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.PlanData;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.Standards;

/**
 * A plan with its rules. Found by {@link java.util.ServiceLoader}; it needs a public constructor without parameters.
 * Safe for use by several threads.
 */
public interface RuleBase {

    /** Which rules and data these are. */
    RuleBaseIdentity identity();

    /** The plan's tables, lists and dates. */
    PlanEdition plan();

    /** The data of the plan as they are written. */
    PlanData data();

    /**
     * The same rules with other data of the same form; this, where they are the same data.
     *
     * @throws org.kuanggui.fact.InvalidInputException if the data are not sound, do not have the form that the rules ask for,
     *     or go by the name of those they differ from; it lists everything
     */
    RuleBase with(PlanData data);

    /** The facts from other instruments. */
    Standards standards();

    /** Every provision, in the plan's order. */
    List<Provision> provisions();

    /**
     * The name of every rule, sorted: {@code provision}, or {@code provision/case} where a provision has several. A finding
     * names its rule by its provision and its case.
     */
    List<String> rules();

    /** Every reading, settled or not. */
    List<Reading> readings();

    /**
     * Judges an application on the facts it states, and, where it states its ground, on what the layers show of it.
     *
     * @param ledger the district's, where quotas are to be judged too; {@code null} else
     */
    Judgement judge(Application application, @Nullable Ledger ledger, Setting setting);

    /**
     * The entry of a right in the district's ledger once an application is granted; empty where the action leaves the
     * entry as it is. Not asked for a cancellation.
     *
     * @param before the entry of the right it starts from; {@code null} for a new one, or where it is not known
     * @param number of the right
     */
    Optional<Granted> granted(
            MiningApplication application, @Nullable LedgerRight before, String number, Setting setting);

    /** Judges a mine under supervision, likewise. */
    Judgement judge(Mine mine, Setting setting);

    /** Judges the district by its ledger. */
    Judgement judge(Ledger ledger, Setting setting);
}
