package org.kuanggui;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.kuanggui.spi.RuleBase;

/** Loads the rule module once, from the class loader that has this class. */
final class RuleBases {
    private static @Nullable RuleBase loaded;

    private RuleBases() {}

    static synchronized RuleBase only() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private static RuleBase load() {
        List<RuleBase> found;
        try {
            found = ServiceLoader.load(RuleBase.class, RuleBase.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError broken) {
            throw new IllegalStateException("the rule module does not load", broken);
        }
        if (found.size() != 1) {
            throw new IllegalStateException(
                    found.isEmpty()
                            ? "no rule module on the class path; add org.kuanggui:kuanggui-rules-drl"
                            : found.size() + " rule modules on the class path, expected one");
        }
        return found.get(0);
    }
}
