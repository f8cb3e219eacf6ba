package org.kuanggui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/**
 * Facts from other instruments that the plan leans on, each with its source.
 *
 * @param sources by id
 * @param sizeClasses the table of size classes
 * @param sizeClassReadings for a mineral whose row is doubtful, the reading that decides
 * @param rateMinimums lowest rates of recovery and use
 * @param strategicMinerals minerals that are strategic
 * @param doubtfulStrategicMinerals minerals whose being not strategic is unverified
 */
public record Standards(
        Map<String, Source> sources,
        List<SizeClassRow> sizeClasses,
        Map<Mineral, SizeClassReading> sizeClassReadings,
        List<RateMinimum> rateMinimums,
        Set<Mineral> strategicMinerals,
        Set<Mineral> doubtfulStrategicMinerals) {

    public Standards {
        sources = Map.copyOf(sources);
        sizeClasses = List.copyOf(sizeClasses);
        sizeClassReadings = Map.copyOf(sizeClassReadings);
        rateMinimums = List.copyOf(rateMinimums);
        strategicMinerals = Set.copyOf(strategicMinerals);
        doubtfulStrategicMinerals = Set.copyOf(doubtfulStrategicMinerals);
    }

    /**
     * Which row a doubtful mineral takes.
     *
     * @param reading id of the reading
     * @param rows id of the row by choice; a choice that is not among them gives none
     */
    public record SizeClassReading(String reading, Map<String, String> rows) {
        public SizeClassReading {
            rows = Map.copyOf(rows);
        }
    }

    /**
     * An instrument.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public Source source(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source " + id);
        }
        return source;
    }

    /**
     * The day an instrument took effect.
     *
     * @throws IllegalArgumentException if there is none of this id, or its day is not known
     */
    public LocalDate since(String id) {
        LocalDate from = source(id).from();
        if (from == null) {
            throw new IllegalArgumentException("no day is known for " + id);
        }
        return from;
    }

    /** The rows of a mineral's own, for every method. */
    public List<SizeClassRow> sizeClassRows(Mineral mineral) {
        return sizeClasses.stream()
                .filter(row -> row.minerals().contains(mineral))
                .toList();
    }

    /** A row by its id. */
    public Optional<SizeClassRow> sizeClassRow(String id) {
        for (SizeClassRow row : sizeClasses) {
            if (row.id().equals(id)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The minimums that hold for a mineral and a method. */
    public List<RateMinimum> rateMinimums(Mineral mineral, MiningMethod method) {
        List<RateMinimum> found = new ArrayList<>();
        for (RateMinimum minimum : rateMinimums) {
            if (minimum.mineral() == mineral && minimum.methods().contains(method)) {
                found.add(minimum);
            }
        }
        return List.copyOf(found);
    }
}
