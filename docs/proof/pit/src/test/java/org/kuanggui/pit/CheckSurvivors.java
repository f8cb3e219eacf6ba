package org.kuanggui.pit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** Fails where too many mutants survive, or one survives without a reason. */
public final class CheckSurvivors {
    private CheckSurvivors() {}

    /**
     * Prints figures and faults.
     *
     * @param arguments PIT's report, the list of excuses, and the per cent that have to be killed
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Findings findings =
                new Findings(Mutant.all(Path.of(arguments[0])), Excuse.all(Path.of(arguments[1])));
        findings.figures().forEach(System.out::println);
        List<String> faults = findings.faults(new BigDecimal(arguments[2]));
        faults.forEach(System.out::println);
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }
}
