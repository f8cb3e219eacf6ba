package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;
import org.kuanggui.mine.Mine;

/**
 * Gives subjects ground. It crowds about what the layers show, the edges up to which they are complete, and the plan's box:
 * within it, upon it, beside it, or out of it by a step of the grid or by many.
 */
final class RandomGrounds {
    private static final List<Integer> STEPS = List.of(0, 0, 0, 1, 1, 2, 7, 60, 250);
    /** Where edges may not be a tenth of a millimetre off. */
    private static final int FARTHEST = 3;
    /** What zone 35 may hold of an area. */
    private static final Region.Box ZONE = new Region.Box(
            104 * Region.PER_DEGREE,
            28 * Region.PER_DEGREE,
            106 * Region.PER_DEGREE + Region.PER_DEGREE / 2,
            31 * Region.PER_DEGREE);

    private RandomGrounds() {}

    static Application application(Application application, Atlas atlas, SplittableRandom random) {
        boolean mining = application instanceof MiningApplication;
        Sheet.Plot block = plot(atlas, mining ? Theme.PLANNED_MINING_BLOCKS : Theme.PLANNED_EXPLORATION_BLOCKS, random);
        boolean aimed = block != null && random.nextInt(100) < 65;
        Site site = site(application.site(), atlas, aimed && block != null ? block.region() : null, random);
        Planning planning = application.planning();
        if (aimed && block != null && random.nextInt(100) < 70) {
            planning = planning(planning, block.feature(), mining && random.nextInt(100) < 40);
        }
        return application instanceof MiningApplication asked
                ? asked.toBuilder().site(site).planning(planning).build()
                : ((ExplorationApplication) application)
                        .toBuilder().site(site).planning(planning).build();
    }

    static Mine mine(Mine mine, Atlas atlas, SplittableRandom random) {
        return mine.toBuilder().site(site(mine.site(), atlas, null, random)).build();
    }

    /** The block that the ground is about, as the layer calls it, or none. */
    private static Planning planning(Planning planning, Feature block, boolean unnamed) {
        BlockReference reference =
                new BlockReference(unnamed ? null : block.id(), planning.block().listed());
        return planning.toBuilder().block(reference).build();
    }

    private static Site site(Site site, Atlas atlas, @Nullable Region block, SplittableRandom random) {
        Region region = region(atlas, block, random);
        Area ground = Area.ofPolygons(
                region.boxes().stream().map(box -> List.of(box.ring())).toList());
        if (random.nextInt(100) < 15
                && atlas.toleranceM2().compareTo(BigDecimal.ONE) >= 0
                && isStatedByCorners(region, atlas)) {
            ground = Area.ofCorners(ground.corners());
        }
        BigDecimal stated = random.nextInt(100) < 30 ? Place.squareKilometres(region.squareMetres()) : site.areaKm2();
        return site.toBuilder().ground(ground).areaKm2(stated).build();
    }

    /** One box, or several that do not overlap. */
    private static Region region(Atlas atlas, @Nullable Region block, SplittableRandom random) {
        Region region = about(target(atlas, block, random), random);
        int more = random.nextInt(100) < 70 ? 0 : 1 + random.nextInt(2);
        for (int i = 0; i < more; i++) {
            Region other = about(target(atlas, block, random), random);
            region = region.and(other);
        }
        return region;
    }

    private static Region.Box target(Atlas atlas, @Nullable Region block, SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 8) {
            return Place.plan();
        }
        if (block != null && kind < 85) {
            return block.boxes().get(random.nextInt(block.boxes().size()));
        }
        List<Region.Box> targets = new ArrayList<>();
        for (Sheet sheet : atlas.sheets()) {
            sheet.plots().forEach(plot -> targets.addAll(plot.region().boxes()));
            targets.addAll(sheet.gaps());
            if (sheet.extent() != null && kind < 40) {
                targets.addAll(sheet.extent().boxes());
            }
        }
        return targets.isEmpty() ? Place.plan() : targets.get(random.nextInt(targets.size()));
    }

    /** All of the target, or a part, or a strip about one of its edges; each edge off by a step. */
    private static Region about(Region.Box target, SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 20 && target.east() - target.west() < 1_500) {
            int by = step(random);
            return random.nextBoolean()
                    ? Region.box(target.west() - by, target.south(), target.east(), target.north() + step(random))
                    : inner(target, by);
        }
        int across = 20 + random.nextInt(random.nextBoolean() ? 60 : 650);
        int up = 20 + random.nextInt(random.nextBoolean() ? 60 : 650);
        int side = random.nextInt(6);
        int west = place(target.west(), target.east(), across, side == 0 ? -1 : side == 1 ? 1 : 0, random);
        int south = place(target.south(), target.north(), up, side == 2 ? -1 : side == 3 ? 1 : 0, random);
        return Region.box(west, south, west + across, south + up);
    }

    private static Region inner(Region.Box target, int most) {
        int by = Math.min(most, Math.min(target.east() - target.west(), target.north() - target.south()) / 3);
        return Region.box(target.west() + by, target.south() + by, target.east() - by, target.north() - by);
    }

    /**
     * Where a stretch begins: within another, or with one of its own ends about one of the other's.
     *
     * @param side −1 about where the other begins, 1 about where it ends, 0 within, where there is room
     */
    private static int place(int begins, int ends, int length, int side, SplittableRandom random) {
        int off = random.nextBoolean() ? step(random) : -step(random);
        if (side == 0) {
            int room = Math.min(ends - begins, 6_000) - length;
            return room > 0 ? begins + random.nextInt(room + 1) : begins + off;
        }
        int edge = side < 0 ? begins : ends;
        return random.nextBoolean() ? edge + off : edge + off - length;
    }

    private static int step(SplittableRandom random) {
        return STEPS.get(random.nextInt(STEPS.size()));
    }

    /** In the zone, and where a tenth of a millimetre makes no difference: no edge along one of the plan's or of a layer's. */
    private static boolean isStatedByCorners(Region region, Atlas atlas) {
        for (Region.Box box : region.boxes()) {
            if (!ZONE.covers(box) || !isAway(box, Place.plan())) {
                return false;
            }
            for (Sheet sheet : atlas.sheets()) {
                for (Sheet.Plot plot : sheet.plots()) {
                    if (!plot.region().boxes().stream().allMatch(other -> isAway(box, other))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isAway(Region.Box box, Region.Box other) {
        return isAway(box.west(), other.west(), other.east())
                && isAway(box.east(), other.west(), other.east())
                && isAway(box.south(), other.south(), other.north())
                && isAway(box.north(), other.south(), other.north());
    }

    private static boolean isAway(int edge, int one, int other) {
        return Math.abs(edge - one) > FARTHEST && Math.abs(edge - other) > FARTHEST;
    }

    private static Sheet.@Nullable Plot plot(Atlas atlas, Theme theme, SplittableRandom random) {
        Sheet sheet = atlas.sheet(theme);
        return sheet == null || sheet.plots().isEmpty()
                ? null
                : sheet.plots().get(random.nextInt(sheet.plots().size()));
    }
}
