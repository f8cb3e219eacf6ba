package org.kuanggui.report;

import org.kuanggui.area.Theme;

/**
 * How a layer is drawn: no two alike, printed without colour too.
 *
 * @param id what paths of the drawing call it
 * @param angle of its lines, in degrees
 * @param spacing between them
 * @param dashes of the outline
 * @param colour of both, dark on white
 * @param crossed whether another set of lines crosses them
 */
record Hatch(String id, int angle, int spacing, String dashes, String colour, boolean crossed) {
    /** Of the parts that offend. */
    static final Hatch OFFENDING = new Hatch("hatch-offending", 45, 5, "none", "#8b0000", true);

    static Hatch of(Theme theme) {
        return switch (theme) {
            case ECOLOGICAL_RED_LINE -> hatch(theme, 45, 8, "10 3", "#a3001b");
            case NATURE_RESERVES -> hatch(theme, 135, 8, "10 3 2 3", "#14532d");
            case PERMANENT_BASIC_FARMLAND -> hatch(theme, 0, 8, "6 3", "#6b4e00");
            case CULTIVATED_LAND -> hatch(theme, 90, 8, "2 3", "#5d4037");
            case URBAN_DEVELOPMENT_BOUNDARY -> hatch(theme, 45, 15, "14 4", "#4a148c");
            case KEY_MINING_ZONE -> hatch(theme, 135, 15, "14 4 2 4", "#014a7f");
            case PLANNED_MINING_BLOCKS -> hatch(theme, 0, 15, "8 2", "#37474f");
            case PLANNED_EXPLORATION_BLOCKS -> hatch(theme, 90, 15, "4 2", "#00574b");
            case EXISTING_RIGHTS -> hatch(theme, 20, 11, "1 2", "#212121");
        };
    }

    private static Hatch hatch(Theme theme, int angle, int spacing, String dashes, String colour) {
        return new Hatch("hatch-" + theme.name(), angle, spacing, dashes, colour, false);
    }

    String pattern() {
        String lines = line(spacing, 0) + (crossed ? line(0, spacing) : "");
        return "<pattern id=\"" + id + "\" width=\"" + spacing + "\" height=\"" + spacing
                + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(" + angle + ")\">" + lines
                + "</pattern>";
    }

    private String line(int east, int south) {
        return "<line x1=\"0\" y1=\"0\" x2=\"" + east + "\" y2=\"" + south + "\" stroke=\"" + colour + "\"/>";
    }

    /** The attributes of a path that is filled so. */
    String attributes() {
        return "fill=\"url(#" + id + ")\" fill-rule=\"evenodd\" stroke=\"" + colour + "\" stroke-dasharray=\"" + dashes
                + "\"";
    }
}
