package org.kuanggui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.advice.BoundaryQuestions;
import org.kuanggui.evaluation.EvaluationDifference;
import org.kuanggui.evaluation.FindingDifference;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.ProvisionChange;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentFolder;
import org.kuanggui.record.RecordedEvaluation;
import org.kuanggui.record.RecordedFinding;

/**
 * What a change of law changes: asks the same questions of two evaluators, of two editions of the plan's data or two sets of
 * readings, and tells which answers differ, by provision. Another release of the rules cannot be in the same program;
 * {@link #sinceRecords} compares with what it answered.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class RuleBaseDiff {
    private final PlanEvaluator before;
    private final PlanEvaluator after;

    private RuleBaseDiff(PlanEvaluator before, PlanEvaluator after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two evaluators.
     *
     * @throws NullPointerException if an argument is null
     */
    public static RuleBaseDiff between(PlanEvaluator before, PlanEvaluator after) {
        return new RuleBaseDiff(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    /**
     * Over given questions, in their order.
     *
     * @param questions by name
     * @throws NullPointerException if the argument, a name or a question is null
     */
    public RuleBaseDifference over(Map<String, Question> questions) {
        Comparison comparison = new Comparison();
        questions.forEach(comparison::ask);
        return comparison.difference();
    }

    /**
     * Over a folder of documents, each on its own day, and of records, as {@link DocumentFolder} has it. Each is read, asked and
     * let go.
     *
     * @throws InvalidInputException if anything is wrong with a file, a mine does not tell its day, or there is no file; it lists
     *     everything, of all files
     * @throws IllegalStateException if a file is in YAML and snakeyaml-engine is not on the class path
     * @throws IOException if the folder or a file cannot be read
     * @throws NullPointerException if the argument is null
     */
    public RuleBaseDifference overFolder(Path folder) throws IOException {
        Comparison comparison = new Comparison();
        new DocumentFolder(folder)
                .forEach(
                        (name, document) -> comparison.ask(name, Question.of(document)),
                        (name, record) -> comparison.ask(name, record.question().asked()));
        return comparison.difference();
    }

    /**
     * Over documents made for it, on both sides of every bound of both evaluators: {@link BoundaryQuestions}. It takes some
     * seconds.
     */
    public RuleBaseDifference overBoundaries() {
        Comparison comparison = new Comparison();
        BoundaryQuestions.of(before, after).forEach(comparison::ask);
        return comparison.difference();
    }

    /**
     * Compares what was recorded with what would be answered today: for the day on which another release of the rules comes.
     * Readings and rest days are those of each record; rules and layers are the evaluator's, as {@link Replay} has it.
     *
     * @param folder of records, by {@link DocumentFolder}
     * @throws InvalidInputException if a file is no record, or there is none; it lists everything, of all files
     * @throws IllegalStateException if a file is in YAML and snakeyaml-engine is not on the class path
     * @throws IOException if the folder or a file cannot be read
     * @throws NullPointerException if an argument is null
     */
    public static RuleBaseDifference sinceRecords(Path folder, PlanEvaluator today) throws IOException {
        Replay replay = Replay.with(today);
        List<ChangedEvaluation> changed = new ArrayList<>();
        List<RuleBaseIdentity> recorded = new ArrayList<>();
        new DocumentFolder(folder).forEachRecord((name, record) -> {
            recorded.add(record.evaluation().ruleBase());
            RecordedEvaluation answer = replay.answer(record).evaluation();
            List<ProvisionChange> changes = changes(record.evaluation(), answer);
            if (!changes.isEmpty()) {
                changed.add(new ChangedEvaluation(
                        name, record.question().asked(), verdict(record.evaluation()), verdict(answer), changes));
            }
        });
        return new RuleBaseDifference(recorded.get(0), today.ruleBase(), recorded.size(), changed);
    }

    private static List<ProvisionChange> changes(RecordedEvaluation before, RecordedEvaluation after) {
        Map<String, RecordedFinding> was = byKey(before);
        Map<String, RecordedFinding> is = byKey(after);
        Set<String> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .map(key -> new ProvisionChange(key, outcome(was.get(key)), outcome(is.get(key))))
                .toList();
    }

    private static Map<String, RecordedFinding> byKey(RecordedEvaluation evaluation) {
        Map<String, RecordedFinding> byKey = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> byKey.put(finding.key(), finding));
        return byKey;
    }

    private static @Nullable Outcome outcome(@Nullable RecordedFinding finding) {
        return finding == null
                ? null
                : Outcome.valueOf(unquoted(finding.fields().get("outcome")));
    }

    private static Verdict verdict(RecordedEvaluation evaluation) {
        return Verdict.valueOf(unquoted(evaluation.fields().get("verdict")));
    }

    private static String unquoted(@Nullable String json) {
        return String.valueOf(json).replace("\"", "");
    }

    /** One run over questions. For one thread. */
    private final class Comparison {
        private final List<ChangedEvaluation> changed = new ArrayList<>();
        private int asked;

        void ask(String name, Question question) {
            asked++;
            EvaluationDifference difference =
                    EvaluationDifference.between(before.evaluate(question), after.evaluate(question));
            if (!difference.isNone()) {
                changed.add(new ChangedEvaluation(
                        Objects.requireNonNull(name, "name"),
                        question,
                        difference.before(),
                        difference.after(),
                        difference.findings().stream()
                                .map(FindingDifference::change)
                                .toList()));
            }
        }

        RuleBaseDifference difference() {
            return new RuleBaseDifference(before.ruleBase(), after.ruleBase(), asked, changed);
        }
    }
}
