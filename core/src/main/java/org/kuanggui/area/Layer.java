package org.kuanggui.area;

import java.time.LocalDate;
import java.util.List;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Geometry;

/** One of the host's layers: polygons that show one theme, and where they are complete. Indexed. */
@SuppressWarnings("DoNotCallSuggester") // to be filled in
public final class Layer {
    private Layer() {}

    /** A builder for a layer of a theme. */
    public static Builder builder(Theme theme) {
        throw new UnsupportedOperationException(theme.toString());
    }

    /** Which layer this is. */
    public LayerIdentity identity() {
        throw new UnsupportedOperationException();
    }

    /** How many features were taken in. */
    public int size() {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with features that were not taken in, in their order; the layer is incomplete where they lie. */
    public List<Problem> faults() {
        throw new UnsupportedOperationException();
    }

    /** Whether a feature that was taken in has a number. */
    public boolean has(String id) {
        throw new UnsupportedOperationException(id);
    }

    /** Builds a layer. For one thread. */
    public static final class Builder {
        private Builder() {}

        /** The host's name for this state of the layer, {@code 2024-06}. Required. */
        public Builder version(String version) {
            throw new UnsupportedOperationException(version);
        }

        /** The day whose state it shows. Required. */
        public Builder date(LocalDate date) {
            throw new UnsupportedOperationException(date.toString());
        }

        /** What its coordinates are; degrees where nothing is said. */
        public Builder coordinateSystem(CoordinateSystem system) {
            throw new UnsupportedOperationException(system.toString());
        }

        /** Where it shows everything there is; what lies beyond is unknown. Without it the layer never answers no. */
        public Builder completeFor(Area extent) {
            throw new UnsupportedOperationException("");
        }

        /** Takes in a feature, or notes what is wrong with it. */
        public Builder add(Feature feature, Geometry geometry) {
            throw new UnsupportedOperationException(feature + " " + geometry);
        }

        /**
         * Takes in a feature by plain coordinates, or notes what is wrong with it, as {@link #add} does.
         *
         * @param polygons each a list of rings, the shell before its holes; a ring is x, y, x, y and so on, its last
         *     corner its first. The arrays become the layer's
         */
        public Builder addPolygons(Feature feature, List<List<double[]>> polygons) {
            throw new UnsupportedOperationException(feature + " " + polygons);
        }

        /** Notes a feature that cannot be taken in, of which nobody knows where it lies: the layer is complete nowhere. */
        public Builder fault(Problem problem) {
            throw new UnsupportedOperationException(problem.toString());
        }

        /**
         * As {@link #fault(Problem)}, of a feature of which it is known where it lies.
         *
         * @param polygons as {@link #addPolygons} takes them; the layer is incomplete in their envelope
         */
        public Builder fault(Problem problem, List<List<double[]>> polygons) {
            throw new UnsupportedOperationException(problem + " " + polygons);
        }

        /** What its coordinates are, as far as it has been said. */
        public CoordinateSystem coordinateSystem() {
            throw new UnsupportedOperationException();
        }

        /** The layer as built.
         *
         * @throws InvalidInputException if version or date is missing; it lists everything */
        public Layer build() {
            throw new UnsupportedOperationException();
        }
    }
}
