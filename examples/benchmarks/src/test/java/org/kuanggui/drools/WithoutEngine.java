package org.kuanggui.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.Readings;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.Setting;

/**
 * The library without its engine: the same cases, the statements of the same rules one after the other in plain Java, the same
 * findings, remedies and evaluations, byte for byte, which a test sees to. What it does not do, an engine costs.
 */
public final class WithoutEngine {
    private static final DazuRuleBase RULES = new DazuRuleBase();

    private final Statements statements = CompiledStatements.STATEMENTS;
    private final Readings readings;
    private final GroundLayers layers;
    private final RestDays restDays;

    /** Judges under the same readings, layers and rest days as an evaluator does. */
    public WithoutEngine(PlanEvaluator evaluator) {
        readings = evaluator.readings();
        layers = evaluator.layers();
        restDays = evaluator.restDays();
    }

    /** As {@link PlanEvaluator#evaluate(Application)}. */
    public Evaluation evaluate(Application application) {
        return evaluate(application, application.submittedOn());
    }

    /** As {@link PlanEvaluator#evaluate(Application, LocalDate)}. */
    public Evaluation evaluate(Application application, LocalDate asOf) {
        Knowledge knowledge = knowledge(asOf);
        GroundFacts ground = GroundFacts.of(application.site(), layers);
        Judgement judgement = judge(application, ground, null, knowledge);
        Remedies remedies = new Remedies(RULES.plan(), layers, changed -> {
            boolean sameGround =
                    Objects.equals(changed.site().ground(), application.site().ground());
            return judge(changed, sameGround ? ground : GroundFacts.of(changed.site(), layers), null, knowledge)
                    .findings();
        });
        return evaluation(
                application.id(),
                asOf,
                new Judgement(remedies.with(application, judgement.findings()), judgement.outOfScope()));
    }

    /** As {@link PlanEvaluator#inspect(Mine, LocalDate)}. */
    public Evaluation inspect(Mine mine, LocalDate asOf) {
        return evaluation(
                mine.id(), asOf, judge(new MineCase(mine, GroundFacts.of(mine.site(), layers), knowledge(asOf))));
    }

    /** As {@link PlanEvaluator#monitor(Ledger, LocalDate)}. */
    public Evaluation monitor(Ledger ledger, LocalDate asOf) {
        return evaluation(ledger.id(), asOf, judge(new LedgerCase(ledger, knowledge(asOf))));
    }

    private Knowledge knowledge(LocalDate asOf) {
        return RULES.knowledge(new Setting(asOf, readings, layers, restDays));
    }

    private Judgement judge(
            Application application, @Nullable GroundFacts ground, @Nullable Ledger ledger, Knowledge knowledge) {
        return judge(
                application instanceof MiningApplication mining
                        ? new MiningCase(mining, ground, ledger, knowledge)
                        : new ExplorationCase((ExplorationApplication) application, ground, ledger, knowledge));
    }

    private Judgement judge(SubjectCase subject) {
        statements.judge(subject);
        List<Case> parts = subject.parts();
        parts.forEach(statements::judge);
        return subject.judgement(parts);
    }

    private Evaluation evaluation(String subject, LocalDate asOf, Judgement judgement) {
        return Evaluation.of(subject, asOf, judgement.findings(), judgement.outOfScope(), RULES.identity());
    }
}
