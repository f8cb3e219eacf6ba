package org.kuanggui.peers.library;

import org.kuanggui.PlanEvaluator;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.drools.SliceOfThePlan;
import org.kuanggui.duty.RestDays;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.plan.Readings;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/** The library's rules, data and engine, with no rules but those of the slice: findings with evidence and remedies. */
public final class LibrarySlice implements Peer {
    private final RuleBase rules = SliceOfThePlan.rules(SliceAnswer.PROVISIONS);
    private final Readings readings = PlanEvaluator.create().readings();

    @Override
    public SliceAnswer judge(SliceDocument document) {
        Setting setting =
                new Setting(document.application().submittedOn(), readings, GroundLayers.NONE, RestDays.WEEKENDS);
        return Found.in(rules.judge(document.application(), null, setting).findings());
    }
}
