package org.kuanggui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuanggui.duty.Duty;
import org.kuanggui.duty.DutyCalendar;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Provision;

/** Findings, and what follows from them, as rows of tables. A finding goes by its number in the plan's order. */
final class FindingTables {
    private final Evaluation evaluation;
    private final List<Finding> findings;
    private final Map<String, String> numbers = new HashMap<>();
    private final Locale locale;

    FindingTables(Evaluation evaluation, Locale locale) {
        this.evaluation = evaluation;
        this.findings = evaluation.findings();
        this.locale = locale;
        findings.forEach(finding -> numbers.put(finding.key(), Integer.toString(numbers.size() + 1)));
    }

    Block.Table findings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Outcome outcome = finding.outcome();
            String label = in(outcome.label());
            rows.add(List.of(
                    Cell.of(number(finding)),
                    provision(finding),
                    Cell.of(
                            outcome == Outcome.SATISFIED || outcome == Outcome.NOTED
                                    ? Line.plain(label)
                                    : Line.strong(label)),
                    stated(finding.evidence()),
                    required(finding.evidence()),
                    Cell.of(finding.message(locale))));
        }
        return table(
                "findings",
                Words.FINDINGS,
                rows,
                Words.NUMBER,
                Words.PROVISION,
                Words.OUTCOME,
                Words.STATED,
                Words.REQUIRED,
                Words.MESSAGE);
    }

    Optional<Block.Table> duties() {
        DutyCalendar calendar = DutyCalendar.of(evaluation);
        List<List<Cell>> rows = Stream.concat(calendar.duties().stream(), calendar.unclear().stream())
                .map(duty -> List.of(
                        Cell.of(number(duty.finding())),
                        lastDay(duty),
                        provision(duty.finding()),
                        Cell.of(duty.message(locale))))
                .toList();
        return some("duties", Words.DUTIES, rows, Words.NUMBER, Words.LAST_DAY, Words.DUTY, Words.MESSAGE);
    }

    Optional<Block.Table> questions() {
        List<List<Cell>> rows = evaluation.missing().stream()
                .map(fact -> List.of(
                        Cell.of(Line.code(fact)),
                        new Cell(findings.stream()
                                .filter(finding -> finding.missing().contains(fact))
                                .map(finding -> Line.plain(named(finding)))
                                .toList())))
                .toList();
        return some("questions", Words.QUESTIONS, rows, Words.FACT, Words.NEEDED_BY);
    }

    Optional<Block.Table> changes() {
        List<List<Cell>> rows = findings.stream()
                .flatMap(finding -> finding.remedy().stream()
                        .map(remedy ->
                                List.of(Cell.of(number(finding)), Cell.of(title(finding)), new Cell(changes(remedy)))))
                .toList();
        return some("changes", Words.CHANGES, rows, Words.NUMBER, Words.PROVISION, Words.CHANGE);
    }

    Optional<Block.Table> overlaps() {
        List<List<Cell>> rows = findings.stream()
                .flatMap(finding -> finding.overlap().stream()
                        .map(part -> List.of(
                                Cell.of(number(finding)),
                                Cell.of(title(finding)),
                                Cell.of(in(finding.outcome().label())),
                                Cell.of(part.squareKilometres().toPlainString() + " km²"))))
                .toList();
        return some("overlaps", Words.OVERLAP, rows, Words.NUMBER, Words.PROVISION, Words.OUTCOME, Words.OVERLAP);
    }

    /** How many findings there are of each outcome. */
    String counts() {
        String counts = Stream.of(Outcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> Text.isChinese(locale)
                        ? in(outcome.label()) + " " + count(outcome) + " 条"
                        : count(outcome) + " " + in(outcome.label()))
                .collect(Collectors.joining(Text.isChinese(locale) ? "，" : ", "));
        return Text.isChinese(locale)
                ? "逐条审查 " + findings.size() + " 条：" + counts + "。"
                : findings.size() + (findings.size() == 1 ? " finding: " : " findings: ") + counts + ".";
    }

    /** What stands against the application, or is open, a line each. */
    List<Line> open() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        || finding.outcome() == Outcome.UNDETERMINED
                        || finding.outcome() == Outcome.REVIEW)
                .map(finding -> Line.plain(named(finding)
                        + (Text.isChinese(locale) ? "，" : ", ")
                        + in(finding.outcome().label())
                        + (Text.isChinese(locale) ? "：" : ": ")
                        + finding.message(locale)))
                .toList();
    }

    String number(Finding finding) {
        return numbers.getOrDefault(finding.key(), "");
    }

    private String named(Finding finding) {
        return Text.isChinese(locale)
                ? "第 " + number(finding) + " 条 " + title(finding)
                : "finding " + number(finding) + ", " + title(finding);
    }

    private String title(Finding finding) {
        String title = in(finding.provision().title());
        return finding.detail()
                .map(of -> Text.isChinese(locale) ? title + "（" + of + "）" : title + " (" + of + ")")
                .orElse(title);
    }

    private Cell provision(Finding finding) {
        Provision provision = finding.provision();
        return Cell.of(
                Line.strong(title(finding)),
                Line.code(finding.key()),
                Line.quote(provision.citation() + "“" + provision.quote() + "”"));
    }

    private Cell stated(List<Evidence> evidence) {
        List<Line> lines = new ArrayList<>();
        for (Evidence fact : evidence) {
            lines.add(Line.code(fact.fact()));
            lines.add(Line.plain(fact.stated().orElse(in(Words.NOT_STATED))));
        }
        return new Cell(lines);
    }

    private static Cell required(List<Evidence> evidence) {
        List<Line> lines = new ArrayList<>();
        for (Evidence fact : evidence) {
            if (fact.requiredValue() != null) {
                if (evidence.size() > 1) {
                    lines.add(Line.code(fact.fact()));
                }
                lines.add(Line.plain(fact.requiredValue()));
            }
        }
        return new Cell(lines);
    }

    private Cell lastDay(Duty duty) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.plain(duty.due().map(Object::toString).orElse(in(Words.NO_DAY))));
        if (duty.isUnclear()) {
            lines.add(Line.strong(in(Words.UNCLEAR)));
        } else if (duty.isOverdue()) {
            lines.add(Line.strong(in(Words.OVERDUE)));
        }
        return new Cell(lines);
    }

    private List<Line> changes(Remedy remedy) {
        return remedy.satisfiable()
                ? remedy.changes().stream()
                        .map(change -> Line.plain(change.toString()))
                        .toList()
                : List.of(Line.plain(in(Words.NO_CHANGE)));
    }

    private long count(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private Optional<Block.Table> some(String name, Text caption, List<List<Cell>> rows, Text... columns) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(name, caption, rows, columns));
    }

    private Block.Table table(String name, Text caption, List<List<Cell>> rows, Text... columns) {
        return new Block.Table(
                name, in(caption), Stream.of(columns).map(this::in).toList(), rows);
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
