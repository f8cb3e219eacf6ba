package org.kuanggui.drools;

import java.lang.reflect.Field;
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
import org.kuanggui.spi.Granted;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/** Judges by one rule base after the other, under evaluators that were built once. */
final class SwitchedRuleBase implements RuleBase {
    private RuleBase current;

    SwitchedRuleBase(RuleBase first) {
        current = first;
    }

    /** Lets every evaluator that is built from now on judge by this rule base. */
    void install() {
        try {
            Field loaded = Class.forName("org.kuanggui.RuleBases").getDeclaredField("loaded");
            loaded.setAccessible(true);
            loaded.set(null, this);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("core keeps its rule base elsewhere", changed);
        }
    }

    void switchTo(RuleBase next) {
        current = next;
    }

    @Override
    public RuleBaseIdentity identity() {
        return current.identity();
    }

    @Override
    public PlanEdition plan() {
        return current.plan();
    }

    @Override
    public PlanData data() {
        return current.data();
    }

    @Override
    public RuleBase with(PlanData data) {
        return current.with(data);
    }

    @Override
    public Standards standards() {
        return current.standards();
    }

    @Override
    public List<Provision> provisions() {
        return current.provisions();
    }

    @Override
    public List<String> rules() {
        return current.rules();
    }

    @Override
    public List<Reading> readings() {
        return current.readings();
    }

    @Override
    public Judgement judge(Application application, @Nullable Ledger ledger, Setting setting) {
        return current.judge(application, ledger, setting);
    }

    @Override
    public Optional<Granted> granted(
            MiningApplication application, @Nullable LedgerRight before, String number, Setting setting) {
        return current.granted(application, before, number, setting);
    }

    @Override
    public Judgement judge(Mine mine, Setting setting) {
        return current.judge(mine, setting);
    }

    @Override
    public Judgement judge(Ledger ledger, Setting setting) {
        return current.judge(ledger, setting);
    }
}
