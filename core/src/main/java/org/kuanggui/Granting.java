package org.kuanggui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.spi.Granted;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/** Enters applications into a ledger as if they were granted. */
final class Granting {
    private final RuleBase ruleBase;
    private final Ledger ledger;
    private final List<String> missing = new ArrayList<>();
    private int endingUnnamed;

    private Granting(RuleBase ruleBase, Ledger ledger) {
        this.ruleBase = ruleBase;
        this.ledger = ledger;
    }

    static GrantEffect of(Application application, Ledger ledger, RuleBase ruleBase, Setting setting) {
        return new Granting(ruleBase, ledger).effect(application, setting);
    }

    private GrantEffect effect(Application application, Setting setting) {
        PlanEdition plan = ruleBase.plan();
        Indicators before = Indicators.of(ledger, plan);
        Ledger after = application instanceof MiningApplication mining
                ? mining(mining, setting)
                : exploration((ExplorationApplication) application);
        Indicators figures = after == null ? null : Indicators.of(after, plan);
        missing.sort(null);
        return new GrantEffect(before, after, figures, missing, endingUnnamed);
    }

    private @Nullable Ledger mining(MiningApplication application, Setting setting) {
        if (application.action() == MiningAction.NEW) {
            return granted(application, null, unusedNumber(application.id()), setting)
                    .map(ledger::with)
                    .orElse(ledger);
        }
        String number = application.existing().rightId();
        LedgerRight own = number == null ? null : ledger.right(number).orElse(null);
        if (application.action() == MiningAction.CANCELLATION) {
            return own == null ? withoutNumber(number) : ledger.without(own.id());
        }
        Optional<LedgerRight> entry = granted(application, own, own == null ? application.id() : own.id(), setting);
        if (entry.isEmpty()) {
            return ledger;
        }
        if (application.action() == MiningAction.CONSOLIDATION) {
            countParties(application.consolidation());
        }
        return own == null ? withoutNumber(number) : ledger.replacing(entry.get());
    }

    private Optional<LedgerRight> granted(
            MiningApplication application, @Nullable LedgerRight before, String number, Setting setting) {
        Optional<Granted> granted = ruleBase.granted(application, before, number, setting);
        granted.map(Granted::missing).ifPresent(missing::addAll);
        return granted.map(Granted::right);
    }

    /** It cannot be told which right changes: no number is stated, or the ledger has none of it. */
    private @Nullable Ledger withoutNumber(@Nullable String stated) {
        missing.add(stated == null ? "/existing/rightId" : "/rights");
        return null;
    }

    private void countParties(@Nullable Consolidation consolidation) {
        if (consolidation == null) {
            missing.add("/consolidation");
        } else {
            endingUnnamed = (int) consolidation.parties().stream()
                    .filter(party -> !party.name().equals(consolidation.lead()))
                    .count();
        }
    }

    private @Nullable Ledger exploration(ExplorationApplication application) {
        boolean planned = ruleBase.plan().plansExplorationOf(application.mineral());
        if (application.action() != ExplorationAction.NEW || !planned) {
            return ledger;
        }
        String block = application.planning().block().id();
        if (block == null) {
            missing.add("/planning/block/id");
            return null;
        }
        boolean ofPlan = ruleBase.plan().explorationBlock(block).isPresent();
        return ofPlan ? ledger.withExplorationBlockGranted(block) : ledger;
    }

    /** A new right has no number yet and goes by the application's; by its second, {@code M-1#2}, where that is taken. */
    private String unusedNumber(String id) {
        String number = id;
        for (int i = 2; ledger.right(number).isPresent(); i++) {
            number = id + "#" + i;
        }
        return number;
    }
}
