package org.kuanggui.peers.tables;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.peers.ClassRow;
import org.kuanggui.peers.MinimumRow;
import org.kuanggui.peers.Rows;

/** The slice, table by table: each one after those it reads. */
final class Tables {
    private static final String NONE = "NONE";
    private static final String LIMESTONES = "BUILDING_STONE_LIMESTONE, CEMENT_LIMESTONE, LIME_LIMESTONE, "
            + "FLUX_LIMESTONE, FACING_LIMESTONE, LIMESTONE";
    private static final String LASTING = "BUILDING_STONE_LIMESTONE, BRICK_SHALE";

    private Tables() {}

    /** Those that answer for something else, then those of the provisions. */
    static List<Table> all() {
        return List.of(
                size("size", "mineral", "method", "scaleTonnes", "scaleVolume"),
                size("sizeBefore", "mineralBefore", "methodBefore", "tonnesBefore", "volumeBefore"),
                reached(),
                lasts(),
                restricted(),
                prohibited(),
                minimumScale(),
                serviceLife(),
                smallMine(),
                smallMineExpansion(),
                intensive());
    }

    private static Table size(String name, String mineral, String method, String tonnes, String volume) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("null", "", "", "", "UNKNOWN"));
        rows.add(List.of("COAL", "null", "", "", "UNKNOWN"));
        for (ClassRow row : Rows.CLASSES) {
            String its = row.mineral().name();
            String by = row.method() == null ? "" : row.method().name();
            String large = ">= " + row.large();
            String medium = ">= " + row.medium();
            rows.add(List.of(its, by, row.mass() ? large : "", row.mass() ? "" : large, "LARGE"));
            rows.add(List.of(its, by, row.mass() ? medium : "", row.mass() ? "" : medium, "MEDIUM"));
            rows.add(List.of(its, by, row.mass() ? "null" : "", row.mass() ? "" : "null", "UNKNOWN"));
            rows.add(List.of(its, by, "", "", "SMALL"));
        }
        rows.add(List.of("", "", "", "", "NOT_GIVEN"));
        return new Table(
                name,
                List.of(Column.text(mineral), Column.text(method), Column.number(tonnes), Column.number(volume)),
                rows);
    }

    private static Table reached() {
        List<List<String>> rows = new ArrayList<>();
        for (MinimumRow row : Rows.MINIMUM) {
            String its = row.mineral().name();
            String ofNew = String.valueOf(row.ofNew());
            String least = ">= " + row.least();
            rows.add(List.of(its, ofNew, row.mass() ? least : "", row.mass() ? "" : least, "YES"));
            rows.add(List.of(its, ofNew, row.mass() ? "null" : "", row.mass() ? "" : "null", "UNKNOWN"));
            rows.add(List.of(its, ofNew, "", "", "NO"));
        }
        rows.add(List.of("LIMESTONE, SANDSTONE, SHALE", "", "", "", "UNKNOWN"));
        rows.add(List.of("BRICK_CLAY", "", "", "", "NOT_ASKED"));
        rows.add(List.of("", "", "", "", "NO_ROW"));
        return new Table(
                "reached",
                List.of(
                        Column.text("mineral"),
                        Column.truth("newRight"),
                        Column.number("scaleTonnes"),
                        Column.number("scaleVolume")),
                rows);
    }

    private static Table lasts() {
        String known = Table.KNOWN;
        return new Table(
                "lasts",
                List.of(
                        Column.number("scaleTonnes"),
                        Column.number("reservesTonnes"),
                        Column.number("reservesTonnes - 5 * scaleTonnes"),
                        Column.number("scaleVolume"),
                        Column.number("reservesVolume"),
                        Column.number("reservesVolume - 5 * scaleVolume")),
                List.of(
                        List.of("0", "", "", "", "", "", "UNKNOWN"),
                        List.of("", "", "", "0", "", "", "UNKNOWN"),
                        List.of(known, known, ">= 1", "", "", "", "YES"),
                        List.of(known, known, "", "", "", "", "NO"),
                        List.of("", "", "", known, known, ">= 1", "YES"),
                        List.of("", "", "", known, known, "", "NO"),
                        List.of("", "", "", "", "", "", "UNKNOWN")));
    }

    private static Table restricted() {
        return new Table(
                "restricted",
                List.of(Column.truth("reviewed"), Column.text("mineral"), Column.text("determination")),
                List.of(
                        List.of("false", "", "", NONE),
                        List.of("", "COAL, PYRITE", "", "REVIEW"),
                        List.of("", "", "RESTRICTED", "REVIEW"),
                        List.of("", "", "", "SATISFIED")));
    }

    private static Table prohibited() {
        return new Table(
                "prohibited",
                List.of(
                        Column.truth("leaving"),
                        Column.text("mineral"),
                        Column.truth("prohibitedBeside"),
                        Column.text("determination")),
                List.of(
                        List.of("true", "", "", "", NONE),
                        List.of("", "BRICK_CLAY", "", "", "VIOLATED"),
                        List.of("", "", "true", "", "VIOLATED"),
                        List.of("", "", "", "PROHIBITED", "VIOLATED"),
                        List.of("", "", "", "", "SATISFIED")));
    }

    private static Table minimumScale() {
        return new Table(
                "minimumScale",
                List.of(
                        Column.truth("reviewed"),
                        Column.text("reached"),
                        Column.truth("named"),
                        Column.truth("municipalPlanConforms")),
                List.of(
                        List.of("false", "", "", "", NONE),
                        List.of("", "NOT_ASKED", "", "", NONE),
                        List.of("", "YES", "", "", "SATISFIED"),
                        List.of("", "UNKNOWN", "", "", "UNDETERMINED"),
                        List.of("", "NO", "true", "", "VIOLATED"),
                        List.of("", "NO", "", "", "REVIEW"),
                        List.of("", "", "", "true", "SATISFIED"),
                        List.of("", "", "", "false", "VIOLATED"),
                        List.of("", "", "", "", "REVIEW")));
    }

    private static Table serviceLife() {
        return new Table(
                "serviceLife",
                List.of(Column.truth("newRight"), Column.text("mineral"), Column.text("lasts")),
                List.of(
                        List.of("true", LASTING, "YES", "SATISFIED"),
                        List.of("true", LASTING, "NO", "VIOLATED"),
                        List.of("true", LASTING, "UNKNOWN", "UNDETERMINED"),
                        List.of("", "", "", NONE)));
    }

    private static Table smallMine() {
        return new Table(
                "smallMine",
                List.of(Column.truth("newRight"), Column.truth("exempted"), Column.text("size")),
                List.of(
                        List.of("false", "", "", NONE),
                        List.of("", "true", "", "SATISFIED"),
                        List.of("", "", "LARGE, MEDIUM", "SATISFIED"),
                        List.of("", "", "UNKNOWN", "UNDETERMINED"),
                        List.of("", "", "", "REVIEW")));
    }

    private static Table smallMineExpansion() {
        return new Table(
                "smallMineExpansion",
                List.of(
                        Column.truth("addsGround"),
                        Column.truth("exempted"),
                        Column.truth("canExpandCapacity"),
                        Column.text("sizeBefore")),
                List.of(
                        List.of("false", "", "", "", NONE),
                        List.of("", "true", "", "", "SATISFIED"),
                        List.of("", "", "true", "", "SATISFIED"),
                        List.of("", "", "", "LARGE, MEDIUM", "SATISFIED"),
                        List.of("", "", "null", "SMALL", "UNDETERMINED"),
                        List.of("", "", "", "UNKNOWN", "UNDETERMINED"),
                        List.of("", "", "", "", "REVIEW")));
    }

    private static Table intensive() {
        return new Table(
                "intensive",
                List.of(Column.truth("reviewed"), Column.text("mineral"), Column.text("size")),
                List.of(
                        List.of("false", "", "", NONE),
                        List.of("", LIMESTONES, "LARGE", "SATISFIED"),
                        List.of("", LIMESTONES, "", "NOTED"),
                        List.of("", "", "", NONE)));
    }
}
