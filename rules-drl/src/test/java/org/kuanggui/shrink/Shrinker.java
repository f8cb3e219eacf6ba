package org.kuanggui.shrink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.Scenario;

/**
 * Finds a smallest scenario that still shows something: no field and no item can be left out of it, and no number and no
 * text be simpler. The same scenario leads to the same result. For one thread.
 */
public final class Shrinker {
    /** The most evaluations where nothing else is said. */
    public static final int MOST_EVALUATIONS = 50_000;

    private static final Node NONSENSE = new Node.Text("?");

    private final Predicate<Scenario> shows;
    private final int mostEvaluations;
    private final Map<String, String> expected = new HashMap<>();
    private int evaluations;
    private int longest;

    /** @param shows whether a scenario shows it; where the input is refused, it does not */
    public Shrinker(Predicate<Scenario> shows) {
        this(shows, MOST_EVALUATIONS);
    }

    public Shrinker(Predicate<Scenario> shows, int mostEvaluations) {
        this.shows = shows;
        this.mostEvaluations = mostEvaluations;
    }

    /**
     * The smallest scenario; its title is kept, and nothing is expected of it.
     *
     * @throws IllegalArgumentException if the scenario does not show it
     */
    public Shrunk shrink(Scenario start) {
        evaluations = 0;
        Scenario smallest = start.toBuilder().expect(Expectation.NONE).build();
        if (!shows(smallest)) {
            throw new IllegalArgumentException("it does not show: " + ScenarioWriter.toJson(smallest));
        }
        longest = ScenarioWriter.toJson(smallest).length();
        Scenario before;
        do {
            before = smallest;
            smallest = along(Shrinker::leavingOut, smallest);
            expected.clear();
            smallest = along(this::replacing, smallest);
        } while (!smallest.equals(before));
        return new Shrunk(smallest, evaluations, evaluations < mostEvaluations);
    }

    /** Takes every step that can be taken, until none is left. */
    private Scenario along(Function<Scenario, List<Supplier<Node>>> way, Scenario start) {
        Scenario smallest = start;
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            List<Supplier<Node>> steps = way.apply(smallest);
            int i = 0;
            while (i < steps.size() && evaluations < mostEvaluations) {
                Optional<Scenario> smaller = smaller(steps.get(i).get(), start.title());
                if (smaller.isPresent()) {
                    smallest = smaller.get();
                    isSmaller = true;
                    steps = way.apply(smallest); // what stands at this place now was not tried
                } else {
                    i++;
                }
            }
        }
        return smallest;
    }

    /** The scenario at the end of a step, where there is one and it shows. */
    private Optional<Scenario> smaller(Node document, String title) {
        return read(document)
                .filter(scenario -> scenario.title().equals(title))
                .filter(scenario -> ScenarioWriter.toJson(scenario).length() <= longest)
                .filter(this::shows);
    }

    private boolean shows(Scenario scenario) {
        evaluations++;
        try {
            return shows.test(scenario);
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    private static List<Supplier<Node>> leavingOut(Scenario scenario) {
        return Steps.leavingOut(Json.read(ScenarioWriter.toJson(scenario)));
    }

    /** While values are replaced, each stands in its place, and is asked for once. */
    private List<Supplier<Node>> replacing(Scenario scenario) {
        return Steps.replacing(
                Json.read(ScenarioWriter.toJson(scenario)),
                (pointer, document) -> expected.computeIfAbsent(pointer, at -> expected(at, document)));
    }

    private static Optional<Scenario> read(Node document) {
        try {
            return Optional.of(ScenarioReader.read(Json.write(document)));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    /** What the reader expects in a place where nonsense stands; empty where it takes it. */
    private static String expected(String pointer, Function<Node, Node> document) {
        try {
            ScenarioReader.read(Json.write(document.apply(NONSENSE)));
            return "";
        } catch (InvalidInputException refused) {
            return refused.problems().stream()
                    .filter(problem -> problem.pointer().equals(pointer))
                    .findFirst()
                    .map(Problem::expected)
                    .orElse("another text");
        }
    }
}
