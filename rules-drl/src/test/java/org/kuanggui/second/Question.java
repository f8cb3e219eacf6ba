package org.kuanggui.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.Readings;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/**
 * A question that the second opinion and the rules both answer.
 *
 * @param subject what is judged: an application, a mine or the district's ledger
 * @param ledger beside an application; {@code null} for none
 * @param asOf the date of judgement; of a mine not before the grant
 * @param readings choices by reading id; a reading that is not among them has its default
 * @param layers the host's
 * @param calendar which days are worked
 */
public record Question(
        Document subject,
        @Nullable Ledger ledger,
        LocalDate asOf,
        Map<String, String> readings,
        Atlas layers,
        WorkCalendar calendar) {

    public Question {
        readings = Map.copyOf(readings);
    }

    /** What the second opinion answers. */
    public Opinion opinion() {
        return SecondOpinion.of(this);
    }

    /** What the library answers. */
    public Evaluation evaluation() {
        PlanEvaluator evaluator = evaluator();
        if (subject instanceof Mine mine) {
            return evaluator.inspect(mine, asOf);
        }
        if (subject instanceof Application application) {
            return ledger == null
                    ? evaluator.evaluate(application, asOf)
                    : evaluator.evaluate(application, asOf, ledger);
        }
        return evaluator.monitor((Ledger) subject, asOf);
    }

    /** The evaluator with its readings, layers and rest days. */
    public PlanEvaluator evaluator() {
        PlanEvaluator.Builder builder =
                PlanEvaluator.builder().layers(layers.groundLayers()).restDays(calendar.restDays());
        readings.forEach(builder::reading);
        return builder.build();
    }

    /** What another rule base answers. */
    public Evaluation evaluation(RuleBase ruleBase) {
        Setting setting = new Setting(
                asOf, Readings.of(ruleBase.readings(), readings), layers.groundLayers(), calendar.restDays());
        Judgement judgement;
        if (subject instanceof Mine mine) {
            judgement = ruleBase.judge(mine, setting);
        } else if (subject instanceof Application application) {
            judgement = ruleBase.judge(application, ledger, setting);
        } else {
            judgement = ruleBase.judge((Ledger) subject, setting);
        }
        return Evaluation.of(subject.id(), asOf, judgement.findings(), judgement.outOfScope(), ruleBase.identity());
    }

    /** What the two answer differently; empty where they agree. */
    public List<Differences.Difference> differences() {
        return Differences.between(opinion(), evaluation());
    }

    /** What it is judged by and with, after the call that makes it again. */
    String described(long seed) {
        return "Questions.of(" + seed + "L) as of " + asOf + ", readings " + readings + ", " + layers + ", "
                + calendar.holidays().size() + " holidays\n" + subject + (ledger == null ? "" : "\n" + ledger);
    }
}
