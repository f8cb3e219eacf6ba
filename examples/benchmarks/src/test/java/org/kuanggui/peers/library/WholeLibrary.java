package org.kuanggui.peers.library;

import org.kuanggui.PlanEvaluator;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;

/** The library as it is: it judges every provision, and the slice's outcomes are picked from its findings. */
public final class WholeLibrary implements Peer {
    private final PlanEvaluator evaluator = PlanEvaluator.create();

    @Override
    public SliceAnswer judge(SliceDocument document) {
        return Found.in(evaluator.evaluate(document.application()).findings());
    }
}
