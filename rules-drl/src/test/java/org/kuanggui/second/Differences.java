package org.kuanggui.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;

/** What the second opinion and the rules say differently. */
public final class Differences {
    /** Stands for a difference that is of no single provision. */
    private static final String WHOLE = "(whole)";

    private Differences() {}

    /**
     * One difference.
     *
     * @param provision the provision's id, {@code (whole)} for the answer as a whole
     * @param text what the second opinion says, and what the rules say
     */
    public record Difference(String provision, String text) {
        @Override
        public String toString() {
            return provision + ": " + text;
        }
    }

    /** Every difference; empty where the two agree. */
    public static List<Difference> between(Opinion opinion, Evaluation evaluation) {
        List<Difference> differences = new ArrayList<>();
        lines(opinion.lines(), evaluation.findings(), differences);
        differ(WHOLE, "verdict", opinion.verdict(), evaluation.verdict(), differences);
        differ(WHOLE, "mustClose", opinion.mustClose(), evaluation.mustClose(), differences);
        differ(WHOLE, "missing", opinion.missing(), evaluation.missing(), differences);
        differ(WHOLE, "readings", opinion.readings(), evaluation.readings(), differences);
        return differences;
    }

    private static void lines(List<Line> lines, List<Finding> findings, List<Difference> differences) {
        if (agree(lines, findings)) {
            return;
        }
        Map<String, Finding> found = new LinkedHashMap<>();
        List<String> sequence = new ArrayList<>();
        for (Finding finding : findings) {
            String name = name(finding);
            sequence.add(name);
            if (found.put(name, finding) != null) {
                differences.add(new Difference(finding.provision().id(), of(finding.detailOrNull()) + "found twice"));
            }
        }
        List<String> expected = new ArrayList<>();
        for (Line line : lines) {
            expected.add(line.name());
            Finding finding = found.remove(line.name());
            if (finding == null) {
                differences.add(new Difference(
                        line.provision(), of(line.detail()) + "expected " + line.outcome() + ", found nothing"));
            } else {
                line(line, finding, differences);
            }
        }
        found.values()
                .forEach(finding -> differences.add(new Difference(
                        finding.provision().id(),
                        of(finding.detailOrNull()) + "expected nothing, found " + finding.outcome())));
        if (differences.isEmpty()) {
            differ(WHOLE, "order", expected, sequence, differences);
        }
    }

    private static boolean agree(List<Line> lines, List<Finding> findings) {
        if (lines.size() != findings.size()) {
            return false;
        }
        List<Difference> differences = new ArrayList<>(0);
        for (int i = 0; i < lines.size() && differences.isEmpty(); i++) {
            Finding finding = findings.get(i);
            if (!lines.get(i).provision().equals(finding.provision().id())
                    || !Objects.equals(lines.get(i).detail(), finding.detailOrNull())) {
                return false;
            }
            line(lines.get(i), finding, differences);
        }
        return differences.isEmpty();
    }

    private static void line(Line line, Finding finding, List<Difference> differences) {
        String provision = line.provision();
        String thing = of(line.detail());
        differ(provision, thing + "outcome", line.outcome(), finding.outcome(), differences);
        differ(provision, thing + "missing", line.missing(), finding.missing(), differences);
        differ(provision, thing + "readings", line.readings(), finding.readings(), differences);
        differ(provision, thing + "due", line.due(), finding.dueOrNull(), differences);
        differ(
                provision,
                thing + "offending",
                null,
                GroundDifferences.differing(line.offending(), finding.ground().overlapOrNull()),
                differences);
        Remedy expected = line.remedy();
        org.kuanggui.evaluation.Remedy found = finding.remedyOrNull();
        if (expected == null && found == null) {
            return;
        }
        if (expected != null && expected.left() != null && found != null) {
            differ(provision, thing + "remedy", null, GroundDifferences.differing(expected.left(), found), differences);
            return;
        }
        differ(provision, thing + "remedy", text(expected), text(found), differences);
    }

    private static String name(Finding finding) {
        String detail = finding.detailOrNull();
        return detail == null ? finding.provision().id() : finding.provision().id() + "[" + detail + "]";
    }

    private static String of(@Nullable String detail) {
        return detail == null ? "" : detail + " ";
    }

    private static String text(@Nullable Remedy remedy) {
        if (remedy == null) {
            return "none";
        }
        if (remedy.left() != null) {
            return "satisfiable " + remedy.left();
        }
        StringBuilder text = new StringBuilder(remedy.satisfiable() ? "satisfiable" : "not satisfiable");
        for (Remedy.Change change : remedy.changes()) {
            text.append(' ').append(change.pointer()).append(' ');
            text.append(change.from().toPlainString()).append(" → ");
            text.append(change.to().toPlainString()).append(' ').append(change.unit());
        }
        return text.toString();
    }

    private static String text(org.kuanggui.evaluation.@Nullable Remedy remedy) {
        if (remedy == null) {
            return "none";
        }
        StringBuilder text = new StringBuilder(remedy.satisfiable() ? "satisfiable" : "not satisfiable");
        for (Change change : remedy.changes()) {
            text.append(' ').append(change.pointer()).append(' ');
            if (change instanceof FigureChange figure) {
                text.append(figure.from() == null ? null : figure.from().toPlainString());
                text.append(" → ").append(figure.to().toPlainString()).append(' ');
                text.append(figure.unit() == null ? null : figure.unit().symbol());
            } else {
                text.append("ground");
            }
        }
        return text.toString();
    }

    private static void differ(
            String provision,
            String what,
            @Nullable Object expected,
            @Nullable Object found,
            List<Difference> differences) {
        if (!Objects.equals(expected, found)) {
            differences.add(new Difference(provision, what + " expected " + expected + ", found " + found));
        }
    }
}
