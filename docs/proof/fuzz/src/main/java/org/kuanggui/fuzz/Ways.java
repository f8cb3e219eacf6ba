package org.kuanggui.fuzz;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every way in. */
enum Ways {
    DOCUMENT("documents as bytes", DocumentWay::new),
    FIELDS("documents made of the contract's fields with odd values", FieldsWay::new),
    CORNERS("the register's text of corners", CornersWay::new),
    GEOMETRY("areas by positions", GeometryWay::new),
    LAYER("layers as bytes, by streams", LayerWay::new),
    FOLDER("lists of layers in a folder", FolderWay::new),
    GROUND("documents with ground, and layers under them", GroundWay::new),
    SCENARIO("scenarios, as bytes and of the contract's fields", ScenarioWay::new),
    YAML("scenarios in YAML, as bytes", YamlWay::new),
    BASES("scenarios in a folder, and what they start from", BasesWay::new),
    DECISION("records of decisions, as bytes and tampered with", DecisionWay::new),
    CALENDAR("calendars of duties with hostile texts", CalendarWay::new),
    READINGS("readings and choices", ReadingsWay::new),
    EDITION("data of other editions of the plan", EditionWay::new),
    REST_DAYS("rest days, and days of judgement", RestDaysWay::new),
    RECORDS("documents built in Java", RecordsWay::new),
    ARGUMENTS("arguments of the small types, and of ledgers", ArgumentsWay::new),

    /** For a run that is too short to give each a process of its own. New ways go before it, and behind the others. */
    EVERY("all of these", EveryWay::new);

    private static final Set<Ways> NOT_JUDGED = EnumSet.of(CORNERS, GEOMETRY, LAYER, FOLDER);

    private final String what;
    private final Supplier<Way> way;

    Ways(String what, Supplier<Way> way) {
        this.what = what;
        this.way = way;
    }

    /** Those that are one way each, in the order in which {@link #EVERY} counts them. */
    static List<Ways> each() {
        return Stream.of(values()).filter(way -> way != EVERY).toList();
    }

    /** What goes in. */
    String what() {
        return what;
    }

    /** Goes in; loads no more than it needs. */
    Way way() {
        return way.get();
    }

    /** Whether what goes in is judged, if it is taken in. */
    boolean isJudged() {
        return !NOT_JUDGED.contains(this);
    }

    /** As {@link #way}, gone in once, so that what is loaded once is not counted as an input's time. */
    Way begun() throws IOException {
        if (isJudged()) {
            FIELDS.way().take(new byte[0]);
        }
        Way begun = way();
        begun.take(new byte[0]);
        return begun;
    }

    /** As folders and options have it: {@code rest-days}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The way of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Ways named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
