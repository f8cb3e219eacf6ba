package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Coordinate;

/** Takes the register's text apart into rings, and checks each corner by itself. For one text. */
final class CornerReader {
    private static final Pattern SEPARATOR = Pattern.compile("[,，\r\n]");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,3}[0-9]{1,6}");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 8 * 1024 * 1024;
    private static final double REACH_BEYOND_ZONE = 0.5;

    private final RingChecks checks = new RingChecks(CoordinateSystem.DEGREES);
    private final List<CornerRing> rings = new ArrayList<>();
    private final String[] fields;
    private int next;
    private int corners;
    private @Nullable CoordinateSystem system;
    private boolean touchesZone;

    private List<String> numbers = new ArrayList<>();
    private List<String> stated = new ArrayList<>();
    private List<Coordinate> ring = new ArrayList<>();

    CornerReader(String text) {
        if (text.length() > LONGEST_TEXT) {
            checks.add(new Problem("", text.length() + " characters", "at most " + LONGEST_TEXT));
            checks.done();
        }
        this.fields = SEPARATOR.split(text, -1);
    }

    /** The rings; at least one. */
    List<CornerRing> rings() {
        boolean readable = true;
        while (readable && skipEmpty()) {
            readable = fields[next].strip().equals("*") ? endOfRing() : corner();
        }
        if (readable && !ring.isEmpty()) {
            checks.add(new Problem("", here() + " without an end", "*,top,bottom,name,sign, after its last corner"));
        }
        if (readable && rings.isEmpty() && ring.isEmpty()) {
            checks.add(new Problem(
                    "", "no corner", "number,X,Y for each corner, and *,top,bottom,name,sign, after each ring"));
        }
        if (checks.isSound() && !touchesZone) {
            checks.add(new Problem(
                    "", "no corner within 1.5° of the zone's central meridian", "the zone in which the area lies"));
        }
        checks.done();
        return rings;
    }

    private boolean skipEmpty() {
        while (next < fields.length && fields[next].isBlank()) {
            next++;
        }
        return next < fields.length;
    }

    private String field(int offset) {
        return next + offset < fields.length ? fields[next + offset].strip() : "";
    }

    private String here() {
        return "ring " + (rings.size() + 1);
    }

    /** Reads a corner; false where nothing after it can be read either. */
    private boolean corner() {
        String number = field(0);
        String northing = field(1);
        String easting = field(2);
        String named = here() + ", corner " + start(number) + " (" + start(northing) + ", " + start(easting) + ")";
        if (!NUMBER.matcher(number).matches()
                || !FIGURE.matcher(northing).matches()
                || !FIGURE.matcher(easting).matches()) {
            checks.add(new Problem("", named, "number,X,Y: a corner's number, its northing and its easting in metres"));
            return false;
        }
        next += 3;
        if (++corners > Area.MOST_CORNERS) {
            checks.add(new Problem("", named + " is corner " + corners, "at most " + Area.MOST_CORNERS + " corners"));
            return false;
        }
        numbers.add(number);
        stated.add("X " + northing + ", Y " + easting);
        ring.add(placed(named, northing, easting));
        return true;
    }

    private Coordinate placed(String named, String northing, String easting) {
        double x = Double.parseDouble(northing);
        double y = Double.parseDouble(easting);
        CoordinateSystem zone = zone(named, northing, easting);
        if (zone != null) {
            Coordinate corner = CornerRing.coordinate(zone, x, y);
            Coordinate degrees = zone.to(CoordinateSystem.DEGREES, corner);
            double offCentre = Math.abs(degrees.x - zone.centralMeridian());
            touchesZone |= offCentre <= CoordinateSystem.ZONE_WIDTH / 2.0;
            if (!(offCentre <= CoordinateSystem.ZONE_WIDTH / 2.0 + REACH_BEYOND_ZONE)) {
                checks.add(new Problem(
                        "",
                        named + ", outside zone " + zone.zone().getAsInt(),
                        "at most 1.5° from its" + " central meridian, " + zone.centralMeridian()
                                + "°, and 0.5° more where the area crosses it"));
            } else if (!China.has(degrees.x, degrees.y)) {
                checks.add(new Problem("", named + ", outside China", "a place in China: " + China.DESCRIBED));
            }
            return corner;
        }
        return new Coordinate(y, x);
    }

    /** The zone of an easting; {@code null} where it is refused. */
    private @Nullable CoordinateSystem zone(String named, String northing, String easting) {
        int ofNorthing = wholeDigits(northing);
        int ofEasting = wholeDigits(easting);
        if (ofNorthing == 8 && ofEasting == 7) {
            checks.add(new Problem(
                    "",
                    named + ", X and Y exchanged",
                    "X the northing before Y the easting",
                    easting + "," + northing));
            return null;
        }
        if (ofNorthing != 7) {
            checks.add(new Problem(
                    "", named + ", X of " + ofNorthing + " digits", "a northing of 7 digits before the point"));
            return null;
        }
        if (ofEasting != 8) {
            checks.add(new Problem(
                    "",
                    named + (ofEasting == 6 ? ", Y without its zone" : ", Y of " + ofEasting + " digits"),
                    "an easting led by its two-digit zone, 8 digits before the point"));
            return null;
        }
        int zone = Integer.parseInt(easting.substring(0, 2));
        if (zone < CoordinateSystem.FIRST_ZONE || zone > CoordinateSystem.LAST_ZONE) {
            checks.add(new Problem("", named + ", in zone " + zone, "a 3-degree zone from 25 to 45"));
            return null;
        }
        if (system == null) {
            system = CoordinateSystem.zone(zone);
        } else if (system.zone().getAsInt() != zone) {
            checks.add(new Problem(
                    "", named + ", in zone " + zone, "one zone for all corners; the first is in " + system));
            return null;
        }
        return system;
    }

    private static int wholeDigits(String figure) {
        int point = figure.indexOf('.');
        String whole = point < 0 ? figure : figure.substring(0, point);
        return whole.startsWith("-") ? 0 : whole.length();
    }

    /** Reads top, bottom, name and sign; false where nothing after it can be read either. */
    private boolean endOfRing() {
        List<String> label = List.of(field(1), field(2), field(3));
        String sign = field(4);
        boolean elevations = label.subList(0, 2).stream()
                .allMatch(height -> height.isEmpty() || FIGURE.matcher(height).matches());
        if (!elevations || label.get(2).length() > LONGEST_NAME || !sign.matches("-?1")) {
            checks.add(new Problem(
                    "",
                    "the end of " + here() + ": *," + start(String.join(",", label)) + "," + start(sign),
                    "*,top,bottom,name,sign, with elevations in metres or nothing, and a sign of 1 or -1"));
            return false;
        }
        next += 5;
        if (rings.size() == Area.MOST_RINGS) {
            checks.add(new Problem("", "ring " + (rings.size() + 1), "at most " + Area.MOST_RINGS + " rings"));
            return false;
        }
        close(label, sign.equals("-1"));
        return true;
    }

    private void close(List<String> label, boolean cutOut) {
        int last = ring.size() - 1;
        if (last > 0 && ring.get(0).equals2D(ring.get(last))) {
            ring.remove(last);
        }
        Ring read = new Ring(
                ring.toArray(new Coordinate[0]),
                new CornerRing.Places(rings.size() + 1, List.copyOf(numbers), List.copyOf(stated)));
        checks.cornersEnough(read);
        int zone = system == null ? CoordinateSystem.FIRST_ZONE : system.zone().getAsInt();
        rings.add(new CornerRing(zone, read, List.copyOf(numbers), label, cutOut));
        numbers = new ArrayList<>();
        stated = new ArrayList<>();
        ring = new ArrayList<>();
    }

    private static String start(String field) {
        return field.length() <= 30 ? field : field.substring(0, 30) + "…";
    }
}
