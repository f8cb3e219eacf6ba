package org.kuanggui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/** The readings of a plan with the choices an evaluator was built with. */
public final class Readings {
    private final Map<String, Reading> all;
    private final Map<String, String> chosen;
    private final Map<String, String> named = new HashMap<>();

    private Readings(Map<String, Reading> all, Map<String, String> chosen) {
        this.all = all;
        this.chosen = chosen;
        chosen.forEach((id, choice) -> named.put(id, id + "=" + choice));
    }

    /**
     * Every reading with its default, but where another is chosen.
     *
     * @param all the plan's readings
     * @param choices by reading id
     * @throws InvalidInputException if an id or a choice is not known; it lists each
     */
    public static Readings of(List<Reading> all, Map<String, String> choices) {
        Map<String, Reading> known = new LinkedHashMap<>();
        all.forEach(reading -> known.put(reading.id(), reading));
        List<Problem> problems = new ArrayList<>();
        choices.forEach((id, choice) -> check(known, id, choice).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        known.forEach((id, reading) ->
                chosen.put(id, choices.getOrDefault(id, reading.byDefault().name())));
        return new Readings(known, chosen);
    }

    private static Optional<Problem> check(Map<String, Reading> known, String id, String choice) {
        String pointer = Problem.pointer("/readings", id);
        Reading reading = known.get(id);
        if (reading == null) {
            Text unknown = new Text("未知的读法", "an unknown reading");
            return Optional.of(new Problem(pointer, unknown, Phrases.oneOf(open(known))));
        }
        List<String> names =
                reading.choices().stream().map(Reading.Choice::name).toList();
        if (!names.contains(choice)) {
            return Optional.of(new Problem(pointer, Text.plain(choice), Phrases.oneOf(names)));
        }
        return Optional.empty();
    }

    private static List<String> open(Map<String, Reading> known) {
        return known.values().stream()
                .filter(reading -> !reading.isSettled())
                .map(Reading::id)
                .toList();
    }

    /** Every reading, settled or not, in the order of the data. */
    public List<Reading> all() {
        return List.copyOf(all.values());
    }

    /** The choice that holds for each reading, in the order of the data. */
    public Map<String, String> choices() {
        return Collections.unmodifiableMap(chosen);
    }

    /**
     * The choice that holds for a reading.
     *
     * @throws IllegalArgumentException if there is no such reading
     */
    public String choice(String id) {
        String choice = chosen.get(id);
        if (choice == null) {
            throw new IllegalArgumentException("no reading " + id);
        }
        return choice;
    }

    /**
     * A reading with its choice, as an evaluation names it: {@code service-life-scope=NEW_ONLY}.
     *
     * @throws IllegalArgumentException if there is no such reading
     */
    public String named(String id) {
        String name = named.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no reading " + id);
        }
        return name;
    }

    /** Each with its choice, in the order of the data. */
    @Override
    public String toString() {
        return chosen.toString();
    }
}
