package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.docs.applicability.Applicability;
import org.kuanggui.docs.applicability.Cell;

/**
 * For which minerals and methods a provision applies, of all cells that stand in one column.
 *
 * @param always where it applies whatever is stated
 * @param can where it applies where the facts are so, and not always
 * @param all every mineral and method of the column
 */
record Narrowing(Set<Place> always, Set<Place> can, Set<Place> all) {
    private static final int FEW = Mineral.values().length / 2;

    /** A mineral and a method, as far as the subject has them. */
    record Place(@Nullable Mineral mineral, @Nullable MiningMethod method) {}

    static Narrowing of(String provision, List<Cell> cells, Applicability walked) {
        Set<Place> always = new LinkedHashSet<>();
        Set<Place> can = new LinkedHashSet<>();
        Set<Place> all = new LinkedHashSet<>();
        for (Cell cell : cells) {
            Place place = new Place(cell.mineral(), cell.method());
            all.add(place);
            if (walked.in(cell).always().contains(provision)) {
                always.add(place);
            } else if (walked.in(cell).can().contains(provision)) {
                can.add(place);
            }
        }
        return new Narrowing(always, can, all);
    }

    /** It never applies. */
    boolean isEmpty() {
        return always.isEmpty() && can.isEmpty();
    }

    /** Always, where the facts are so, or the one here and the other there; empty where never. */
    String mark() {
        if (isEmpty()) {
            return "";
        }
        return can.isEmpty() ? "●" : always.isEmpty() ? "○" : "◐";
    }

    /** In words; empty where it is for all or none. */
    String words() {
        if (can.isEmpty() || always.isEmpty()) {
            Set<Place> those = can.isEmpty() ? always : can;
            return those.equals(all) || those.isEmpty() ? "" : placed(those);
        }
        boolean isAllTheRest = always.size() + can.size() == all.size();
        return "● " + placed(always) + " · ○ " + (isAllTheRest ? "else" : placed(can));
    }

    /** Methods that have the same minerals are told together. */
    private static String placed(Set<Place> places) {
        Map<Set<Mineral>, Set<MiningMethod>> methods = new LinkedHashMap<>();
        for (MiningMethod method : MiningMethod.values()) {
            Set<Mineral> minerals = minerals(places, place -> place.method() == method);
            if (!minerals.isEmpty()) {
                methods.computeIfAbsent(minerals, none -> EnumSet.noneOf(MiningMethod.class))
                        .add(method);
            }
        }
        if (methods.isEmpty()) {
            return words(minerals(places, place -> true), Set.of());
        }
        List<String> parts = new ArrayList<>();
        methods.forEach((minerals, of) -> parts.add(words(minerals, of)));
        return String.join("; ", parts);
    }

    private static Set<Mineral> minerals(Set<Place> places, Predicate<Place> isWanted) {
        Set<Mineral> minerals = EnumSet.noneOf(Mineral.class);
        for (Place place : places) {
            if (place.mineral() != null && isWanted.test(place)) {
                minerals.add(place.mineral());
            }
        }
        return minerals;
    }

    private static String words(Set<Mineral> minerals, Set<MiningMethod> methods) {
        List<String> parts = new ArrayList<>();
        if (minerals.size() < Mineral.values().length) {
            parts.add(named(minerals));
        }
        if (!methods.isEmpty() && methods.size() < MiningMethod.values().length) {
            parts.add(Words.codes(methods));
        }
        return String.join(", ", parts);
    }

    private static String named(Set<Mineral> minerals) {
        if (minerals.size() > FEW) {
            return "all but " + named(EnumSet.complementOf(EnumSet.copyOf(minerals)));
        }
        Set<Mineral> rest = EnumSet.copyOf(minerals);
        List<String> parts = new ArrayList<>();
        group(rest, parts, Mineral::isLimestone, "limestones");
        group(rest, parts, Mineral::isSandstone, "sandstones");
        rest.forEach(mineral -> parts.add(Words.code(mineral)));
        return String.join(", ", parts);
    }

    /** A group that is there as a whole is called by its name. */
    private static void group(Set<Mineral> minerals, List<String> parts, Predicate<Mineral> isOfGroup, String name) {
        Set<Mineral> group = EnumSet.allOf(Mineral.class);
        group.removeIf(isOfGroup.negate());
        if (minerals.containsAll(group)) {
            minerals.removeAll(group);
            parts.add(name);
        }
    }
}
