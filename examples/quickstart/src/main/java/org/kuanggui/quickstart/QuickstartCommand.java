package org.kuanggui.quickstart;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.EvaluationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
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
            "Judges applications for mining and exploration rights by the mineral plan of Dazu district.",
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
            "74:standard output could not be written"
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
                    + " below. Without any FILE the applications that come with the quickstart are judged.")
    private List<Path> paths = List.of();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "language of the answers (default: ${DEFAULT-VALUE})")
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

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "date of judgement (default: each application's submittedOn)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--reading",
            paramLabel = "ID=CHOICE",
            converter = ReadingChoice.Converter.class,
            description =
                    "how a doubtful place of the plan is read, scale-of-changes=STRICT; repeatable, once a reading")
    private List<ReadingChoice> readings = List.of();

    @Option(
            names = "--layers",
            paramLabel = "FOLDER",
            description = "layers to judge ground by: a folder with layers.json and the GeoJSON files it lists. Without"
                    + " it the shipped applications are judged by the made-up layers that come with them, others by"
                    + " what they state")
    private @Nullable Path layers;

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
            throw new ParameterException(spec.commandLine(), "a FILE is empty text");
        }
        PlanEvaluator evaluator = evaluator();
        if (paths.isEmpty()) {
            Documents.shipped().forEach(document -> judge(evaluator, document));
        } else {
            paths.forEach(path -> judgeAll(evaluator, path));
        }
        if (!json) {
            new SummaryPrinter(new Page(out, colour.ansi()), language, listing).print(tally);
        }
        return paths.isEmpty() ? ExitCodes.CONFORMING : tally.exitCode();
    }

    private PlanEvaluator evaluator() {
        PlanEvaluator.Builder builder = PlanEvaluator.builder().layers(layers());
        Set<String> chosen = new HashSet<>();
        for (ReadingChoice reading : readings) {
            if (!chosen.add(reading.id())) {
                throw new ParameterException(spec.commandLine(), "--reading " + reading.id() + " is given twice");
            }
            builder.reading(reading.id(), reading.choice());
        }
        try {
            return builder.build();
        } catch (InvalidInputException unknown) {
            String problems = unknown.problems().stream()
                    .map(QuickstartCommand::readingProblem)
                    .collect(Collectors.joining("\n"));
            throw new ParameterException(spec.commandLine(), problems, unknown);
        }
    }

    private GroundLayers layers() {
        if (layers == null) {
            return paths.isEmpty() ? Layers.shipped() : GroundLayers.NONE;
        }
        if (layers.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "the FOLDER of --layers is empty text");
        }
        try {
            GroundLayers read = Layers.at(layers);
            complaints().print(layers, read);
            return read;
        } catch (InvalidInputException wrong) {
            throw new ParameterException(spec.commandLine(), "--layers " + layers + ": " + wrong.getMessage(), wrong);
        } catch (UnreadableException unreadable) {
            throw new ParameterException(spec.commandLine(), "--layers " + unreadable.getMessage(), unreadable);
        }
    }

    private static String readingProblem(Problem problem) {
        String id = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        return "--reading " + id + ": found " + problem.found() + ", expected " + problem.expected();
    }

    private void judgeAll(PlanEvaluator evaluator, Path path) {
        try {
            Documents.at(path).forEach(document -> judge(evaluator, document));
        } catch (UnreadableException unreadable) {
            refuse(unreadable);
        }
    }

    private void judge(PlanEvaluator evaluator, Document document) {
        try {
            Application application = document.read();
            Evaluation evaluation = evaluator.evaluate(application, asOf == null ? application.submittedOn() : asOf);
            print(document, application, evaluation);
            tally.add(document, evaluation);
        } catch (InvalidInputException invalid) {
            complaints().print(document, invalid);
            tally.addNotJudged(document.toString());
        } catch (UnreadableException unreadable) {
            refuse(unreadable);
        }
    }

    private void refuse(UnreadableException unreadable) {
        complaints().print(unreadable);
        tally.addNotJudged(unreadable.path().toString());
    }

    private void print(Document document, Application application, Evaluation evaluation) {
        if (json) {
            out.print(EvaluationWriter.toJson(evaluation, language.locale()) + "\n");
            out.flush();
        } else {
            new EvaluationPrinter(new Page(out, colour.ansi()), language, listing)
                    .print(document, application, evaluation);
        }
    }

    private ProblemPrinter complaints() {
        return new ProblemPrinter(new Page(err, colour.ansi()), language);
    }
}
