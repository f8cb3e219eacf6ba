package org.kuanggui.drools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Distinction;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.Source;

/**
 * A three-valued fact with everything a finding has to say about it: what was stated and where, which facts are
 * missing, which readings and which other instruments had a part in it.
 */
public final class Fact {
    /** Stands where the word of the rule says what is asked for: yes of what it requires, no of what it forbids. */
    private static final String BY_WORD = "?";

    private final Truth truth;
    private final List<Evidence> evidence;
    private final List<String> missing;
    private final List<String> readings;
    private final List<Source> sources;
    private final List<Text> labels;
    private final Overlaid overlaid;
    private final @Nullable LocalDate due;

    private Fact(
            Truth truth,
            List<Evidence> evidence,
            List<String> missing,
            List<String> readings,
            List<Source> sources,
            List<Text> labels,
            Overlaid overlaid,
            @Nullable LocalDate due) {
        this.truth = truth;
        this.evidence = evidence;
        this.missing = missing;
        this.readings = readings;
        this.sources = sources;
        this.labels = labels;
        this.overlaid = overlaid;
        this.due = due;
    }

    /** A yes or no as stated at a place; unknown, it is missing there. */
    static Fact stated(String pointer, Truth truth) {
        return truth == Truth.UNKNOWN
                ? unknown(pointer, BY_WORD)
                : known(truth, new Evidence(pointer, truth.toString(), BY_WORD));
    }

    /** A yes or no that follows from what the evidence shows. */
    static Fact known(Truth truth, Evidence evidence) {
        return new Fact(truth, List.of(evidence), List.of(), List.of(), List.of(), List.of(), Overlaid.NONE, null);
    }

    /** As {@link #known(Truth, Evidence)}. */
    static Fact known(boolean truth, Evidence evidence) {
        return known(Truth.of(truth), evidence);
    }

    /** A fact that is worth showing, true as it stands. */
    static Fact shown(String pointer, @Nullable Object stated) {
        return known(Truth.TRUE, new Evidence(pointer, stated == null ? null : text(stated), null));
    }

    /** A fact that is missing at a place. */
    static Fact unknown(String pointer, @Nullable String required) {
        return new Fact(
                Truth.UNKNOWN,
                List.of(new Evidence(pointer, null, required)),
                List.of(pointer),
                List.of(),
                List.of(),
                List.of(),
                Overlaid.NONE,
                null);
    }

    /** A fact that cannot be settled from what was stated, because other places are missing. */
    static Fact unsettled(List<Evidence> evidence, List<String> missing) {
        return new Fact(Truth.UNKNOWN, evidence, missing, List.of(), List.of(), List.of(), Overlaid.NONE, null);
    }

    /** True where all are true, false where one is false, else unknown. */
    static Fact all(Fact... facts) {
        Truth truth = Truth.TRUE;
        for (Fact fact : facts) {
            truth = truth.and(fact.truth);
        }
        return joined(truth, facts);
    }

    /** True where one is true, false where all are false, else unknown. */
    static Fact any(Fact... facts) {
        Truth truth = Truth.FALSE;
        for (Fact fact : facts) {
            truth = truth.or(fact.truth);
        }
        return joined(truth, facts);
    }

    /** Everything the facts say, under a truth that was settled elsewhere. */
    static Fact joined(Truth truth, Fact... facts) {
        List<Evidence> evidence = List.of();
        List<String> missing = List.of();
        List<String> readings = List.of();
        List<Source> sources = List.of();
        List<Text> labels = List.of();
        Overlaid overlaid = Overlaid.NONE;
        LocalDate due = null;
        for (Fact fact : facts) {
            evidence = together(evidence, fact.evidence);
            if (truth == Truth.UNKNOWN) {
                missing = together(missing, fact.missing);
            }
            readings = together(readings, fact.readings);
            sources = together(sources, fact.sources);
            labels = together(labels, fact.labels);
            overlaid = overlaid.and(fact.overlaid);
            due = due == null ? fact.due : due;
        }
        return new Fact(truth, evidence, missing, readings, sources, labels, overlaid, due);
    }

