package org.kuanggui.second;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** The rights of a ledger: near the plan's number of blocks of each kind, and near its share of large and medium mines. */
final class RandomRights {
    /** Among them 24 of 37, 50 of 77 and 63 of 97, a little below the share, and 13 of 20 and 26 of 40, exactly on it. */
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 19, 20, 20, 27, 28, 28, 29, 37, 40, 77, 97);

    private static final int RETAINED = 14;
    private static final int PLANNED = 28;
    private static final int SHARE = 65;
    private static final int WHOLE = 100;

    private final Dice dice;
    private final List<Mineral> minerals = new ArrayList<>();
    private final List<@Nullable LedgerBlock> blocks = new ArrayList<>();

    private RandomRights(Dice dice) {
        this.dice = dice;
    }

    static List<LedgerRight> of(Dice dice) {
        return new RandomRights(dice).rights();
    }

    private List<LedgerRight> rights() {
        boolean favourable = dice.favourable();
        if (!favourable && dice.chance(0.05)) {
            return List.of();
        }
        double bound = favourable ? 0.9 : dice.pick(List.of(0.3, 0.6, 0.9));
        for (SetBlock block : SetBlock.values()) {
            add(count(block.planned(), bound), block);
        }
        if (!favourable && dice.chance(0.4)) {
            addStrays(1 + dice.below(3));
        }
        int retained = Math.min(count(RETAINED, bound), favourable ? PLANNED - minerals.size() : PLANNED);
        for (int i = 0; i < retained; i++) {
            add(dice.pick(RandomMining.MINERALS), LedgerBlock.RETAINED);
        }
        if (minerals.isEmpty()) {
            add(Mineral.STRONTIUM, LedgerBlock.RETAINED);
        }
        if (!favourable && dice.chance(0.4)) {
            resize(dice.pick(NUMBERS));
        }
        return stated();
    }

    /** None, one less than planned, as many, or one more; some less than that where all is to be favourable. */
    private int count(int planned, double bound) {
        int at = dice.favourable() ? planned - dice.below(2) : planned - 1 + dice.below(3);
        return dice.chance(bound) ? at : dice.below(planned);
    }

    private void add(int many, SetBlock block) {
        List<Mineral> group = new ArrayList<>(List.of(Mineral.values()));
        group.removeIf(mineral -> !block.isFor(mineral));
        for (int i = 0; i < many; i++) {
            add(dice.pick(group), block.kind());
        }
    }

    private void addStrays(int many) {
        for (int i = 0; i < many; i++) {
            add(
                    dice.pick(List.of(Mineral.values())),
                    dice.pick(List.of(LedgerBlock.NEW, LedgerBlock.ADJUSTED, LedgerBlock.CONSOLIDATED)));
        }
    }

    private void add(Mineral mineral, @Nullable LedgerBlock block) {
        int place = dice.below(minerals.size() + 1);
        minerals.add(place, mineral);
        blocks.add(place, block);
    }

    /** Takes rights away, or adds some whose block is not known, or not yet. */
    private void resize(int many) {
        while (minerals.size() > many) {
            minerals.remove(minerals.size() - 1);
            blocks.remove(blocks.size() - 1);
        }
        while (minerals.size() < many) {
            add(dice.pick(RandomMining.MINERALS), dice.chance(0.8) ? null : LedgerBlock.RETAINED);
        }
    }

    private List<LedgerRight> stated() {
        List<@Nullable SizeClass> classes = classes(minerals.size());
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 0; i < minerals.size(); i++) {
            Mineral mineral = minerals.get(i);
            SizeClass size = classes.get(i);
            LedgerBlock block = blocks.get(i);
            boolean named = mineral == Mineral.OTHER && dice.chance(0.5);
            rights.add(new LedgerRight(
                    "R-" + (i + 1),
                    mineral,
                    named ? "硅石" : null,
                    size == null ? null : dice.stated(size, SizeClass.SMALL),
                    dice.fact(dice.chance(0.6)),
                    dice.fact(dice.chance(0.4)),
                    block == null ? null : dice.stated(block, dice.pick(List.of(LedgerBlock.values())))));
        }
        return rights;
    }

    /** The share about the plan's: enough, one less, two less; classes that are not known in between. */
    private List<@Nullable SizeClass> classes(int rights) {
        int enough = (SHARE * rights + WHOLE - 1) / WHOLE;
        int known;
        int unknown = 0;
        if (dice.favourable()) {
            known = enough + (dice.chance(0.5) ? 0 : dice.below(rights - enough + 1));
        } else {
            known = dice.chance(0.75) ? enough + 1 - dice.below(4) : dice.below(rights + 1);
            unknown = dice.chance(0.6) ? 0 : dice.chance(0.7) ? 1 + dice.below(3) : dice.below(rights + 1);
        }
        known = Math.max(0, Math.min(known, rights));
        unknown = Math.min(unknown, rights - known);
        List<@Nullable SizeClass> classes = new ArrayList<>();
        for (int i = 0; i < rights; i++) {
            SizeClass large = dice.chance(0.3) ? SizeClass.LARGE : SizeClass.MEDIUM;
            classes.add(i < known ? large : i < known + unknown ? null : SizeClass.SMALL);
        }
        Collections.shuffle(classes, new Random(dice.below(Integer.MAX_VALUE)));
        return classes;
    }
}
