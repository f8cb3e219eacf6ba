package org.kuanggui.approval;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.Replay;
import org.kuanggui.advice.Inquiry;
import org.kuanggui.advice.Rectification;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.plan.Provision;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Verification;
import org.kuanggui.report.Report;
import org.springframework.stereotype.Service;

/** The library, with what is counted of it: verdicts, outcomes by provision, and how long it takes. */
@Service
public class Judging {
    private static final String VERDICTS = "kuanggui.verdicts";
    private static final String FINDINGS = "kuanggui.findings";
    private static final String USE = "use";
    private static final String JUDGED = "judged";
    private static final String RECORDED = "recorded";

    private final PlanEvaluator evaluator;
    private final Advice advice;
    private final MeterRegistry meters;
    private final Timer time;

    Judging(PlanEvaluator evaluator, Advice advice, MeterRegistry meters) {
        this.evaluator = evaluator;
        this.advice = advice;
        this.meters = meters;
        this.time = Timer.builder("kuanggui.evaluation")
                .description("how long one evaluation takes")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    /** Judges. */
    public Evaluation evaluate(Question question) {
        Evaluation evaluation = timed(question);
        count(evaluation, JUDGED);
        return evaluation;
    }

    private Evaluation timed(Question question) {
        return time.record(() -> evaluator.evaluate(question));
    }

    /**
     * Judges, and keeps question and answer together; the record judges once more, by the same rules to the same bytes. It is counted when it
     * is {@link #recorded}.
     *
     * @throws TooLargeException if the record is larger than the library reads one
     */
    public Decision decide(Question question) {
        Evaluation evaluation = timed(question);
        try {
            return new Decision(evaluation, evaluator.record(question));
        } catch (InvalidInputException larger) { // the question is sound: it was judged
            throw new TooLargeException("the question can be judged, and is too large to be recorded with its answer: "
                    + larger.problems().get(0));
        }
    }

    /**
     * The title of the provision that a finding is on.
     *
     * @param finding its key: the id of the provision, perhaps with a detail in brackets; what is none is its own title
     */
    public Text titleOf(String finding) {
        int detail = finding.indexOf('[');
        String id = detail < 0 ? finding : finding.substring(0, detail);
        return evaluator.provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .map(Provision::title)
                .findFirst()
                .orElse(Text.plain(finding));
    }

    /** Counts what was judged as recorded. */
    void recorded(Decision decision) {
        count(decision.evaluation(), RECORDED);
    }

    private void count(Evaluation evaluation, String use) {
        meters.counter(VERDICTS, USE, use, "verdict", evaluation.verdict().name())
                .increment();
        for (Finding finding : evaluation.findings()) {
            String provision = finding.provision().id();
            String outcome = finding.outcome().name();
            meters.counter(FINDINGS, USE, use, "provision", provision, "outcome", outcome)
                    .increment();
        }
    }

    /** What would be judged if something were otherwise; nobody counts it. */
    public Evaluation suppose(Question question) {
        return evaluator.evaluate(question);
    }

    /** Judges again what was recorded. */
    public Verification replay(DecisionRecord record) {
        return Replay.with(evaluator).verify(record);
    }

    /** Whether what was recorded would be recorded today, by the layers, readings and rest days that the service has now. */
    public boolean answersAs(DecisionRecord record) {
        return RecordWriter.toJson(evaluator.record(record.question().asked())).equals(RecordWriter.toJson(record));
    }

    /**
     * What to ask next.
     *
     * @throws BusyException if too many wait for advice already
     */
    public Inquiry inquire(Question question) {
        return advice.inTurn(() -> Inquiry.of(evaluator, question));
    }

    /**
     * What must change.
     *
     * @throws BusyException if too many wait for advice already
     */
    public Rectification rectify(Question question) {
        return advice.inTurn(() -> Rectification.of(evaluator, question));
    }

    /** An answer as a document to print and file. */
    public Report report(Question question, Locale locale) {
        return Report.of(evaluator, question, locale);
    }
}
