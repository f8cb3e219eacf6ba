package org.kuanggui.quickstart;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that judges a batch. */
final class BatchOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // injected
    private CommandSpec spec;

    @Option(
            names = "--batch",
            paramLabel = "IN OUT",
            arity = "2",
            hideParamSyntax = true,
            description = "judges IN, a file with a JSON document a line, however large, by all cores, into OUT, a file"
                    + " with an evaluation a line, in the same order. Faulty lines are left out, and told in"
                    + " OUT.problems; OUT.svg is a chart of what became of the lines. A batch that was broken off goes"
                    + " on where it was, by OUT.progress. Goes with --lang, --as-of, --ledger, --reading, --layers and"
                    + " --color alone")
    private List<Path> files = List.of();

    boolean isAskedFor() {
        return !files.isEmpty();
    }

    /**
     * What is to be judged into what.
     *
     * @param alone whether no option is there that a batch does not go with
     * @throws ParameterException if one is, or something is wrong with the files' names
     */
    BatchFiles files(boolean alone) {
        if (files.size() != 2) {
            throw wrong("--batch is given twice");
        }
        if (!alone) {
            throw wrong("--batch goes with --lang, --as-of, --ledger, --reading, --layers and --color alone");
        }
        if (files.stream()
                .anyMatch(file -> file.getFileName() == null || file.toString().isEmpty())) {
            throw wrong("--batch " + files.get(0) + " " + files.get(1) + ": each is the name of a file");
        }
        return new BatchFiles(files.get(0), files.get(1));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
