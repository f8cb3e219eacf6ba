package org.kuanggui.mine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * The district's ledger of mining rights and exploration blocks (kind {@code ledger}).
 *
 * @param id the document's own name
 * @param asOf the day whose state it tells; the date of judgement where the caller gives none
 * @param district administrative code of the district, six digits (GB/T 2260); {@code null} where it is not stated
 * @param rights the mining rights, each number once
 * @param explorationBlocksOffered ids of exploration blocks that were put on offer: {@code T3-1}
 * @param explorationBlocksGranted ids of those that were granted
 */
public record Ledger(
        String id,
        LocalDate asOf,
        @Nullable String district,
        List<LedgerRight> rights,
        List<String> explorationBlocksOffered,
        List<String> explorationBlocksGranted) {

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Ledger {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        checks.required("/asOf", asOf, "a date");
        checks.date("/asOf", asOf);
        district = checks.text("/district", district);
        if (district != null && !district.matches("[0-9]{6}")) {
            checks.refuse("/district", district, "the six digits of an administrative code; 大足区 is 500111");
        }
        rights = checks.list("/rights", rights);
        explorationBlocksOffered = blocks(checks, "/explorationBlocksOffered", explorationBlocksOffered);
        explorationBlocksGranted = blocks(checks, "/explorationBlocksGranted", explorationBlocksGranted);
        numbers(checks, rights);
        checks.done();
    }

    private static List<String> blocks(Checks checks, String pointer, List<String> stated) {
        List<String> blocks = checks.list(pointer, stated);
        for (int i = 0; i < blocks.size(); i++) {
            checks.requiredText(pointer + "/" + i, blocks.get(i));
        }
        return blocks.stream().map(String::strip).toList();
    }

    private static void numbers(Checks checks, List<LedgerRight> rights) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < rights.size(); i++) {
            String number = rights.get(i).id();
            if (!numbers.add(number)) {
                checks.refuse("/rights/" + i + "/id", number + " a second time", "each right once");
            }
        }
    }
}
