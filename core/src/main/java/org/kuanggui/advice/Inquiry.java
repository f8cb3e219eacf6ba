package org.kuanggui.advice;

import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Verdict;

/**
 * What to ask next: the facts that still decide a verdict, and those that do not.
 *
 * <p>Every answer is tried that the plan tells apart: yes and no, the constants of a list, figures on both sides of each
 * bound, days around those that count. So a fact that is called irrelevant changes the verdict by no answer, whatever the
 * others are; and once the needed ones are answered, whatever the answers, no other fact changes it. No shorter list does
 * that for all answers; a single answer may well end the matter sooner, by violating a provision.
 *
 * <p>Asked are the facts that an undetermined finding names, and those that come to be named by other answers. A fact that no finding
 * names, such as an authority's determination that a mineral is prohibited, is not. A mineral that is stated without its use is
 * needed also where it has but one use, as long as a provision is violated for want of it.
 *
 * @param verdict of the document as it stands
 * @param needed the facts still needed: first those by which a provision may be violated; empty where the verdict is settled
 * @param irrelevant missing facts that no longer matter for the verdict; sorted
 * @param unanswerable missing facts that the document cannot answer, for a layer decides that is not complete there; sorted
 * @param exhaustive whether all answers were tried for the verdict; where there are too many together, facts are called needed
 *     that were not found to be irrelevant. Each provision says so of itself
 * @param provisions what each undetermined finding needs by itself, in the plan's order
 */
public record Inquiry(
        Verdict verdict,
        List<OpenFact> needed,
        List<String> irrelevant,
        List<String> unanswerable,
        boolean exhaustive,
        List<ProvisionInquiry> provisions) {

    public Inquiry {
        needed = List.copyOf(needed);
        irrelevant = List.copyOf(irrelevant);
        unanswerable = List.copyOf(unanswerable);
        provisions = List.copyOf(provisions);
    }

    /**
     * Tries the answers to what a question leaves open. Takes some milliseconds to some seconds: the question is judged
     * once for each answer after each other that leads on.
     *
     * @param evaluator judges, with its readings and layers
     * @throws NullPointerException if an argument is null
     */
    public static Inquiry of(PlanEvaluator evaluator, Question question) {
        return new Inquirer(evaluator, question).inquire();
    }

    /** The verdict, and a line for each fact needed. */
    @Override
    public String toString() {
        return verdict + needed.stream().map(fact -> "\n  " + fact).collect(Collectors.joining());
    }
}
