package org.kuanggui.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/** Coordinate systems as documents name them. */
final class CoordinateSystems {
    /** {@code EPSG:4490}. */
    static final Vocabulary<CoordinateSystem> WORDS = new Vocabulary<>(
            new Text(
                    "EPSG:4490（度），或 EPSG:4513 至 EPSG:4533（横坐标加带号的 3 度带）",
                    "EPSG:4490, degrees, or EPSG:4513 to EPSG:4533, a 3-degree zone led by its number"),
            CoordinateSystems::named,
            word -> guess(word).map(Text::plain));

    private static final Pattern WRITTEN = Pattern.compile("EPSG:([0-9]{4,5})");

    /** {@code urn:ogc:def:crs:EPSG::4490}, {@code http://www.opengis.net/def/crs/EPSG/0/4490}, {@code epsg:4490}. */
    private static final Pattern EPSG = Pattern.compile(
            "(?i)(?:urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?EPSG[:/](?:[0-9.]*[:/])?([0-9]{4,5})");

    /** Longitude and latitude as GeoJSON has them where nothing is said. */
    private static final Pattern CRS84 = Pattern.compile(
            "(?i)(?:urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?OGC[:/](?:[0-9.]*[:/])?CRS84");

    private CoordinateSystems() {}

    /** As {@link #WORDS} reads it. */
    static String word(CoordinateSystem system) {
        return "EPSG:" + system.epsg();
    }

    /** Whether the name in a GeoJSON {@code crs} is one of a system. */
    static boolean isNamed(CoordinateSystem system, String crs) {
        Matcher epsg = EPSG.matcher(crs);
        return epsg.matches()
                ? Integer.parseInt(epsg.group(1)) == system.epsg()
                : system == CoordinateSystem.DEGREES && CRS84.matcher(crs).matches();
    }

    private static Optional<CoordinateSystem> named(String word) {
        Matcher written = WRITTEN.matcher(word);
        return written.matches() ? ofEpsg(written.group(1)) : Optional.empty();
    }

    private static Optional<String> guess(String word) {
        Matcher epsg = EPSG.matcher(word.matches("[0-9]{4,5}") ? "EPSG:" + word : word);
        return epsg.matches() ? ofEpsg(epsg.group(1)).map(CoordinateSystems::word) : Optional.empty();
    }

    private static Optional<CoordinateSystem> ofEpsg(String number) {
        try {
            return Optional.of(CoordinateSystem.ofEpsg(Integer.parseInt(number)));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }
}
