package org.kuanggui.peers.dmn;

import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieRuntimeFactory;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.tables.Dmn;

/**
 * The DMN engine of Apache KIE as its documentation says ("Embedding a DMN call directly in a Java application", in
 * docs.drools.org, DMN engine, model execution): a container of the class path, the runtime of its knowledge base, the
 * model looked up once; a context for each question, and one decision evaluated by name.
 */
public final class KieDmn implements Peer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public KieDmn() {
        KieContainer container = KieServices.get().getKieClasspathContainer();
        runtime = KieRuntimeFactory.of(container.getKieBase("peers-dmn")).get(DMNRuntime.class);
        model = runtime.getModel(Dmn.NAMESPACE, Dmn.NAME);
        if (model == null || model.hasErrors()) {
            throw new IllegalStateException(
                    "the model does not compile: " + (model == null ? "" : model.getMessages()));
        }
    }

    @Override
    public SliceAnswer judge(SliceDocument document) {
        DMNContext context = runtime.newContext();
        Variables.of(document.question()).forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, Dmn.ANSWER);
        DMNDecisionResult decision = result.getDecisionResultByName(Dmn.ANSWER);
        if (decision.hasErrors()) {
            throw new IllegalStateException(decision.getMessages().toString());
        }
        return SliceAnswer.named(((List<?>) decision.getResult()).toArray());
    }
}
