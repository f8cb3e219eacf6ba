package org.kuanggui.peers;

import java.util.List;
import java.util.stream.Stream;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/** The slice's figures, for peers that take them as data; the plan's in 万, these in tonnes and cubic metres. */
public final class Rows {
    /** 专栏5. */
    public static final List<MinimumRow> MINIMUM = List.of(
            new MinimumRow(Mineral.BUILDING_STONE_LIMESTONE, true, true, 1_000_000),
            new MinimumRow(Mineral.BUILDING_STONE_LIMESTONE, false, true, 510_000),
            new MinimumRow(Mineral.BUILDING_SANDSTONE, true, true, 100_000),
            new MinimumRow(Mineral.BUILDING_SANDSTONE, false, true, 100_000),
            new MinimumRow(Mineral.GLASS_SANDSTONE, true, true, 100_000),
            new MinimumRow(Mineral.GLASS_SANDSTONE, false, true, 100_000),
            new MinimumRow(Mineral.GEOTHERMAL, true, false, 300_000),
            new MinimumRow(Mineral.GEOTHERMAL, false, false, 300_000),
            new MinimumRow(Mineral.BRICK_SHALE, true, true, 80_000),
            new MinimumRow(Mineral.BRICK_SHALE, false, true, 60_000));

    /** 国土资发〔2004〕208号, by the default readings. */
    public static final List<ClassRow> CLASSES = List.of(
            new ClassRow(Mineral.COAL, MiningMethod.UNDERGROUND, true, 1_200_000, 450_000),
            new ClassRow(Mineral.COAL, MiningMethod.OPEN_PIT, true, 4_000_000, 1_000_000),
            new ClassRow(Mineral.NATURAL_GAS, null, false, 500_000_000, 100_000_000),
            new ClassRow(Mineral.COALBED_METHANE, null, false, 500_000_000, 100_000_000),
            new ClassRow(Mineral.GEOTHERMAL, null, false, 200_000, 100_000),
            new ClassRow(Mineral.BUILDING_STONE_LIMESTONE, null, true, 1_000_000, 500_000),
            new ClassRow(Mineral.CEMENT_LIMESTONE, null, true, 1_000_000, 500_000),
            new ClassRow(Mineral.LIME_LIMESTONE, null, true, 1_000_000, 500_000),
            new ClassRow(Mineral.FLUX_LIMESTONE, null, true, 1_000_000, 500_000),
            new ClassRow(Mineral.FACING_LIMESTONE, null, true, 1_000_000, 500_000),
            new ClassRow(Mineral.LIMESTONE, null, true, 1_000_000, 500_000),
            new ClassRow(Mineral.BUILDING_SANDSTONE, null, true, 300_000, 100_000),
            new ClassRow(Mineral.GLASS_SANDSTONE, null, true, 300_000, 100_000),
            new ClassRow(Mineral.PYRITE, null, true, 500_000, 200_000),
            new ClassRow(Mineral.BENTONITE, null, true, 100_000, 50_000),
            new ClassRow(Mineral.BRICK_SHALE, null, true, 300_000, 50_000),
            new ClassRow(Mineral.SHALE, null, true, 300_000, 50_000),
            new ClassRow(Mineral.BRICK_CLAY, null, true, 300_000, 50_000),
            new ClassRow(Mineral.GYPSUM, null, true, 300_000, 100_000));

    private Rows() {}

    /** Whether the mineral's figures are masses. */
    static boolean isMass(Mineral mineral) {
        return CLASSES.stream().noneMatch(row -> row.mineral() == mineral && !row.mass());
    }

    /** Every figure of a mineral. */
    static List<Long> bounds(Mineral mineral) {
        return Stream.concat(
                        MINIMUM.stream().filter(row -> row.mineral() == mineral).map(MinimumRow::least),
                        CLASSES.stream()
                                .filter(row -> row.mineral() == mineral)
                                .flatMap(row -> Stream.of(row.large(), row.medium())))
                .distinct()
                .toList();
    }
}
