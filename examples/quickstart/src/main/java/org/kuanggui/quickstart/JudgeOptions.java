package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.mine.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how to judge. Whatever is wrong with them is a fault of the command line. */
final class JudgeOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // injected
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "date of judgement (default: each document's own, submittedOn or asOf)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "the district's ledger: applications are judged beside it, and what granting each would change"
                            + " of its figures is printed")
    private @Nullable Path ledger;

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
                    + " it the shipped documents are judged by the made-up layers that come with them, others by"
                    + " what they state")
    private @Nullable Path layers;

    /**
     * Who judges by these options.
     *
     * @param otherwise the layers where none are asked for
     * @throws ParameterException if an option is wrong
     */
    Judge judge(GroundLayers otherwise, ProblemPrinter complaints) {
        GroundLayers ground = layers == null ? otherwise : layersAt(layers, complaints);
        return new Judge(evaluator(ground), asOf, ledger == null ? null : ledgerAt(ledger));
    }

    private PlanEvaluator evaluator(GroundLayers ground) {
        PlanEvaluator.Builder builder = PlanEvaluator.builder().layers(ground);
        Set<String> chosen = new HashSet<>();
        for (ReadingChoice reading : readings) {
            if (!chosen.add(reading.id())) {
                throw wrong("--reading " + reading.id() + " is given twice");
            }
            builder.reading(reading.id(), reading.choice());
        }
        try {
            return builder.build();
        } catch (InvalidInputException unknown) {
            throw wrong(unknown.problems().stream()
                    .map(JudgeOptions::readingProblem)
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String readingProblem(Problem problem) {
        String id = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        return "--reading " + id + ": found " + problem.found() + ", expected " + problem.expected();
    }

    private GroundLayers layersAt(Path folder, ProblemPrinter complaints) {
        if (folder.toString().isEmpty()) {
            throw wrong("the FOLDER of --layers is empty text");
        }
        try {
            GroundLayers read = Layers.at(folder);
            complaints.print(folder, read);
            return read;
        } catch (InvalidInputException invalid) {
            throw wrong("--layers " + folder + ": " + invalid.getMessage());
        } catch (UnreadableException unreadable) {
            throw wrong("--layers " + unreadable.getMessage());
        }
    }

    private Ledger ledgerAt(Path file) {
        if (file.toString().isEmpty()) {
            throw wrong("the FILE of --ledger is empty text");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return LedgerReader.read(stream);
        } catch (InvalidInputException invalid) {
            throw wrong("--ledger " + file + ": " + invalid.getMessage());
        } catch (IOException unreadable) {
            throw wrong("--ledger " + new UnreadableException(file, unreadable).getMessage());
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
