package org.kuanggui.docs.applicability;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which provisions apply in a cell, in the plan's order.
 *
 * @param always whatever is stated
 * @param can where the facts are so; those that always apply among them
 */
public record Applies(Set<String> always, Set<String> can) {
    public Applies {
        always = Collections.unmodifiableSet(new LinkedHashSet<>(always));
        can = Collections.unmodifiableSet(new LinkedHashSet<>(can));
    }
}
