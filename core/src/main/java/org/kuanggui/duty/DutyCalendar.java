package org.kuanggui.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/**
 * The duties that evaluations leave open: findings with the outcome DUTY, and what was not done by its last day, which
 * are findings with the outcome VIOLATED that have a last day. What was done too late is not open any more. Beside them
 * stand those of which facts are missing: a duty of which nobody tells that it is done does not pass for done.
 *
 * <p>Duties with a last day stand first, in the order of these days; those without stand behind them. Where that does
 * not decide, they stand in the order of the evaluations, and within one in the plan's order.
 *
 * @param duties what is open, in this order
 * @param unclear what may be open, in this order: undetermined findings of provisions that know duties
 */
public record DutyCalendar(List<Duty> duties, List<Duty> unclear) {
    private static final Comparator<Duty> BY_LAST_DAY =
            Comparator.comparing(duty -> duty.due().orElse(LocalDate.MAX));

    /** Puts duties in order; those that stand on the same day keep the order they are given in. */
    public DutyCalendar {
        duties = duties.stream().sorted(BY_LAST_DAY).toList();
        unclear = unclear.stream().sorted(BY_LAST_DAY).toList();
    }

    /**
     * The duties that one evaluation leaves open.
     *
     * @throws NullPointerException if the argument is null
     */
    public static DutyCalendar of(Evaluation evaluation) {
        return of(List.of(evaluation));
    }

    /**
     * The duties that several evaluations leave open, of applications, mines and the district alike.
     *
     * @param evaluations of different subjects
     * @throws InvalidInputException if two evaluations are of the same subject: which of them holds is for the caller to
     *     say
     * @throws NullPointerException if the argument, or an evaluation in it, is null
     */
    public static DutyCalendar of(List<Evaluation> evaluations) {
        Checks checks = new Checks();
        Set<String> subjects = new HashSet<>();
        for (int i = 0; i < evaluations.size(); i++) {
            String subject = evaluations.get(i).subject();
            if (!subjects.add(subject)) {
                checks.refuse(
                        "/" + i + "/subject", Phrases.again(subject), new Text("每个判断对象只列一次", "each subject once"));
            }
        }
        checks.done();
        return new DutyCalendar(duties(evaluations, Duty::isOpen), duties(evaluations, Duty::isUnclear));
    }

    private static List<Duty> duties(List<Evaluation> evaluations, Predicate<Finding> wanted) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.findings().stream()
                        .filter(wanted)
                        .map(finding -> new Duty(evaluation.subject(), evaluation.asOf(), finding)))
                .toList();
    }
}
