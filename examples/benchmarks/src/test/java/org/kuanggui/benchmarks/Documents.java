package org.kuanggui.benchmarks;

import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.dazu.Applications;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.Readings;
import org.kuanggui.scenario.StartingDocuments;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/** What is asked about: one document of each sort, with the verdict it has. */
public enum Documents {
    COMPLETE(Question.of(Applications.aMiningApplication().build()), Verdict.CONFORMS),
    /** With a remedy, which is judged before it is offered. */
    REFUSED(
            Question.of(Applications.aMiningApplication()
                    .productionScale(Applications.scale("95"))
                    .build()),
            Verdict.DOES_NOT_CONFORM),
    UNDETERMINED(
            Question.of(Applications.aMiningApplication()
                    .productionScale(null)
                    .recoverableReserves(null)
                    .build()),
            Verdict.UNDETERMINED),
    OUT_OF_SCOPE(
            Question.of(Applications.aMiningApplication()
                    .site(Applications.aSite().toBuilder().district("500112").build())
                    .build()),
            Verdict.OUT_OF_SCOPE),
    EXPLORATION(Question.of(Applications.anExplorationApplication().build()), Verdict.CONFORMS_WITH_DUTIES),
    MINE(Question.of(StartingDocuments.aMine().build()), Verdict.CONFORMS_WITH_DUTIES),
    LEDGER(Question.of(StartingDocuments.aLedger()), Verdict.CONFORMS),
    /** An area of four corners on a layer of cultivated land, between its polygons. */
    ON_GROUND(Question.of(at(GeneratedLayers.betweenThem())), Verdict.CONFORMS),
    /** Across the edge of one of them. */
    ON_GROUND_OVERLAPPING(Question.of(at(GeneratedLayers.overOne())), Verdict.NEEDS_REVIEW);

    private static final Readings READINGS = PlanEvaluator.create().readings();

    final Question question;
    final Verdict verdict;

    Documents(Question question, Verdict verdict) {
        this.question = question;
        this.verdict = verdict;
    }

    /** What rules find, without layers, by the readings that hold where none is chosen. */
    static Judgement judge(RuleBase rules, Question question) {
        Setting setting = new Setting(question.asOf(), READINGS, GroundLayers.NONE, RestDays.WEEKENDS);
        if (question.document() instanceof Mine mine) {
            return rules.judge(mine, setting);
        }
        return question.document() instanceof Ledger ledger
                ? rules.judge(ledger, setting)
                : rules.judge((Application) question.document(), question.ledgerOrNull(), setting);
    }

    /** The complete application on other ground. */
    static MiningApplication at(Area area) {
        MiningApplication stated = Applications.aMiningApplication().build();
        Site site = stated.site().toBuilder().ground(area).build();
        return stated.toBuilder().site(site).build();
    }
}
