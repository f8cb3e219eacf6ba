package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;

/** The host's layers as the second opinion reads them, and the same for the library, made once. */
public final class Atlas {
    /** No layers. */
    public static final Atlas NONE = new Atlas("no layers", List.of(), GroundLayers.DEFAULT_TOLERANCE_M2);

    private final String name;
    private final List<Sheet> sheets;
    private final BigDecimal toleranceM2;
    private final Map<Theme, Sheet> byTheme = new EnumMap<>(Theme.class);
    private volatile @Nullable GroundLayers groundLayers;

    /**
     * @param name for people
     * @param sheets at most one of a theme
     * @param toleranceM2 the overlap that does not count yet
     */
    public Atlas(String name, List<Sheet> sheets, BigDecimal toleranceM2) {
        this.name = name;
        this.sheets = List.copyOf(sheets);
        this.toleranceM2 = toleranceM2;
        sheets.forEach(sheet -> byTheme.put(sheet.theme(), sheet));
    }

    public String name() {
        return name;
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    public BigDecimal toleranceM2() {
        return toleranceM2;
    }

    /** The sheet of a theme; {@code null} where the host brings none. */
    public @Nullable Sheet sheet(Theme theme) {
        return byTheme.get(theme);
    }

    /** The same layers for the library. */
    public GroundLayers groundLayers() {
        GroundLayers known = groundLayers;
        if (known == null) {
            known = built();
            groundLayers = known;
        }
        return known;
    }

    private GroundLayers built() {
        GroundLayers.Builder builder = GroundLayers.builder().toleranceM2(toleranceM2);
        sheets.forEach(sheet -> builder.add(sheet.layer()));
        return builder.build();
    }

    boolean counts(double squareMetres) {
        return squareMetres > toleranceM2.doubleValue();
    }

    @Override
    public String toString() {
        return name;
    }
}
