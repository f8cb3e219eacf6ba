package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kuanggui.plan.Provision;
import picocli.CommandLine.Help.Ansi;

/** Judges a batch, and says at the end what became of it. */
final class BatchCommand {
    private final PrintStream out;
    private final PrintStream err;
    private final Ansi ansi;
    private final Language language;

    BatchCommand(PrintStream out, PrintStream err, Ansi ansi, Language language) {
        this.out = out;
        this.err = err;
        this.ansi = ansi;
        this.language = language;
    }

    /** Gives the exit code. */
    int run(BatchFiles files, Judge judge) {
        Page complaints = new Page(err, ansi);
        try {
            BatchTally tally = judged(files, judge, complaints);
            return end(files, tally, judge.evaluator().provisions());
        } catch (BatchException refused) {
            new ProblemPrinter(complaints, language).print(refused.path(), refused.reason());
            return refused.exitCode();
        } catch (IOException failed) {
            new ProblemPrinter(complaints, language).print(files.chart(), Words.NOT_WRITTEN);
            return ExitCodes.OUTPUT;
        }
    }

    private BatchTally judged(BatchFiles files, Judge judge, Page complaints) throws IOException, BatchException {
        Map<String, String> setting = BatchSetting.of(judge, language);
        try (BatchMonitor monitor =
                new BatchMonitor(complaints, language, files, size(files.input()), Terminal.isThere())) {
            return new Batch(files, setting, monitor).run(new LineJudge(judge, language.locale()));
        }
    }

    private int end(BatchFiles files, BatchTally tally, List<Provision> provisions) throws IOException {
        Files.writeString(files.chart(), new BatchChart(tally, language).svg(provisions));
        new BatchSummaryPrinter(new Page(out, ansi), language).print(tally, provisions, files);
        return tally.exitCode();
    }

    /** Of what cannot be read it makes no difference. */
    private static long size(Path input) {
        try {
            return Files.size(input);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
