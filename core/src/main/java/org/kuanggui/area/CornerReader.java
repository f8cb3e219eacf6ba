package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;

/** Takes the register's text apart into rings, and checks each corner by itself. For one text. */
final class CornerReader {
    private static final Pattern SEPARATOR = Pattern.compile("[,，\r\n]");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,3}[0-9]{1,6}");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 8 * 1024 * 1024;
    private static final double REACH_BEYOND_ZONE = 0.5;

    private static final Text END = new Text("*,上标高,下标高,名称,标志,", "*,top,bottom,name,sign,");
    private static final Text END_AFTER_CORNERS = END.then(new Text("（写在该环最后一个拐点之后）", " after its last corner"));
    private static final Text SOUND_END =
            END.then(new Text("（标高以米计或留空，标志为 1 或 -1）", " with elevations in metres or nothing, and a sign of 1 or -1"));
    private static final Text CORNERS_AND_ENDS = new Text("每个拐点写 点号,X,Y，每环之后写 ", "number,X,Y for each corner, and ")
            .then(END)
            .then(new Text("", " after each ring"));
    private static final Text A_CORNER = new Text(
            "点号,X,Y：拐点的点号、以米计的纵坐标和横坐标", "number,X,Y: a corner's number, its northing and its easting in metres");
    private static final Text A_NORTHING = new Text("整数部分为 7 位的纵坐标 X", "a northing of 7 digits before the point");
    private static final Text AN_EASTING =
            new Text("以两位带号开头、整数部分共 8 位的横坐标 Y", "an easting led by its two-digit zone, 8 digits before the point");

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
            refuse(
                    Phrases.characters(text.length()),
                    Phrases.atMost(new Text(LONGEST_TEXT + " 个字符", String.valueOf(LONGEST_TEXT))));
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
            refuse(here().then(new Text("没有结尾", " without an end")), END_AFTER_CORNERS);
        }
        if (readable && rings.isEmpty() && ring.isEmpty()) {
            refuse(new Text("没有拐点", "no corner"), CORNERS_AND_ENDS);
        }
        if (checks.isSound() && !touchesZone) {
            refuse(
                    new Text("没有一个拐点在该带中央子午线两侧 1.5° 以内", "no corner within 1.5° of the zone's central meridian"),
                    new Text("范围所在的带", "the zone in which the area lies"));
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

    private Text here() {
        return RingMessages.ring(rings.size() + 1);
    }

    private void refuse(Text found, Text expected) {
        checks.add(new Problem("", found, expected));
    }

    private void refuse(Written corner, Text fault, Text expected) {
        refuse(RingMessages.fault(corner.named(), fault), expected);
    }

    /** Reads a corner; false where nothing after it can be read either. */
    private boolean corner() {
        Written corner = new Written(rings.size() + 1, field(0), field(1), field(2));
        if (!corner.isReadable()) {
            refuse(corner.named(), A_CORNER);
            return false;
        }
        next += 3;
        if (++corners > Area.MOST_CORNERS) {
            refuse(
                    corner.named().then(new Text("为第 " + corners + " 个拐点", " is corner " + corners)),
                    Phrases.atMost(RingMessages.corners(Area.MOST_CORNERS)));
            return false;
        }
        numbers.add(corner.number());
        stated.add("X " + corner.northing() + ", Y " + corner.easting());
        ring.add(placed(corner));
        return true;
    }

    private Coordinate placed(Written corner) {
        double x = Double.parseDouble(corner.northing());
        double y = Double.parseDouble(corner.easting());
        CoordinateSystem zone = zone(corner);
        if (zone != null) {
            Coordinate place = CornerRing.coordinate(zone, x, y);
            Coordinate degrees = zone.to(CoordinateSystem.DEGREES, place);
            double offCentre = Math.abs(degrees.x - zone.centralMeridian());
            touchesZone |= offCentre <= CoordinateSystem.ZONE_WIDTH / 2.0;
            if (!(offCentre <= CoordinateSystem.ZONE_WIDTH / 2.0 + REACH_BEYOND_ZONE)) {
                refuse(corner, outside(zone.zone().getAsInt()), near(zone.centralMeridian()));
            } else if (!China.has(degrees.x, degrees.y)) {
                refuse(corner, new Text("在中国范围之外", "outside China"), China.A_PLACE);
            }
            return place;
        }
        return new Coordinate(y, x);
    }

    private static Text outside(int zone) {
        return new Text("在第 " + zone + " 带之外", "outside zone " + zone);
    }

    private static Text near(int meridian) {
        return new Text(
                "距该带中央子午线 " + meridian + "° 至多 1.5° 的位置，范围跨带时可再多 0.5°",
                "at most 1.5° from its central meridian, " + meridian + "°, and 0.5° more where the area crosses it");
    }

    /** The zone of an easting; {@code null} where it is refused. */
    private @Nullable CoordinateSystem zone(Written corner) {
        int ofNorthing = wholeDigits(corner.northing());
        int ofEasting = wholeDigits(corner.easting());
        if (ofNorthing == 8 && ofEasting == 7) {
            checks.add(exchanged(corner));
            return null;
        }
        if (ofNorthing != 7) {
            refuse(corner, digits("X", ofNorthing), A_NORTHING);
            return null;
        }
        if (ofEasting != 8) {
            refuse(
                    corner,
                    ofEasting == 6 ? new Text("Y 缺带号", "Y without its zone") : digits("Y", ofEasting),
                    AN_EASTING);
            return null;
        }
        int zone = Integer.parseInt(corner.easting().substring(0, 2));
        if (zone < CoordinateSystem.FIRST_ZONE || zone > CoordinateSystem.LAST_ZONE) {
            refuse(corner, in(zone), CoordinateSystem.A_ZONE);
            return null;
        }
        if (system == null) {
            system = CoordinateSystem.zone(zone);
        } else if (system.zone().getAsInt() != zone) {
            refuse(corner, in(zone), asFirst(system));
            return null;
        }
        return system;
    }

    private static Problem exchanged(Written corner) {
        return new Problem(
                "",
                RingMessages.fault(corner.named(), new Text("X 与 Y 颠倒", "X and Y exchanged")),
                new Text("纵坐标 X 在前，横坐标 Y 在后", "X the northing before Y the easting"),
                Text.plain(corner.easting() + "," + corner.northing()));
    }

    private static Text digits(String axis, int count) {
        return new Text(axis + " 的整数部分为 " + count + " 位", axis + " of " + count + " digits");
    }

    private static Text in(int zone) {
        return new Text("在第 " + zone + " 带", "in zone " + zone);
    }

    private static Text asFirst(CoordinateSystem first) {
        return new Text("所有拐点同属一带；第一个拐点位于 ", "one zone for all corners; the first is in ").then(first.described());
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
            refuse(end("*," + start(String.join(",", label)) + "," + start(sign)), SOUND_END);
            return false;
        }
        next += 5;
        if (rings.size() == Area.MOST_RINGS) {
            refuse(here(), RingMessages.atMostRings());
            return false;
        }
        close(label, sign.equals("-1"));
        return true;
    }

    private Text end(String written) {
        return new Text("", "the end of ").then(here()).then(new Text("的结尾：" + written, ": " + written));
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

    /**
     * A corner as it is written.
     *
     * @param ring its ring, counted from 1
     * @param number what the text calls it
     * @param northing X
     * @param easting Y
     */
    private record Written(int ring, String number, String northing, String easting) {

        boolean isReadable() {
            return NUMBER.matcher(number).matches()
                    && FIGURE.matcher(northing).matches()
                    && FIGURE.matcher(easting).matches();
        }

        Text named() {
            return RingMessages.corner(ring, start(number))
                    .then(RingMessages.at(start(northing) + ", " + start(easting)));
        }
    }
}
