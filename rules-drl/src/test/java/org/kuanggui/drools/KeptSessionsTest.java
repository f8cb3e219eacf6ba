package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.drools.core.RuleSessionConfiguration;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.runtime.conf.ForceEagerActivationOption;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.dazu.Applications;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.spi.Setting;

@DisplayName("A session of the engine")
class KeptSessionsTest {
    private static final DazuRuleBase RULES = new DazuRuleBase();
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final MiningApplication APPLICATION =
            Applications.aMiningApplication().build();

    private final KieBase kieBase = kieBase();
    private final KeptSessions sessions = new KeptSessions(kieBase);

    @Test
    @DisplayName("is kept from case to case, and holds none between them")
    void isKept() {
        KieSession first = all().get(0);

        assertThat(judged()).isEqualTo(judged()).isNotEmpty();

        assertThat(all()).containsExactly(first);
        assertThat(first.getFactCount()).isZero();
        assertThat(first.fireAllRules()).isZero();
    }

    @Test
    @DisplayName("is not kept where a rule throws, and the next case has another")
    void isNotKeptWhereARuleThrows() {
        KieSession first = all().get(0);
        MiningCase answered = mining();
        sessions.judge(answered);

        assertThatThrownBy(() -> sessions.judge(answered)).hasMessageContaining("has been answered already");

        assertThat(all()).isEmpty();
        assertThat(judged()).isNotEmpty();
        assertThat(all()).hasSize(1).doesNotContain(first);
    }

    @Test
    @DisplayName("is as these rules need it, whatever the host has set for its own")
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void isAsTheseRulesNeedIt() {
        System.setProperty(ThreadSafeOption.PROPERTY_NAME, "false");
        System.setProperty(DirectFiringOption.PROPERTY_NAME, "true");
        System.setProperty(ForceEagerActivationOption.PROPERTY_NAME, "true");
        try {
            KieSessionConfiguration configuration = KeptSessions.configuration();

            assertThat(configuration.getProperty(ThreadSafeOption.PROPERTY_NAME))
                    .isEqualTo("true");
            assertThat(configuration.getProperty(DirectFiringOption.PROPERTY_NAME))
                    .isEqualTo("false");
            assertThat(configuration.as(RuleSessionConfiguration.KEY).hasForceEagerActivationFilter())
                    .isFalse();
        } finally {
            System.clearProperty(ThreadSafeOption.PROPERTY_NAME);
            System.clearProperty(DirectFiringOption.PROPERTY_NAME);
            System.clearProperty(ForceEagerActivationOption.PROPERTY_NAME);
        }
    }

    private List<KieSession> all() {
        return List.copyOf(kieBase.getKieSessions());
    }

    private List<Finding> judged() {
        MiningCase subject = mining();
        sessions.judge(subject);
        return subject.judgement(List.of()).findings();
    }

    private static MiningCase mining() {
        return new MiningCase(
                APPLICATION,
                null,
                null,
                RULES.knowledge(new Setting(
                        APPLICATION.submittedOn(), EVALUATOR.readings(), EVALUATOR.layers(), EVALUATOR.restDays())));
    }

    private static KieBase kieBase() {
        List<Rule> rules = KnowledgeBase.models().stream()
                .flatMap(model -> model.getRules().stream())
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(new ModelImpl().withRules(rules));
    }
}
