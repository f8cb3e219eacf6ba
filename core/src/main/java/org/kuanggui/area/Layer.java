package org.kuanggui.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * One of the host's layers: polygons that show one theme, and where they are complete. Indexed; immutable and safe for use
 * by several threads.
 *
 * <p>A feature with a fault is not taken in. Where it lies, the layer is not complete: within the envelope of all that was
 * told of it, or along that where it has no width. The layer is complete nowhere at all where nobody can tell the place:
 * where there is no geometry, or a part of it is empty, a point or an open line; where a ring has fewer than 4 positions;
 * where a coordinate cannot be. Features may overlap each other; ground under several counts once.
 *
 * <p>A feature of 60 corners takes about 1.2 kB: a million of them fit a heap of 2 GB.
 */
public final class Layer {
    /** The most features a layer may have, those with a fault among them. */
    public static final int MOST_FEATURES = 2_000_000;

    /** The most corners a layer may have, a ring's first not counted again where it closes the ring. */
    public static final int MOST_CORNERS = 100_000_000;

    /** The most features with a fault that are listed; the others are counted. */
    public static final int MOST_FAULTS = 1_000;

    private final LayerIdentity identity;
    private final CoordinateSystem system;
    private final @Nullable Area extent;
    private final Completeness completeness;
    private final STRtree features = new STRtree();
    private final Set<String> ids = new HashSet<>();
    private final List<Problem> faults;
    private final int faultCount;
    private volatile @Nullable String sha256;

    private Layer(LayerIdentity identity, Builder builder) {
        this.identity = identity;
        this.system = builder.system;
        this.extent = builder.extent;
        this.faults = List.copyOf(builder.faults);
        this.faultCount = builder.faultCount;
        this.completeness = new Completeness(system, builder.isPlaceUnknown ? null : extent, builder.gaps);
        for (LayerFeature feature : builder.features) {
            features.insert(feature.envelope(), feature);
            if (feature.feature().id() != null) {
                ids.add(feature.feature().id());
            }
        }
        features.build(); // else the first question would, and another thread with it
    }

    /** A builder for a layer of a theme. */
    public static Builder builder(Theme theme) {
        return new Builder(Objects.requireNonNull(theme));
    }

    /** Which layer this is. */
    public LayerIdentity identity() {
        return identity;
    }

    /** What its coordinates are. */
    public CoordinateSystem coordinateSystem() {
        return system;
    }

    /** Where it shows everything there is, but for {@link #faults}; empty where that is not known. */
    public Optional<Area> extent() {
        return Optional.ofNullable(extent);
    }

    /** How many features were taken in. */
    public int size() {
        return features.size();
    }

    /**
     * What is wrong with features that were not taken in, one problem a feature, in their order; the first
     * {@value #MOST_FAULTS} of them. Features are counted from 0: {@code /features/17/geometry}.
     */
    public List<Problem> faults() {
        return faults;
    }

    /** How many features were not taken in. */
    public int faultCount() {
        return faultCount;
    }

