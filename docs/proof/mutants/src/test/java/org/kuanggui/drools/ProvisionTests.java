package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The tests of the provisions, which people wrote: classes whose display name begins with the id of a provision. */
final class ProvisionTests {
    private static final String PACKAGE = "org.kuanggui.dazu";

    private final Map<String, List<Class<?>>> classes = new HashMap<>();
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    ProvisionTests() {
        for (Class<?> found : ReflectionSupport.findAllClassesInPackage(PACKAGE, type -> true, name -> true)) {
            DisplayName name = found.getAnnotation(DisplayName.class);
            if (name != null && Character.isDigit(name.value().charAt(0))) {
                String id = name.value().split(" ", 2)[0];
                classes.computeIfAbsent(id, none -> new ArrayList<>()).add(found);
            }
        }
        classes.values()
                .forEach(found -> found.sort((one, other) -> one.getName().compareTo(other.getName())));
    }

    /** The provisions that have tests. */
    Collection<String> provisions() {
        return classes.keySet();
    }

    /** Whether a test of one of some provisions fails; after the first that does, no other is run. */
    boolean fail(Collection<String> provisions, boolean afresh) {
        ClassLoader loader = afresh ? new FreshTests() : ProvisionTests.class.getClassLoader();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(provisions.stream()
                        .sorted()
                        .flatMap(id -> classes.getOrDefault(id, List.of()).stream())
                        .map(found -> DiscoverySelectors.selectClass(loader, found.getName()))
                        .toList())
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        UntilOneFails.begin();
        launcher.execute(request, listener);
        return listener.getSummary().getTotalFailureCount() > 0;
    }
}
