package org.kuanggui.peers.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.tables.Dmn;

/**
 * Camunda's DMN engine as its manual says (docs.camunda.org/manual/latest/user-guide/dmn-engine, "Evaluate Decisions"): an
 * engine of the default configuration, which reads FEEL, the decision parsed once, and evaluated with variables.
 */
public final class CamundaDmn implements Peer {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    /** Parses the model. */
    public CamundaDmn() {
        try (InputStream model = CamundaDmn.class.getResourceAsStream("slice.dmn")) {
            decision = engine.parseDecision(Dmn.ANSWER, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public SliceAnswer judge(SliceDocument document) {
        List<?> outcomes = engine.evaluateDecision(decision, Variables.of(document.question()))
                .getSingleEntry();
        return SliceAnswer.named(outcomes.toArray());
    }
}
