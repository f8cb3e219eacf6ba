package org.kuanggui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundMap;
import org.kuanggui.area.Layer;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Reading;

/** The sections of a report, in the order of an opinion that is filed, each with its number. */
final class Sections {
    private final Report report;
    private final Evaluation evaluation;
    private final Locale locale;
    private final boolean chinese;
    private final FindingTables tables;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    Sections(Report report) {
        this.report = report;
        this.evaluation = report.evaluation();
        this.locale = report.locale();
        this.chinese = Text.isChinese(locale);
        this.tables = new FindingTables(evaluation, locale);
    }

    Content content() {
        heading(Words.BASICS);
        table("subject", Words.BASICS, About.of(report.question(), locale));
        basis();
        conclusion();
        heading(Words.FINDINGS);
        blocks.add(tables.findings());
        section(Words.DUTIES, tables.duties());
        section(Words.QUESTIONS, tables.questions());
        section(Words.CHANGES, tables.changes());
        heading(Words.READINGS);
        items(evaluation.readings().stream().map(this::reading).toList());
        ground().ifPresent(this::map);
        report.annexes().forEach(annex -> {
            heading(annex.title());
            items(annex.lines().stream().map(Line::plain).toList());
        });
        signing();
        return new Content(
                chinese ? "zh-CN" : "en",
                in(About.title(report.question().document())),
                evaluation.subject(),
                evaluation.verdict(),
                answer(),
                blocks);
    }

    private void basis() {
        heading(Words.BASIS);
        RuleBaseIdentity rules = evaluation.ruleBase();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(Words.PLAN, report.plan().map(this::in).orElse(rules.plan())));
        rows.add(row(Words.RULE_BASE, rules.plan() + " " + rules.version()));
        rows.add(List.of(Cell.of(in(Words.HASH)), Cell.of(Line.code(rules.sha256()))));
        for (Layer layer : report.layers().layers()) {
            rows.add(row(
                    Words.LAYER,
                    layer.identity().theme().in(locale)
                            + (chinese ? "，" : ", ")
                            + layer.identity().version()
                            + (chinese ? "，" : ", ")
                            + layer.identity().date()));
        }
        table("basis", Words.BASIS, rows);
    }

    private void conclusion() {
        heading(Words.CONCLUSION);
        blocks.add(new Block.Sentence(Line.strong(answer() + (chinese ? "。" : "."))));
        blocks.add(new Block.Sentence(Line.plain(tables.counts())));
        if (!tables.open().isEmpty()) {
            blocks.add(new Block.Items(tables.open()));
        }
    }

    private String answer() {
        Verdict verdict = evaluation.verdict();
        return in(verdict.label()) + (evaluation.mustClose() ? (chinese ? "，" : ", ") + in(Words.MUST_CLOSE) : "");
    }

    private void section(Text title, Optional<Block.Table> table) {
        heading(title);
        blocks.add(table.<Block>map(some -> some).orElseGet(() -> new Block.Sentence(Line.plain(in(Words.NONE)))));
    }

    private void items(List<Line> lines) {
        blocks.add(lines.isEmpty() ? new Block.Sentence(Line.plain(in(Words.NONE))) : new Block.Items(lines));
    }

    /** {@code month-count=CALENDAR_DAY}, and in words where they are known. */
    private Line reading(String named) {
        for (Reading reading : report.readings()) {
            for (Reading.Choice choice : reading.choices()) {
                if (named.equals(reading.id() + "=" + choice.name())) {
                    return Line.plain(
                            named + (chinese ? "：" : ": ") + in(reading.doubt()) + " → " + in(choice.meaning()));
                }
            }
        }
        return Line.plain(named);
    }

    private Optional<Area> ground() {
        return Optional.ofNullable(About.site(report.question().document())).map(Site::ground);
    }

    private void map(Area area) {
        heading(Words.MAP);
        GroundMap map = GroundMap.around(area, report.layers());
        MapText text = new MapText(map, area, locale);
        List<MapDrawing.Mark> marks = marks(map);
        blocks.add(new Block.Picture(
                new MapDrawing(map, marks, evaluation.subject(), locale), text.caption(), text.description(marks)));
        tables.overlaps().ifPresent(blocks::add);
        if (!map.layers().isEmpty()) {
            blocks.add(text.layers());
        }
    }

    /** Each part once, with the numbers of all findings that speak of it. */
    private List<MapDrawing.Mark> marks(GroundMap map) {
        Map<Area, String> numbers = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> finding.overlap()
                .ifPresent(part -> numbers.merge(part, tables.number(finding), (one, other) -> one + ", " + other)));
        List<MapDrawing.Mark> marks = new ArrayList<>();
        numbers.forEach((part, number) -> marks.add(new MapDrawing.Mark(number, map.shape(part))));
        return marks;
    }

    private void signing() {
        heading(Words.SIGNING);
        blocks.add(new Block.Sentence(Line.plain(in(Words.NO_ADVICE))));
        String blank = chinese ? "：＿＿＿＿＿＿＿＿" : ": ________________";
        blocks.add(new Block.Items(List.of(
                Line.plain(in(Words.EXAMINER) + blank),
                Line.plain(in(Words.OFFICE) + blank),
                Line.plain(in(Words.SIGNED_ON) + blank))));
    }

    private void table(String name, Text caption, List<List<Cell>> rows) {
        blocks.add(new Block.Table(name, in(caption), List.of(in(Words.ITEM), in(Words.CONTENT)), rows));
    }

    private List<Cell> row(Text name, String value) {
        return List.of(Cell.of(in(name)), Cell.of(value));
    }

    private void heading(Text title) {
        heading(in(title));
    }

    private void heading(String title) {
        headings++;
        blocks.add(new Block.Heading(Words.numbered(headings, title, chinese)));
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
