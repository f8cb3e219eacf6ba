package org.kuanggui.drools;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.plan.Provision;

/** Where a rule's finding goes: rules are named {@code id}, or {@code id/case} where a provision has several. */
final class Slots {
    private final List<Provision> provisions;
    private final Map<String, Slot> byRule = new HashMap<>();

    /**
     * @param provisions in the plan's order
     * @param rules names of all rules
     * @throws IllegalStateException if a rule belongs to no provision
     */
    Slots(List<Provision> provisions, Collection<String> rules) {
        this.provisions = List.copyOf(provisions);
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            positions.put(provisions.get(i).id(), i);
        }
        for (String rule : rules) {
            int slash = rule.indexOf('/');
            String id = slash < 0 ? rule : rule.substring(0, slash);
            Integer position = positions.get(id);
            if (position == null) {
                throw new IllegalStateException("rule " + rule + " belongs to no provision");
            }
            String kase = slash < 0 ? "" : rule.substring(slash + 1);
            byRule.put(rule, new Slot(position, provisions.get(position), kase));
        }
    }

    Slot of(String rule) {
        Slot slot = byRule.get(rule);
        if (slot == null) {
            throw new IllegalStateException("there is no rule " + rule);
        }
        return slot;
    }

    int size() {
        return provisions.size();
    }

    /**
     * A rule's place.
     *
     * @param position of its provision in the plan's order
     * @param provision its provision
     * @param kase its case; empty for a rule without cases
     */
    record Slot(int position, Provision provision, String kase) {}
}