    /** Whether a feature that was taken in has a number. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /**
     * A hash of all that the layer answers by, in lower-case hexadecimal: what it is, where it is complete, and its features
     * in their order. Two layers with the same hash give the same answers. Computed when it is first asked for, and kept.
     */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = LayerHash.of(this);
            sha256 = known;
        }
        return known;
    }

    Completeness completeness() {
        return completeness;
    }

    /** Every feature that was taken in, in their order. */
    List<LayerFeature> features() {
        return inOrder(features.query(new Envelope(
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY)));
    }

    /** The features whose envelopes meet that of an area, in the layer's order. */
    List<LayerFeature> near(Footprint area) {
        return inOrder(features.query(area.envelope()));
    }

    private static List<LayerFeature> inOrder(List<?> found) {
        List<LayerFeature> features = new ArrayList<>(found.size());
        found.forEach(feature -> features.add((LayerFeature) feature));
        features.sort(Comparator.comparingInt(LayerFeature::number));
        return features;
    }

    /** {@code ecological red line, 2024-06, 2024-06-30: 812 features}. */
    @Override
    public String toString() {
        return described().english();
    }

    /** What messages call it, in both languages. */
    Text described() {
        Theme theme = identity.theme();
        return new Text(
                theme.chineseName() + "，" + identity.version() + "，" + identity.date() + "：" + size() + " 个图斑",
                theme.englishName() + ", " + identity.version() + ", " + identity.date() + ": " + size()
                        + (size() == 1 ? " feature" : " features"));
    }

    /** Builds a layer. For one thread. */
    public static final class Builder {
        private static final int LONGEST_VERSION = 100;
        private static final Text DATE = new Text("图层现势日期", "the day whose state the layer shows");
        private static final Text CORNERS = new Text("个拐点", "corners");
        private static final Text FEATURES = new Text("个图斑", "features");
        private static final Text IN_PARTS = new Text("分成几部分", "in parts");

        private final Theme theme;
        private @Nullable String version;
        private @Nullable LocalDate date;
        private CoordinateSystem system = CoordinateSystem.DEGREES;
        private FeatureChecks checks = new FeatureChecks(system);
        private @Nullable Area extent;
        private final List<LayerFeature> features = new ArrayList<>();
        private final List<Problem> faults = new ArrayList<>();
        private final List<Envelope> gaps = new ArrayList<>();
        private boolean isPlaceUnknown;
        private int faultCount;
        private long corners;

        private Builder(Theme theme) {
            this.theme = theme;
        }

        /** What the layer shows. */
        public Theme theme() {
            return theme;
        }

        /** The host's name for this state of the layer, {@code 2024-06}; at most 100 characters. Required. */
        public Builder version(String version) {
            this.version = version;
            return this;
        }

        /** The day whose state it shows. Required. */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * What its coordinates are; degrees where nothing is said.
         *
         * @throws IllegalStateException if features were taken in as something else
         */
        public Builder coordinateSystem(CoordinateSystem system) {
            if (count() > 0 && !system.equals(this.system)) {
                throw new IllegalStateException("the coordinate system has to be told before the first feature");
            }
            this.system = system;
            this.checks = new FeatureChecks(system);
            return this;
        }

        /** What its coordinates are, as far as it has been said. */
        public CoordinateSystem coordinateSystem() {
            return system;
        }

        /**
         * Where it shows everything there is; what lies beyond is unknown. Without it, and with a feature that has a
         * fault and no place, the layer never answers no.
         */
        public Builder completeFor(Area extent) {
            this.extent = extent;
            return this;
        }

        /**
         * Takes in a feature, or notes what is wrong with it. The geometry is copied; heights are dropped.
         *
         * @param geometry a polygon or multipolygon, in the layer's coordinate system. Any other is a fault;
         *     {@code null} too, and it leaves the layer complete nowhere
         * @throws NullPointerException if the feature is {@code null}
         * @throws InvalidInputException if the layer has more features or corners than it may
         */
        public Builder add(Feature feature, @Nullable Geometry geometry) {
            Objects.requireNonNull(feature);
            Problem problem = FeatureChecks.ofKind(geometry);
            if (geometry == null) {
                return note(Objects.requireNonNull(problem), null);
            }
            if (problem != null) {
                return note(problem, checks.place(Ordinates.of(geometry)));
            }
            return add(feature, Ordinates.of(geometry));
        }

        /**
         * Takes in a feature by plain coordinates, or notes what is wrong with it, as {@link #add} does.
         *
         * @param polygons each a list of rings, the shell before its holes; a ring is x, y, x, y and so on, its last
         *     corner its first. The arrays become the layer's
         * @throws NullPointerException if the feature, the list, or anything in it is {@code null}
         * @throws InvalidInputException if the layer has more features or corners than it may
         */
        public Builder addPolygons(Feature feature, List<List<double[]>> polygons) {
            return add(Objects.requireNonNull(feature), Ordinates.of(polygons));
        }

        /**
         * Notes a feature that cannot be taken in, of which nobody knows where it lies: the layer is complete nowhere.
         *
         * @param problem its pointer seen from the feature, {@code /geometry/coordinates/0}
         * @throws InvalidInputException if the layer has more features than it may
         */
        public Builder fault(Problem problem) {
            return note(problem, null);
        }

        /**
         * As {@link #fault(Problem)}, of a feature of which it is known where it lies.
         *
         * @param polygons as {@link #addPolygons} takes them, but rings need not be sound; the layer is incomplete in
         *     their envelope, or complete nowhere where they do not tell a place
         * @throws InvalidInputException if the layer has more features than it may
         */
        public Builder fault(Problem problem, List<List<double[]>> polygons) {
            return note(problem, checks.place(Ordinates.of(polygons)));
        }

        /**
         * The layer as built.
         *
         * @throws InvalidInputException if version or date is missing; it lists everything
         */
        public Layer build() {
            Checks stated = new Checks();
            String name = stated.requiredText("/version", version);
            if (name.length() > LONGEST_VERSION) {
                stated.refuse(
                        "/version",
                        Phrases.characters(name.length()),
                        Phrases.atMost(Phrases.characters(LONGEST_VERSION)));
            }
            stated.required("/date", date, DATE);
            LocalDate day = stated.date("/date", date);
            stated.done();
            return new Layer(new LayerIdentity(theme, name, Checks.stated(day)), this);
        }

        private Builder add(Feature feature, double[][][] polygons) {
            long more = Ordinates.corners(polygons);
            limit(corners + more, MOST_CORNERS, CORNERS);
            Problem problem = checks.of(polygons);
            if (problem != null) {
                return note(problem, checks.place(polygons));
            }
            corners += more;
            features.add(new LayerFeature(next(), feature, polygons));
            return this;
        }

        /** @param place where it lies; {@code null} where nobody knows */
        private Builder note(Problem problem, @Nullable Envelope place) {
            int number = next();
            if (faults.size() < MOST_FAULTS) {
                faults.add(problem.under("/features/" + number));
            }
            if (place == null) {
                isPlaceUnknown = true;
            } else {
                gaps.add(place);
            }
            faultCount++;
            return this;
        }

        /** The number of the feature that comes. */
        private int next() {
            limit(count() + 1, MOST_FEATURES, FEATURES);
            return count();
        }

        private int count() {
            return features.size() + faultCount;
        }

        private static void limit(long found, int most, Text things) {
            if (found > most) {
                throw new InvalidInputException(List.of(new Problem(
                        "/features",
                        new Text("超过 " + most + " " + things.chinese(), "more than " + most + " " + things.english()),
                        Phrases.atMost(new Text(most + " " + things.chinese(), String.valueOf(most))),
                        IN_PARTS)));
            }
        }
    }
}
