package org.kuanggui.docs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts every seeded fault, one after another, into a copy of the project, and lets the check run that has to find it. Ends
 * with 1 if one is not found. {@code pom.xml} has the profile.
 */
final class SeededFaults {
    static final String COMMAND = "mvn -q verify -pl docs -am -DskipTests -Pseeded-faults";

    private static final List<String> OPTIONS = List.of(
            "-B",
            // warnings too: some faults are seen by the compiler alone
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dspotless.check.skip",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dkuanggui.documents=20000",
            "-Dkuanggui.test.excluded=independent");

    private final Project project;
    private final Path copy;
    private final PrintStream out;

    private SeededFaults(Project project, PrintStream out) {
        this.project = project;
        this.copy = project.root().resolve("docs/target/seeded-faults/project");
        this.out = out;
    }

    /**
     * Seeds and looks.
     *
     * @param arguments which faults, by their number from 1; all where none is given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!new SeededFaults(Project.here(), out).areFound(List.of(arguments))) {
            System.exit(1);
        }
    }

    private boolean areFound(List<String> numbers) throws IOException, InterruptedException {
        copyProject();
        List<SeededFault> faults = SeededFault.all();
        int missed = 0;
        int tried = 0;
        for (int number = 1; number <= faults.size(); number++) {
            if (numbers.isEmpty() || numbers.contains(Integer.toString(number))) {
                tried++;
                missed += isFound(number, faults.get(number - 1)) ? 0 : 1;
            }
        }
        out.println((tried - missed) + " of " + tried + " seeded faults were found");
        return missed == 0;
    }

    private boolean isFound(int number, SeededFault fault) throws IOException, InterruptedException {
        Path file = copy.resolve(fault.file());
        String sound = Files.readString(file);
        Path log = copy.resolveSibling(number + ".log");
        Files.writeString(file, fault.in(sound));
        long start = System.nanoTime();
        int exit = run(fault, log);
        Files.writeString(file, sound);
        boolean isFound = exit != 0 && Files.readString(log).contains(fault.sign());
        out.printf(
                "%2d %-13s %-9s %3d s  %s%n",
                number,
                fault.kind(),
                isFound ? "found" : "NOT FOUND",
                (System.nanoTime() - start) / 1_000_000_000,
                fault.what());
        return isFound;
    }

    private int run(SeededFault fault, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(fault.command().split(" ", -1)));
        if (command.get(0).equals("mvn")) {
            command.addAll(OPTIONS);
        }
        return new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    /** What git knows of, and what it does not ignore; what an earlier run has built stays. */
    private void copyProject() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-co", "--exclude-standard", "-z")
                .directory(project.root().toFile())
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IllegalStateException("the faults are seeded in a copy of what git knows of");
        }
        for (String name : names.split("\0", -1)) {
            Path from = project.root().resolve(name);
            if (!name.isEmpty() && Files.exists(from)) {
                Path to = copy.resolve(name);
                Files.createDirectories(to.getParent());
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
