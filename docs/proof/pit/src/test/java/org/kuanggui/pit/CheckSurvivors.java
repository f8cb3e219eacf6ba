package org.kuanggui.pit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fails where too many mutants survive, or one survives without a reason. */
public final class CheckSurvivors {
    private CheckSurvivors() {}

    /**
     * Prints figures and faults.
     *
     * @param arguments the list of excuses, the per cent that have to be killed, and PIT's reports
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            mutants.addAll(Mutant.all(Path.of(arguments[i])));
        }
        Findings findings = new Findings(mutants, Excuse.all(Path.of(arguments[0])));
        findings.figures().forEach(System.out::println);
        List<String> faults = findings.faults(new BigDecimal(arguments[1]));
        faults.forEach(System.out::println);
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }
}
