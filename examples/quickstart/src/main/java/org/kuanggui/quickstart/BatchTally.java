package org.kuanggui.quickstart;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/** What became of the lines of a batch: how many of each verdict, of each outcome of each provision, and how many were faulty. */
final class BatchTally {
    private static final String FAULTY = "faulty";
    private static final String VERDICT = "verdict.";
    private static final String FINDINGS = "findings.";

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Map<Outcome, Long>> findings = new TreeMap<>();
    private long faulty;

    void add(Evaluation evaluation) {
        add(evaluation.verdict(), 1);
        for (Finding finding : evaluation.findings()) {
            add(finding.provision().id(), finding.outcome(), 1);
        }
    }

    void addFaulty() {
        faulty++;
    }

    /** What it is now, which stays so. */
    BatchTally copy() {
        BatchTally copy = new BatchTally();
        copy.add(this);
        return copy;
    }

    void add(BatchTally more) {
        more.verdicts.forEach(this::add);
        more.findings.forEach((id, outcomes) -> outcomes.forEach((outcome, count) -> add(id, outcome, count)));
        faulty += more.faulty;
    }

    private void add(Verdict verdict, long count) {
        verdicts.merge(verdict, count, Long::sum);
    }

    private void add(String provision, Outcome outcome, long count) {
        findings.computeIfAbsent(provision, first -> new EnumMap<>(Outcome.class))
                .merge(outcome, count, Long::sum);
    }

    long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    long of(String provision, Outcome outcome) {
        return findings.getOrDefault(provision, Map.of()).getOrDefault(outcome, 0L);
    }

    boolean has(String provision) {
        return findings.containsKey(provision);
    }

    /** How many lines were not judged. */
    long faulty() {
        return faulty;
    }

    /** How many lines were judged, or were faulty. */
    long total() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum() + faulty;
    }

    /** As of single documents: the first of these that holds. */
    int exitCode() {
        if (faulty > 0) {
            return ExitCodes.NOT_JUDGED;
        }
        if (of(Verdict.DOES_NOT_CONFORM) > 0) {
            return ExitCodes.REFUSED;
        }
        return of(Verdict.CONFORMS) + of(Verdict.CONFORMS_WITH_DUTIES) == total()
                ? ExitCodes.CONFORMING
                : ExitCodes.OPEN;
    }

    void writeTo(Properties properties) {
        properties.setProperty(FAULTY, Long.toString(faulty));
        verdicts.forEach((verdict, count) -> properties.setProperty(VERDICT + verdict, count.toString()));
        findings.forEach((provision, outcomes) -> outcomes.forEach(
                (outcome, count) -> properties.setProperty(FINDINGS + outcome + "." + provision, count.toString())));
    }

    /** @throws IllegalArgumentException if it is none that was written */
    static BatchTally readFrom(Properties properties) {
        BatchTally tally = new BatchTally();
        tally.faulty = Long.parseLong(properties.getProperty(FAULTY));
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(VERDICT)) {
                Verdict verdict = Verdict.valueOf(name.substring(VERDICT.length()));
                tally.add(verdict, Long.parseLong(properties.getProperty(name)));
            } else if (name.startsWith(FINDINGS)) {
                int provision = name.indexOf('.', FINDINGS.length()) + 1;
                tally.add(
                        name.substring(provision),
                        Outcome.valueOf(name.substring(FINDINGS.length(), Math.max(FINDINGS.length(), provision - 1))),
                        Long.parseLong(properties.getProperty(name)));
            }
        }
        return tally;
    }
}
