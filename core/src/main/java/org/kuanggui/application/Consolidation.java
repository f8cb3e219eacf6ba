package org.kuanggui.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/**
 * Several mines made one.
 *
 * @param lead the name of the party that leads
 * @param method how it is done
 * @param parties the mines that take part; may be empty
 */
public record Consolidation(String lead, @Nullable ConsolidationMethod method, List<Party> parties) {

    private static final Text A_LIST_OF_PARTIES = new Text("参与整合的矿山列表，可为空", "a list of parties, which may be empty");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Consolidation {
        Checks checks = new Checks();
        lead = checks.requiredText("/lead", lead);
        checks.required("/parties", parties, A_LIST_OF_PARTIES);
        List<Party> stated = parties;
        parties = checks.list("/parties", stated);
        refuseSameNames(checks, stated);
        checks.done();
    }

    /** Looks past items that are missing, which are refused by themselves. */
    private static void refuseSameNames(Checks checks, @Nullable List<Party> parties) {
        Set<String> names = new HashSet<>();
        for (int i = 0; parties != null && i < parties.size(); i++) {
            Party party = parties.get(i);
            if (party != null && !names.add(party.name())) {
                checks.refuse(
                        "/parties/" + i + "/name",
                        Text.plain(party.name()),
                        new Text("与其他参与整合的矿山不同的名称", "a name that no other party has"));
            }
        }
    }
}
