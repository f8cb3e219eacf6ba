package org.kuanggui.peers.library;

import java.util.List;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.peers.Outcomes;
import org.kuanggui.peers.SliceAnswer;

/** The slice's outcomes among findings. */
final class Found {
    private Found() {}

    static SliceAnswer in(List<Finding> findings) {
        Outcomes outcomes = new Outcomes();
        for (Finding finding : findings) {
            switch (finding.provision().id()) {
                case "3.1-restricted-minerals" -> outcomes.setRestricted(finding.outcome());
                case "3.1-prohibited-minerals" -> outcomes.setProhibited(finding.outcome());
                case "4-minimum-scale" -> outcomes.setMinimumScale(finding.outcome());
                case "4-service-life" -> outcomes.setServiceLife(finding.outcome());
                case "4-small-mine-control" -> outcomes.setSmallMine(finding.outcome());
                case "4-small-mine-expansion" -> outcomes.setSmallMineExpansion(finding.outcome());
                case "4.1.2-limestone-intensive" -> outcomes.setIntensive(finding.outcome());
                default -> {}
            }
        }
        return outcomes.answer();
    }
}
