package org.kuanggui.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * Several mines made one.
 *
 * @param lead the name of the party that leads
 * @param method how it is done
 * @param parties the mines that take part; may be empty
 */
public record Consolidation(String lead, @Nullable ConsolidationMethod method, List<Party> parties) {

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Consolidation {
        Checks checks = new Checks();
        lead = checks.requiredText("/lead", lead);
        parties = checks.list("/parties", parties);
        checks.required("/parties", parties, "a list of parties");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if (!names.add(parties.get(i).name())) {
                checks.refuse("/parties/" + i + "/name", parties.get(i).name(), "a name that no other party has");
            }
        }
        checks.done();
    }
}