    /** The same showing, of a fact that cannot be settled because places are missing. */
    Fact unsettled(List<String> places) {
        return new Fact(Truth.UNKNOWN, evidence, places, readings, sources, labels, overlaid, due);
    }

    /** The same fact, settled with the help of a reading: {@code id=choice}. */
    Fact by(String reading) {
        return new Fact(truth, evidence, missing, together(readings, List.of(reading)), sources, labels, overlaid, due);
    }

    /** The same fact, leaning on another instrument. */
    Fact after(Source source) {
        return new Fact(truth, evidence, missing, readings, together(sources, List.of(source)), labels, overlaid, due);
    }

    /** The same fact, with what its message calls a thing. */
    Fact called(Text label) {
        return new Fact(truth, evidence, missing, readings, sources, together(labels, List.of(label)), overlaid, due);
    }

    /** As {@link #called(Text)}, by distinctions of the plan. */
    Fact called(List<Distinction> distinctions) {
        List<Text> words = new ArrayList<>(distinctions.size());
        for (Distinction distinction : distinctions) {
            words.add(distinction.label());
        }
        return new Fact(truth, evidence, missing, readings, sources, together(labels, words), overlaid, due);
    }

    /** The same fact, of a duty that ends on a day. */
    Fact due(LocalDate day) {
        return new Fact(truth, evidence, missing, readings, sources, labels, overlaid, day);
    }

    /** The same fact, with what it owes to the host's layers. */
    Fact on(Overlaid ground) {
        return new Fact(truth, evidence, missing, readings, sources, labels, overlaid.and(ground), due);
    }

    /** The same showing, for a finding that only refers to one that has told of the layers. */
    Fact withoutLayers() {
        return new Fact(truth, evidence, missing, readings, sources, labels, Overlaid.NONE, due);
    }

    /** Several values as one text. */
    static String listed(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    Truth truth() {
        return truth;
    }

    /**
     * What it shows.
     *
     * @param asked what the word of the rule asks for of a yes or no, {@code true} or {@code false}; {@code null} where
     *     it asks for nothing
     */
    List<Evidence> evidence(@Nullable String asked) {
        if (!isAnyByWord()) {
            return evidence;
        }
        if (evidence.size() == 1) { // most are
            return List.of(asked(evidence.get(0), asked));
        }
        List<Evidence> shown = new ArrayList<>(evidence);
        shown.replaceAll(fact -> asked(fact, asked));
        return shown;
    }

    private static Evidence asked(Evidence fact, @Nullable String asked) {
        return isByWord(fact) ? new Evidence(fact.fact(), fact.statedValue(), asked) : fact;
    }

    private boolean isAnyByWord() {
        for (int i = 0; i < evidence.size(); i++) { // no iterator for each finding
            if (isByWord(evidence.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByWord(Evidence fact) {
        return BY_WORD.equals(fact.requiredValue());
    }

    List<String> missing() {
        return missing;
    }

    List<String> readings() {
        return readings;
    }

    List<Source> sources() {
        return sources;
    }

    List<Text> labels() {
        return labels;
    }

    Overlaid overlaid() {
        return overlaid;
    }

    /** The last day of the duty that hangs on it; {@code null} where there is none. */
    @Nullable
    LocalDate due() {
        return due;
    }

    private static String text(Object stated) {
        return stated instanceof BigDecimal number ? number.toPlainString() : stated.toString();
    }

    /** Both lists, without doubles. */
    static <T> List<T> together(List<T> list, List<T> more) {
        if (list.isEmpty() || more.isEmpty()) {
            return list.isEmpty() ? more : list;
        }
        if (list.size() == 1 && more.size() == 1) {
            T first = list.get(0);
            T second = more.get(0);
            return first.equals(second) ? list : List.of(first, second);
        }
        List<T> both = new ArrayList<>(list.size() + more.size());
        both.addAll(list);
        for (int i = 0; i < more.size(); i++) {
            if (!both.contains(more.get(i))) {
                both.add(more.get(i));
            }
        }
        return both;
    }

    @Override
    public String toString() {
        return truth + " " + evidence;
    }
}
