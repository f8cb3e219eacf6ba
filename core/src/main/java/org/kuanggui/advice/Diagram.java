package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which fact is asked after which answer, and where that ends. A fact is asked in it only where its answers lead to
 * different ends, so that what is not in a diagram makes no difference.
 *
 * @param <T> an end
 */
sealed interface Diagram<T> {

    /**
     * Nothing is asked any more.
     *
     * @param value what is known then
     */
    record End<T>(T value) implements Diagram<T> {}

    /**
     * A fact is asked.
     *
     * @param fact a JSON pointer
     * @param choices where its answers lead; at least two, each to another place
     */
    record Ask<T>(String fact, List<Choice<T>> choices) implements Diagram<T> {}

    /**
     * Answers that lead to the same place.
     *
     * @param answers as JSON
     * @param next where they lead
     */
    record Choice<T>(List<String> answers, Diagram<T> next) {}

    /** A fact with its answers, or where they lead, where that is the same place for all. */
    static <T> Diagram<T> ask(String fact, Map<String, Diagram<T>> byAnswer) {
        Map<Diagram<T>, List<String>> byNext = new LinkedHashMap<>();
        byAnswer.forEach((answer, next) ->
                byNext.computeIfAbsent(next, unused -> new ArrayList<>()).add(answer));
        List<Choice<T>> choices = new ArrayList<>();
        byNext.forEach((next, answers) -> choices.add(new Choice<>(List.copyOf(answers), next)));
        return choices.size() == 1 ? choices.get(0).next() : new Ask<>(fact, List.copyOf(choices));
    }

    /** The same with other ends; what then makes no difference is not asked. */
    static <T, U> Diagram<U> map(Diagram<T> diagram, Function<T, U> end) {
        if (diagram instanceof End<T> last) {
            return new End<>(end.apply(last.value()));
        }
        Ask<T> ask = (Ask<T>) diagram;
        Map<String, Diagram<U>> byAnswer = new LinkedHashMap<>();
        for (Choice<T> choice : ask.choices()) {
            Diagram<U> next = map(choice.next(), end);
            choice.answers().forEach(answer -> byAnswer.put(answer, next));
        }
        return ask(ask.fact(), byAnswer);
    }

    /** Every end, some more than once. */
    static <T> List<T> ends(Diagram<T> diagram) {
        if (diagram instanceof End<T> last) {
            return List.of(last.value());
        }
        List<T> ends = new ArrayList<>();
        ((Ask<T>) diagram).choices().forEach(choice -> ends.addAll(ends(choice.next())));
        return ends;
    }
}
