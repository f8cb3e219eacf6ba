package org.kuanggui.quickstart;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command: judges documents, one after the other, and says at the end what became of them. */
@Command(
        name = "kuanggui",
        description = {
            "",
            "Judges applications for mining and exploration rights, mines under supervision and district ledgers by the"
                    + " mineral plan of Dazu district.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = VersionText.class,
        exitCodeOnInvalidInput = ExitCodes.USAGE,
        exitCodeOnExecutionException = ExitCodes.INTERNAL,
        exitCodeListHeading = "%nExit codes, the first of 3, 1, 2 and 0 that holds:%n",
        exitCodeList = {
            "0:all were judged, and each conforms, perhaps with duties; always, where the shipped ones are judged",
            "1:all were judged, and at least one does not conform",
            "2:all were judged, none is refused, at least one is undetermined, needs review or is out of scope",
            "3:at least one is invalid or cannot be read; the others were judged all the same",
            "64:the command line is wrong, nothing was judged",
            "70:a fault of the program",
            "74:standard output, the calendar, the report or a batch could not be written"
        },
        footer = {"", "Answers go to standard output, complaints to standard error; both in UTF-8."})
final class QuickstartCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final Tally tally = new Tally();

    @Spec
    @SuppressWarnings("NullAway.Init") // injected
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "JSON documents, or folders: of a folder every .json file in it, by name, without the folders"
                    + " below. Without any FILE the documents that come with the quickstart are judged.")
    private List<Path> paths = List.of();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "language of the answers, and of what is wrong with a document (default: ${DEFAULT-VALUE})")
    private Language language = Language.ZH;

    @Option(
            names = "--findings",
            paramLabel = "open|all",
            defaultValue = "open",
            description = "which findings are listed: those that somebody has to act upon, or all"
                    + " (default: ${DEFAULT-VALUE})")
    private Listing listing = Listing.OPEN;

    @Option(names = "--json", description = "the evaluations as JSON of the contract, one a line, and nothing else")
    private boolean json;

    @Mixin
    private JudgeOptions how = new JudgeOptions();

    @Option(
            names = "--calendar",
            paramLabel = "FILE.ics",
            description =
                    "writes the duties that everything judged leaves open to an iCalendar file, which replaces one"
                            + " that is there")
    private @Nullable Path calendar;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "writes the answer to one document as a report to check and sign, which replaces one that is"
                    + " there: HTML that prints on A4, Markdown or plain text, by the ending .html, .md or .txt")
    private @Nullable Path report;

    @Option(
            names = "--advice",
            description =
                    "says below each answer, and in a report, what to ask next and what would make it conform; not"
                            + " with --json")
    private boolean advice;

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "colour (default: ${DEFAULT-VALUE}, on a terminal, unless NO_COLOR is set)")
    private Colour colour = Colour.AUTO;

    QuickstartCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the parsed command, help and version in the colour that was asked for as well. */
    int execute(ParseResult parsed) {
        spec.commandLine().setColorScheme(Help.defaultColorScheme(colour.ansi()));
        return new RunLast().execute(parsed);
    }

    /** Says in a line or two what is wrong with the command line. */
    int refuse(ParameterException wrong, String[] arguments) {
        Page page = new Page(err, colour.ansi());
        String.valueOf(wrong.getMessage()).lines().forEach(line -> page.text(line)
                .line());
        page.text("kuanggui --help lists options and exit codes").line().flush();
        return ExitCodes.USAGE;
    }

    @Override
    public Integer call() {
        if (paths.stream().anyMatch(path -> path.toString().isEmpty())) {
            throw wrong("a FILE is empty text");
        }
        if (batch.isAskedFor()) {
            boolean alone = paths.isEmpty() && !json && !advice && calendar == null && report == null;
            return new BatchCommand(out, err, colour.ansi(), language)
                    .run(batch.files(alone && listing == Listing.OPEN), how.judge(GroundLayers.NONE, complaints()));
        }
        CalendarFile duties = calendar == null ? null : calendarFile(calendar);
        ReportFile opinion = report == null ? null : reportFile(report);
        Judge judge = how.judge(paths.isEmpty() ? Layers.shipped() : GroundLayers.NONE, complaints());
        if (paths.isEmpty()) {
            Documents.shipped().forEach(input -> judge(judge, input, duties, null));
        } else {
            paths.forEach(path -> judgeAll(judge, path, duties, opinion));
        }
        if (!json) {
            new SummaryPrinter(page(), language, listing).print(tally);
        }
        if (!written(duties, opinion)) {
            return ExitCodes.OUTPUT;
        }
        return paths.isEmpty() ? ExitCodes.CONFORMING : tally.exitCode();
    }

    /** Not any file, lest a document that was meant to be judged is overwritten. */
    private CalendarFile calendarFile(Path path) {
        if (!path.toString().endsWith(".ics")) {
            throw wrong("--calendar " + path + ": the name of a calendar file ends in .ics");
        }
        return new CalendarFile(path);
    }

    /** A report is on one document. */
    private ReportFile reportFile(Path path) {
        ReportFile file = ReportFile.at(path)
                .orElseThrow(() -> wrong("--report " + path + ": the name of a report ends in .html, .md or .txt"));
        if (paths.size() != 1 || Files.isDirectory(paths.get(0))) {
            throw wrong("--report takes one FILE, which is no folder: a report is on one document");
        }
        return file;
    }

    private boolean written(@Nullable CalendarFile duties, @Nullable ReportFile opinion) {
        boolean all = true;
        if (duties != null) {
            all = written(duties.path(), duties.write(language));
        }
        if (opinion != null) {
            all &= written(opinion.path(), opinion.write());
        }
        return all;
    }

    private boolean written(Path path, Optional<Text> fault) {
        fault.ifPresent(reason -> complaints().print(path, reason));
        return fault.isEmpty();
    }

    private void judgeAll(Judge judge, Path path, @Nullable CalendarFile duties, @Nullable ReportFile opinion) {
        try {
            Documents.at(path).forEach(input -> judge(judge, input, duties, opinion));
        } catch (UnreadableException unreadable) {
            refuse(unreadable);
        }
    }

    private void judge(Judge judge, Input input, @Nullable CalendarFile duties, @Nullable ReportFile opinion) {
        try {
            Document document = input.read();
            Evaluation evaluation = judge.judge(document);
            Advice said = advice && (!json || opinion != null)
                    ? Advice.of(judge.evaluator(), judge.question(document), language)
                    : null;
            print(judge, input, document, evaluation, said);
            tally.add(input, evaluation);
            if (duties != null) {
                duties.add(input, evaluation);
            }
            if (opinion != null) {
                opinion.set(report(judge, judge.question(document), said));
            }
        } catch (InvalidInputException invalid) {
            complaints().print(input, invalid);
            tally.addNotJudged(input.toString());
        } catch (UnreadableException unreadable) {
            refuse(unreadable);
        }
    }

    private Report report(Judge judge, Question question, @Nullable Advice said) {
        Report report = Report.of(judge.evaluator(), question, language.locale());
        return said == null
                ? report
                : report.with(language.of(Words.TO_ASK), said.questions())
                        .with(language.of(Words.TO_CHANGE), said.changes());
    }

    private void refuse(UnreadableException unreadable) {
        complaints().print(unreadable.path(), unreadable.reason());
        tally.addNotJudged(unreadable.path().toString());
    }

    private void print(Judge judge, Input input, Document document, Evaluation evaluation, @Nullable Advice said) {
        if (json) {
            out.print(EvaluationWriter.toJson(evaluation, language.locale()) + "\n");
            out.flush();
            return;
        }
        new EvaluationPrinter(page(), language, listing).print(input, document, evaluation);
        PlanEdition plan = judge.evaluator().plan();
        FiguresPrinter figures = new FiguresPrinter(page(), language, new Figures(plan, language));
        if (document instanceof Ledger ledger) {
            figures.print(Indicators.of(ledger, plan));
        }
        judge.effect(document, evaluation).ifPresent(figures::print);
        if (said != null) {
            new AdvicePrinter(page(), language).print(said);
        }
    }

    private Page page() {
        return new Page(out, colour.ansi());
    }

    private ProblemPrinter complaints() {
        return new ProblemPrinter(new Page(err, colour.ansi()), language);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
