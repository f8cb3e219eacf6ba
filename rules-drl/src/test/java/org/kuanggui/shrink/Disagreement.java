package org.kuanggui.shrink;

import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.Scenario;

/** Another opinion, held against the rules. */
@FunctionalInterface
public interface Disagreement {

    /** What the other opinion expects where the rules say something else; nothing where the two agree. */
    Expectation on(Scenario scenario);

    /**
     * The smallest scenario on which the two still differ about the same, with what the other opinion expects of it: by
     * the rules it is not as expected.
     *
     * @param provision about which the two differ; where they do not, it is enough that they differ
     * @throws IllegalArgumentException if the two agree
     */
    default Shrunk smallest(Scenario start, String provision) {
        boolean isNamed = isAbout(provision, on(start));
        Shrunk shrunk = new Shrinker(scenario -> {
                    Expectation expected = on(scenario);
                    return isNamed ? isAbout(provision, expected) : !expected.isEmpty();
                })
                .shrink(start);
        Scenario expecting =
                shrunk.scenario().toBuilder().expect(on(shrunk.scenario())).build();
        return new Shrunk(expecting, shrunk.evaluations(), shrunk.isMinimal());
    }

    /** Whether something is expected of a provision. */
    static boolean isAbout(String provision, Expectation expected) {
        return expected.outcomes().keySet().stream()
                .anyMatch(key -> key.equals(provision) || key.startsWith(provision + "["));
    }
}
