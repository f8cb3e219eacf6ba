package org.kuanggui.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.core.runtime.rule.impl.DefaultConsequenceExceptionHandler;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.conf.SequentialOption;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;
import org.kie.internal.conf.ParallelExecutionOption;

/**
 * The rules, as Drools holds them: the one class that knows how.
 *
 * <p>The build turns the DRL files into a model class and names it in a file of the jar. That class is loaded by this
 * class's own loader and made knowledge bases straight away: no container, no compiler, no parser, nothing looked
 * up by a name from outside, and whatever the caller's context class loader is. Safe for use by several threads.
 *
 * <p>Each sort of case has a knowledge base of the rules that may speak of it, made when the first such case comes: what a
 * judgement costs grows with the rules that are held against it.
 */
final class KnowledgeBase {
    private static final String MODEL_NAMES = "/META-INF/kie/org.kuanggui/kuanggui-rules-drl/drools-model";

    /**
     * What a host may have set for its own rules by the system properties of Drools, and what no case could be judged with:
     * Drools takes its word from a knowledge base that says otherwise.
     */
    private static final KieBaseOption[] OWN_OPTIONS = {
        SequentialOption.NO,
        ParallelExecutionOption.SEQUENTIAL,
        ConsequenceExceptionHandlerOption.get(DefaultConsequenceExceptionHandler.class)
    };

    private final List<Rule> rules;
    private final Map<Class<?>, KeptSessions> sessions = new ConcurrentHashMap<>();

    /** The rules as the build compiled them. */
    KnowledgeBase() {
        this(models());
    }

    /** Given rules. */
    KnowledgeBase(Collection<Model> models) {
        rules = models.stream().flatMap(model -> model.getRules().stream()).toList();
    }

    private static KeptSessions sessions(List<Rule> rules) {
        return withOwnLoader(() ->
                new KeptSessions(KieBaseBuilder.createKieBaseFromModel(new ModelImpl().withRules(rules), OWN_OPTIONS)));
    }

    /** The rules whose one pattern takes cases of a class, in their order. */
    private List<Rule> rulesOn(Class<?> cases) {
        return rules.stream()
                .filter(rule -> Arrays.stream(rule.getView().getBoundVariables())
                        .allMatch(variable -> variable.getType().isAssignableFrom(cases)))
                .toList();
    }

    /**
     * Drools finds its own parts, those of a session too, through the context class loader of the thread that first
     * asks for them, and never again: so both are asked for here, while that loader is the one that has the rules.
     */
    private static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(KnowledgeBase.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /** What the build made of the DRL files. */
    static List<Model> models() {
        return modelClasses().stream().map(KnowledgeBase::model).toList();
    }

    /** Names of all rules. */
    List<String> rules() {
        return rules.stream().map(Rule::getName).sorted().toList();
    }

    /** Lets every rule that applies to a case speak, each once. */
    void judge(Case subject) {
        Class<?> sort = subject.getClass();
        KeptSessions kept = sessions.get(sort);
        if (kept == null) {
            kept = sessions.computeIfAbsent(sort, cases -> sessions(rulesOn(cases)));
        }
        kept.judge(subject);
    }

    private static List<String> modelClasses() {
        try (InputStream names = KnowledgeBase.class.getResourceAsStream(MODEL_NAMES)) {
            if (names == null) {
                throw new IllegalStateException("the rules were not compiled: " + MODEL_NAMES + " is not there");
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Model model(String className) {
        try {
            return Class.forName(className, true, KnowledgeBase.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled rules do not load: " + className, broken);
        }
    }
}
