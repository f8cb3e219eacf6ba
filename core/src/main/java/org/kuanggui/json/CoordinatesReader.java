package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * Reads the coordinates of one geometry after another into packed rings, whatever type of geometry they are of: that may
 * stand after them. For one thread, and one document.
 */
final class CoordinatesReader {
    /** The most corners of one geometry. */
    static final int MOST_CORNERS = 10_000_000;

    private static final Text POSITION = new Text("两个数字，可另有高程", "two numbers, and perhaps a height");
    private static final Text NUMBERS_IN_LISTS = new Text("列表中的数字", "numbers in lists");
    private static final int LARGE = 1 << 16;
    private static final int UNKNOWN = -1;

    private final JsonStream json;
    private final int[] items = new int[JsonLimits.DEEPEST_NESTING + 1];
    private double[] ring = new double[512];
    private int length;
    private int corners;
    private int depth;
    private int nesting;
    private List<double[]> rings = List.of();
    private List<List<double[]>> polygons = List.of();
    private @Nullable Problem fault;

    CoordinatesReader(JsonStream json) {
        this.json = json;
    }

    /**
     * Reads the value at which the stream stands.
     *
     * @throws InvalidInputException if the geometry has too many corners
     */
    void read() throws IOException {
        corners = 0;
        length = 0;
        depth = 0;
        nesting = UNKNOWN;
        rings = new ArrayList<>();
        polygons = new ArrayList<>();
        fault = null;
        if (ring.length > LARGE) {
            ring = new double[LARGE];
        }
        JsonParser parser = json.parser();
        value(parser.currentToken());
        while (depth > 0) {
            value(parser.nextToken());
        }
    }

    /** What is wrong with the coordinates of themselves. */
    Optional<Problem> fault() {
        return Optional.ofNullable(fault);
    }

    /** How many lists the first number stands in; empty where none stands in a list. */
    OptionalInt nesting() {
        return nesting > 0 ? OptionalInt.of(nesting) : OptionalInt.empty();
    }

    /** The polygons, where {@link #nesting} is that of polygons and nothing is wrong; their arrays are not kept here. */
    List<List<double[]>> polygons() {
        return polygons;
    }

    private void value(JsonToken token) throws IOException {
        switch (token) {
            case START_ARRAY -> open();
            case END_ARRAY -> close();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> {
                items[depth]++;
                note(json.found(), NUMBERS_IN_LISTS);
                json.skip();
            }
        }
    }

    private void open() {
        items[depth]++;
        if (depth == nesting) {
            note(Phrases.A_LIST, Phrases.A_NUMBER);
        }
        depth++;
        items[depth] = 0;
    }

    private void number() throws IOException {
        items[depth]++;
        if (nesting == UNKNOWN) {
            nesting = depth;
        }
        if (depth == 0) {
            note(json.found(), NUMBERS_IN_LISTS);
            return;
        }
        double coordinate = json.parser().getDoubleValue();
        if (depth != nesting) {
            note(json.found(), Phrases.A_LIST);
        } else if (Double.isInfinite(coordinate)) {
            note(json.found(), new Text("以度或米计的数字", "a number of degrees or metres"));
        } else if (items[depth] <= 2) {
            keep(coordinate);
        }
    }

    /** Of a geometry that is left out nothing is kept, however long it goes on. */
    private void keep(double coordinate) {
        if (fault != null) {
            return;
        }
        if (length == ring.length) {
            ring = Arrays.copyOf(ring, ring.length * 2);
        }
        ring[length] = coordinate;
        length++;
    }

    private void close() {
        int held = items[depth];
        depth--;
        if (held == 0) {
            note(Phrases.AN_EMPTY_LIST, new Text("拐点", "corners"));
        } else if (depth == nesting - 1) {
            position(held);
        } else if (depth == nesting - 2) {
            rings.add(Arrays.copyOf(ring, length));
            length = 0;
        } else if (depth == nesting - GeometryType.POLYGON.nesting()) {
            polygons.add(rings);
            rings = new ArrayList<>();
        }
    }

    private void position(int numbers) {
        if (numbers < 2 || numbers > 3) {
            note(Phrases.aListOf(numbers), POSITION);
        }
        corners++;
        if (corners > MOST_CORNERS) {
            throw new InvalidInputException(List.of(new Problem(
                    json.pointer(),
                    new Text("超过 " + MOST_CORNERS + " 个拐点", "more than " + MOST_CORNERS + " corners"),
                    new Text("拆分为若干较小的图斑", "a feature in several smaller ones"))));
        }
    }

    /** The first problem counts: one is enough to leave the geometry out. */
    private void note(Text found, Text expected) {
        if (fault == null) {
            fault = new Problem(json.pointer() + pointer(), found, expected);
        }
    }

    /** Of the item that was begun last in each list around, as far as lists go. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            pointer.append('/').append(items[i] - 1);
        }
        return pointer.toString();
    }
}
