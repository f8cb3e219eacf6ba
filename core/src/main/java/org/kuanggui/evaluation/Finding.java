package org.kuanggui.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Source;

/**
 * What one provision answered, and why.
 *
 * @param provision the provision; it has the citation and the quote
 * @param outcome its answer
 * @param kase the case of the rule that answered, which chooses the message; empty for a rule without cases
 * @param detailOrNull the thing it speaks of where a provision speaks of several; {@code null} else
 * @param evidence the facts it looked at
 * @param missing JSON pointers of the facts it would need, where it is undetermined; empty else
 * @param dueOrNull the last day of a duty, where the plan gives one; {@code null} else
 * @param readings {@code id=choice} of every reading that had a part in the answer, sorted
 * @param labels what its message calls things beside the facts
 * @param sources instruments beside the plan that it leans on
 * @param ground what it owes to the host's layers
 * @param remedyOrNull what would have to change, where a figure or the ground decides, or nothing can help; {@code null}
 *     else
 */
public record Finding(
        Provision provision,
        Outcome outcome,
        String kase,
        @Nullable String detailOrNull,
        List<Evidence> evidence,
        List<String> missing,
        @Nullable LocalDate dueOrNull,
        List<String> readings,
        List<Text> labels,
        List<Source> sources,
        OnGround ground,
        @Nullable Remedy remedyOrNull) {

    /**
     * What a provision's message may leave to the finding, in braces: of the first fact what is stated and what is required;
     * all stated values; what things are called; the missing facts; the last day; the thing it speaks of; and, where layers
     * may have answered, what it goes by, likewise where statements have a part in it all the same, and why a fact is unknown.
     */
    public static final Set<String> PLACES =
            Set.of("stated", "required", "facts", "labels", "missing", "due", "detail", "by", "byBoth", "unsettled");

    public Finding {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        readings = List.copyOf(readings);
        labels = List.copyOf(labels);
        sources = List.copyOf(sources);
    }

    /** The thing it speaks of, where a provision speaks of several. */
    public Optional<String> detail() {
        return Optional.ofNullable(detailOrNull);
    }

    /** What no other finding of its evaluation has: {@code 5.3.2-annual-report[2024]}, {@code 4-minimum-scale}. */
    public String key() {
        return provision.id() + detail().map(of -> "[" + of + "]").orElse("");
    }

    /** The rule that answered: {@code 4-minimum-scale/no-row}, {@code 4.1.4-support}. */
    public String rule() {
        return kase.isEmpty() ? provision.id() : provision.id() + "/" + kase;
    }

    /** The last day of a duty, where the plan gives one. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOrNull);
    }

    /** The part of the area that offends, where a layer shows it. */
    public Optional<Area> overlap() {
        return ground.overlap();
    }

    /** What would have to change, where a figure or the ground decides, or nothing can help. */
    public Optional<Remedy> remedy() {
        return Optional.ofNullable(remedyOrNull);
    }

    /**
     * The finding in a sentence: what was stated, what is asked, what the layers show, and the instruments it leans on.
     * Made when it is asked for.
     *
     * @param locale Chinese where its language is {@code zh}, else English
     */
    public String message(Locale locale) {
        return Messages.of(this, locale);
    }

    /**
     * Whether another finding says the same: outcome, evidence, what is missing and what would help, and the words in both
     * languages. Messages that neither has a use for may differ, as in two editions of a plan.
     */
    public boolean saysTheSameAs(Finding other) {
        return equals(other)
                || (with(other.provision, remedyOrNull).equals(other)
                        && citesTheSameAs(other.provision)
                        && message(Locale.CHINESE).equals(other.message(Locale.CHINESE))
                        && message(Locale.ENGLISH).equals(other.message(Locale.ENGLISH)));
    }

    private boolean citesTheSameAs(Provision other) {
        return provision.id().equals(other.id())
                && provision.title().equals(other.title())
                && provision.citation().equals(other.citation())
                && provision.quote().equals(other.quote());
    }

    /** The same finding with a remedy. */
    public Finding with(Remedy remedy) {
        return with(provision, remedy);
    }

    private Finding with(Provision other, @Nullable Remedy remedy) {
        return new Finding(
                other,
                outcome,
                kase,
                detailOrNull,
                evidence,
                missing,
                dueOrNull,
                readings,
                labels,
                sources,
                ground,
                remedy);
    }

    /** {@code 4-minimum-scale VIOLATED}. */
    @Override
    public String toString() {
        return key() + " " + outcome;
    }
}
