package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;

/**
 * A few dozen sets of layers, made once: some themes not brought, some complete nowhere, some only up to an edge or but for
 * a gap. What they show lies within some kilometres of a corner of theirs.
 */
final class RandomAtlases {
    private static final int MANY = 48;
    private static final long SEED = 20_251_231L;
    private static final List<String> TOLERANCES = List.of("1", "1", "1", "1", "0.5", "100", "500", "20000");

    /** Each as its kind of block, and its mineral. */
    private static final List<List<String>> BLOCKS = List.of(
            List.of("NEW", "BUILDING_STONE_LIMESTONE"),
            List.of("NEW", "BUILDING_STONE_LIMESTONE"),
            List.of("NEW", "CEMENT_LIMESTONE"),
            List.of("NEW", "GEOTHERMAL"),
            List.of("NEW", "GLASS_SANDSTONE"),
            List.of("NEW", "BRICK_SHALE"),
            List.of("ADJUSTED", "BUILDING_STONE_LIMESTONE"),
            List.of("ADJUSTED", "BUILDING_STONE_LIMESTONE"),
            List.of("ADJUSTED", "GEOTHERMAL"),
            List.of("ADJUSTED", "SANDSTONE"),
            List.of("CONSOLIDATED", "BUILDING_STONE_LIMESTONE"),
            List.of("RETAINED", "BUILDING_STONE_LIMESTONE"),
            List.of("new", "BUILDING_STONE_LIMESTONE"),
            List.of("NEW", "石灰岩"));

    private static final List<Atlas> ATLASES =
            IntStream.range(0, MANY).mapToObj(RandomAtlases::atlas).toList();

    private RandomAtlases() {}

    static Atlas any(SplittableRandom random) {
        return ATLASES.get(random.nextInt(MANY));
    }

    private static Atlas atlas(int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        int west = 105 * Region.PER_DEGREE + 18_000 + random.nextInt(17_000);
        int south = 29 * Region.PER_DEGREE + 15_000 + random.nextInt(12_000);
        List<Sheet> sheets = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            if (number % 8 == 0 || random.nextInt(100) < 75) {
                sheets.add(sheet(theme, west, south, random));
            }
        }
        BigDecimal tolerance = new BigDecimal(TOLERANCES.get(random.nextInt(TOLERANCES.size())));
        return new Atlas("atlas " + number, sheets, tolerance);
    }

    private static Sheet sheet(Theme theme, int west, int south, SplittableRandom random) {
        List<Sheet.Plot> plots = new ArrayList<>();
        boolean blocks = theme == Theme.PLANNED_MINING_BLOCKS || theme == Theme.PLANNED_EXPLORATION_BLOCKS;
        int many = blocks ? 3 + random.nextInt(4) : random.nextInt(4);
        for (int i = 0; i < many; i++) {
            Region before = blocks && i > 0 && random.nextInt(100) < 40
                    ? plots.get(i - 1).region()
                    : null;
            plots.add(new Sheet.Plot(feature(theme, random), region(west, south, before, random)));
        }
        int kind = random.nextInt(100);
        Region extent = kind < 12 ? null : extent(west, south, kind < 40, random);
        List<Region.Box> gaps = kind % 6 == 0
                ? List.of(near(west, south, 40 + random.nextInt(300), 40 + random.nextInt(300), random))
                : List.of();
        return new Sheet(theme, plots, extent, gaps);
    }

    /** One box, or two apart; perhaps beside another feature. */
    private static Region region(int west, int south, @Nullable Region before, SplittableRandom random) {
        int across = 150 + random.nextInt(600);
        int up = 150 + random.nextInt(500);
        if (before != null) {
            Region.Box neighbour = before.boxes().get(0);
            int shift = random.nextInt(3) - 1;
            return random.nextBoolean()
                    ? Region.box(
                            neighbour.east() + shift, neighbour.south(), neighbour.east() + across, neighbour.north())
                    : Region.box(neighbour.west(), neighbour.north() + shift, neighbour.east(), neighbour.north() + up);
        }
        Region.Box box = near(west, south, across, up, random);
        if (random.nextInt(100) < 80) {
            return new Region(List.of(box));
        }
        int apart = box.east() + 1 + random.nextInt(60);
        return new Region(List.of(box, new Region.Box(apart, box.south(), apart + across, box.north())));
    }

    private static Region.Box near(int west, int south, int across, int up, SplittableRandom random) {
        int x = west + random.nextInt(2_000);
        int y = south + random.nextInt(2_000);
        return new Region.Box(x, y, x + across, y + up);
    }

    private static Region extent(int west, int south, boolean tight, SplittableRandom random) {
        if (!tight) {
            return Region.box(
                    105 * Region.PER_DEGREE, 29 * Region.PER_DEGREE, 107 * Region.PER_DEGREE, 30 * Region.PER_DEGREE);
        }
        int middle = west + 400 + random.nextInt(1_600);
        return random.nextBoolean()
                ? Region.box(middle - 3_000, south - 3_000, middle, south + 6_000)
                : Region.box(middle, south - 3_000, middle + 6_000, south + 6_000);
    }

    private static Feature feature(Theme theme, SplittableRandom random) {
        return switch (theme) {
            case PLANNED_MINING_BLOCKS -> {
                List<String> block = BLOCKS.get(random.nextInt(BLOCKS.size()));
                yield new Feature(
                        of(random, "KQ-07", "KQ-07", "T3-1", "T3-2", null),
                        null,
                        random.nextInt(100) < 85 ? block.get(0) : null,
                        random.nextInt(100) < 85 ? block.get(1) : null);
            }
            case PLANNED_EXPLORATION_BLOCKS ->
                new Feature(of(random, "T3-1", "T3-1", "T3-2", "T3-2", "T3-10", null), null, null, null);
            case EXISTING_RIGHTS -> new Feature("C500111", of(random, "申请人", "他人", null), null, null);
            default -> Feature.UNNAMED;
        };
    }

    private static @Nullable String of(SplittableRandom random, @Nullable String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
