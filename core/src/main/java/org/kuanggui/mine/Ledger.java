package org.kuanggui.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.application.SharedChecks;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/**
 * The district's ledger of mining rights and exploration blocks (kind {@code ledger}).
 *
 * @param id the document's own name
 * @param asOf the day whose state it tells; the date of judgement where the caller gives none
 * @param district administrative code of the district, six digits (GB/T 2260); {@code null} where it is not stated
 * @param rights the mining rights, each id once; may be empty
 * @param explorationBlocksOffered ids of exploration blocks that were put on offer: {@code T3-1}
 * @param explorationBlocksGranted ids of those that were granted
 */
public record Ledger(
        String id,
        LocalDate asOf,
        @Nullable String district,
        List<LedgerRight> rights,
        List<String> explorationBlocksOffered,
        List<String> explorationBlocksGranted)
        implements Document {

    private static final Text A_LIST_OF_RIGHTS = new Text("采矿权列表，可为空", "a list of rights, which may be empty");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Ledger {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        checks.required("/asOf", asOf, Phrases.A_DATE);
        checks.date("/asOf", asOf);
        district = SharedChecks.district(checks, district);
        checks.required("/rights", rights, A_LIST_OF_RIGHTS);
        List<LedgerRight> stated = rights;
        rights = checks.list("/rights", stated);
        ids(checks, stated);
        explorationBlocksOffered = blocks(checks, "/explorationBlocksOffered", explorationBlocksOffered);
        explorationBlocksGranted = blocks(checks, "/explorationBlocksGranted", explorationBlocksGranted);
        checks.done();
    }

    /**
     * One ledger from parts that several offices keep: the same for any partition, in any order, and however often a part
     * comes. The rights stand by number; {@code asOf} is the latest of the parts', and the name the first of theirs by
     * the order of text. A part that does not state the district does not speak against one that does. A right of which
     * several parts tell counts once; what one of them leaves open, another may know.
     *
     * @throws InvalidInputException if there is no part, parts state different districts, tell different things of a right, or
     *     have more than 10,000 rights together; it lists each, with pointers into the list
     */
    public static Ledger merged(List<Ledger> parts) {
        return LedgerParts.together(parts);
    }

    /**
     * The same ledger with one more right, at the end.
     *
     * @throws InvalidInputException if it has a right of that number, or 10,000 rights already
     */
    public Ledger with(LedgerRight right) {
        List<LedgerRight> more = new ArrayList<>(rights);
        more.add(right);
        return withRights(more);
    }

    /** The same ledger without a right; itself where it has none of that number. */
    public Ledger without(String rightId) {
        return right(rightId).isEmpty()
                ? this
                : withRights(rights.stream()
                        .filter(right -> !right.id().equals(rightId))
                        .toList());
    }

    /** The same ledger in which a right stands for the one of its number; itself where it has none of that number. */
    public Ledger replacing(LedgerRight right) {
        return withRights(rights.stream()
                .map(old -> old.id().equals(right.id()) ? right : old)
                .toList());
    }

    /** The same ledger with one more exploration block granted; itself where it lists the block already. */
    public Ledger withExplorationBlockGranted(String block) {
        if (explorationBlocksGranted.contains(block)) {
            return this;
        }
        List<String> granted = new ArrayList<>(explorationBlocksGranted);
        granted.add(block);
        return new Ledger(id, asOf, district, rights, explorationBlocksOffered, granted);
    }

    /** The right of a number. */
    public Optional<LedgerRight> right(String rightId) {
        return rights.stream().filter(right -> right.id().equals(rightId)).findFirst();
    }

    private Ledger withRights(List<LedgerRight> changed) {
        return new Ledger(id, asOf, district, changed, explorationBlocksOffered, explorationBlocksGranted);
    }

    /** Looks past items that are missing, which are refused by themselves. */
    private static void ids(Checks checks, @Nullable List<LedgerRight> rights) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; rights != null && i < rights.size(); i++) {
            LedgerRight right = rights.get(i);
            if (right != null && !ids.add(right.id())) {
                checks.refuse(
                        "/rights/" + i + "/id", Phrases.again(right.id()), new Text("每个采矿权只列一次", "each right once"));
            }
        }
    }

    private static List<String> blocks(Checks checks, String pointer, @Nullable List<String> stated) {
        List<String> ids = new ArrayList<>();
        for (String id : checks.list(pointer, stated)) {
            ids.add(checks.requiredText(pointer + "/" + ids.size(), id));
        }
        return List.copyOf(ids);
    }
}
