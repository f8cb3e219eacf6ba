package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/**
 * Facts that findings hang on together, with what their answers lead to.
 *
 * @param facts JSON pointers; those that came to matter by answers to others are among them
 * @param links facts of other groups that came to matter
 * @param findings keys of findings by fact
 * @param worlds what the answers lead to; empty where there are too many
 * @param touched keys of the findings that hang on the facts, or change by them
 */
record Group(
        Set<String> facts,
        Set<String> links,
        Map<String, Set<String>> findings,
        Optional<Diagram<World>> worlds,
        Set<String> touched) {

    static Group of(Exploration exploration) {
        Optional<Diagram<World>> worlds = exploration.diagram();
        Set<String> touched = new TreeSet<>();
        exploration.findings().values().forEach(touched::addAll);
        worlds.ifPresent(
                diagram -> ends(diagram, world -> touched.addAll(world.changed().keySet())));
        return new Group(exploration.facts(), exploration.links(), exploration.findings(), worlds, touched);
    }

    /** Whether the two have to be gone through together. */
    boolean meets(Group other) {
        return !Collections.disjoint(facts, other.facts)
                || !Collections.disjoint(links, other.facts)
                || !Collections.disjoint(other.links, facts)
                || !Collections.disjoint(touched, other.touched);
    }

    /** What the answers contribute to the verdict; empty where there are too many. */
    Optional<Diagram<Verdict>> verdicts(Map<String, Outcome> now) {
        return worlds.map(diagram -> Diagram.map(diagram, world -> world.contribution(now, touched)));
    }

    /** Facts that stay unknown whatever is stated. */
    Set<String> stuck() {
        List<Set<String>> stuck = new ArrayList<>();
        worlds.ifPresent(diagram -> ends(diagram, world -> {
            if (!world.outOfScope() && !world.cutShort()) {
                stuck.add(world.stuck());
            }
        }));
        Set<String> everywhere = stuck.isEmpty() ? new TreeSet<>() : new TreeSet<>(stuck.get(0));
        stuck.forEach(everywhere::retainAll);
        return everywhere;
    }

    private static void ends(Diagram<World> diagram, Consumer<World> action) {
        Diagram.ends(diagram).forEach(action);
    }
}
