package org.kuanggui.second;

import org.kuanggui.application.GreenExploration;
import org.kuanggui.fact.Truth;

/** Catalogue, 5.1: 绿色勘查. */
final class GreenExplorations {
    private GreenExplorations() {}

    static void judge(ExplorationQuestion question, Notes notes) {
        if (!question.reviewed()) {
            return;
        }
        GreenExploration green = question.application().greenExploration();
        // 推广物化探无损地表技术，减少对环境的扰动
        if (green.lowDisturbanceTechniques() == Truth.TRUE) {
            notes.satisfied("5.1-low-disturbance");
        } else {
            notes.noted("5.1-low-disturbance");
        }
        // 严格按照绿色勘查规范
        notes.tri("5.1-green-exploration-norms", Said.of(green.followsNorms(), "/greenExploration/followsNorms"));
    }
}
