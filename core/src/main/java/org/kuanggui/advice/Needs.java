package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The facts that a diagram asks, and the answers after which it does. */
final class Needs {
    private Needs() {}

    /**
     * @param findings keys of the findings that hang on each fact
     * @param isOver whether nothing else matters at an end
     */
    static <T> List<OpenFact> of(Diagram<T> diagram, Map<String, Set<String>> findings, Predicate<T> isOver) {
        Map<String, Map<String, List<String>>> before = new LinkedHashMap<>();
        if (diagram instanceof Diagram.Ask<T> ask) {
            before.put(ask.fact(), Map.of());
            collect(ask, before);
        }
        List<OpenFact> needs = new ArrayList<>();
        before.forEach((fact, answers) -> needs.add(new OpenFact(
                fact,
                List.copyOf(findings.getOrDefault(fact, Set.of())),
                mayBeLeftOut(diagram, fact, isOver) ? onlyIf(answers) : List.of())));
        return needs;
    }

    private static List<Answer> onlyIf(Map<String, List<String>> answers) {
        List<Answer> onlyIf = new ArrayList<>();
        answers.forEach((fact, given) -> onlyIf.add(new Answer(fact, given)));
        return onlyIf;
    }

    /** Each fact asked then, with the answers, by fact, right after which it is asked. */
    private static <T> void collect(Diagram.Ask<T> ask, Map<String, Map<String, List<String>>> before) {
        for (Diagram.Choice<T> choice : ask.choices()) {
            if (choice.next() instanceof Diagram.Ask<T> next) {
                List<String> answers = before.computeIfAbsent(next.fact(), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(ask.fact(), unused -> new ArrayList<>());
                choice.answers().stream()
                        .filter(answer -> !answers.contains(answer))
                        .forEach(answers::add);
                collect(next, before);
            }
        }
    }

    private static <T> boolean mayBeLeftOut(Diagram<T> diagram, String fact, Predicate<T> isOver) {
        if (diagram instanceof Diagram.End<T> end) {
            return !isOver.test(end.value());
        }
        Diagram.Ask<T> ask = (Diagram.Ask<T>) diagram;
        return !ask.fact().equals(fact)
                && ask.choices().stream().anyMatch(choice -> mayBeLeftOut(choice.next(), fact, isOver));
    }
}
