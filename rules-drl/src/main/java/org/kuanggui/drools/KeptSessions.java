package org.kuanggui.drools;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.runtime.conf.ForceEagerActivationOption;

/**
 * A knowledge base with its sessions, which are kept from case to case: what a session makes for each rule that fires it makes
 * once. Between cases a session holds none, and what throws is not kept. Safe for use by several threads: each case has a
 * session to itself, and as many as there are cores lie ready.
 */
final class KeptSessions {
    private final KieBase kieBase;
    private final KieSessionConfiguration configuration;
    private final BlockingQueue<KieSession> ready =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    /** Makes the first session. */
    KeptSessions(KieBase kieBase) {
        this.kieBase = kieBase;
        this.configuration = configuration();
        ready.add(session());
    }

    /** Lets every rule that applies to a case speak, each once. */
    void judge(Case subject) {
        KieSession session = ready.poll();
        if (session == null) {
            session = session();
        }
        boolean isKept = false;
        try {
            FactHandle handle = session.insert(subject);
            session.fireAllRules();
            session.delete(handle);
            session.fireAllRules();
            isKept = ready.offer(session);
        } finally {
            if (!isKept) {
                session.dispose();
            }
        }
    }

    private KieSession session() {
        return kieBase.newKieSession(configuration, null);
    }

    /**
     * What a host may have set by the system properties of Drools, and what no case could be judged with: unless sessions are
     * safe for threads, those of one knowledge base hand their facts to rules by one place; firing at once would keep what fired.
     */
    static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(ThreadSafeOption.YES);
        configuration.setOption(DirectFiringOption.NO);
        configuration.setOption(ForceEagerActivationOption.NO);
        return configuration;
    }
}
