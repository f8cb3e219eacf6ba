package org.kuanggui.applications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.evaluation.Verdict;

/**
 * An answer as the files beside the documents write it down: the verdict, whether the mine must close, and one line a
 * finding, {@code 4-minimum-scale VIOLATED remedy=/productionScale→100}.
 */
record Answer(Verdict verdict, boolean mustClose, List<String> findings) {

    Answer {
        findings = List.copyOf(findings);
    }

    static Answer of(Evaluation evaluation) {
        return new Answer(
                evaluation.verdict(),
                evaluation.mustClose(),
                evaluation.findings().stream().map(Answer::line).toList());
    }

    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder(finding.toString());
        if (!finding.missing().isEmpty()) {
            line.append(" missing=").append(String.join(",", finding.missing()));
        }
        finding.due().ifPresent(due -> line.append(" due=").append(due));
        if (!finding.readings().isEmpty()) {
            line.append(" readings=").append(String.join(",", finding.readings()));
        }
        finding.remedy().ifPresent(remedy -> line.append(" remedy=").append(remedy(remedy)));
        return line.toString();
    }

    private static String remedy(Remedy remedy) {
        return remedy.satisfiable()
                ? String.join(",", remedy.changes().stream().map(Answer::change).toList())
                : "none";
    }

    private static String change(Change change) {
        BigDecimal to = change instanceof FigureChange figure
                ? figure.to()
                : ((GroundChange) change).to().squareKilometres();
        return change.pointer() + "→" + to.stripTrailingZeros().toPlainString();
    }

    /** Line by line, provision by provision: {@code -} what was expected alone, {@code +} what was answered alone. */
    List<String> differences(Answer answered) {
        List<String> expected = lines();
        List<String> actual = answered.lines();
        List<String> differences = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> differences.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("+ " + line));
        if (differences.isEmpty() && !expected.equals(actual)) {
            differences.add("the same findings in another order, or twice: " + answered.findings);
        }
        differences.sort((one, other) -> provision(one).compareTo(provision(other)));
        return differences;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("verdict: " + verdict);
        lines.add("mustClose: " + mustClose);
        lines.addAll(findings);
        return lines;
    }

    /** The second word of a line of differences; keeps what was expected of a provision beside what was answered. */
    private static String provision(String difference) {
        return difference.split(" ", 3)[1];
    }
}
