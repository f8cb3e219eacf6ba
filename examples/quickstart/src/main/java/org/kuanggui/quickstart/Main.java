package org.kuanggui.quickstart;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the quickstart. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the JVM where the exit code is not 0. With 0 it returns, for {@code exec:java} runs it
     * inside Maven's own JVM, which has its own end to come to.
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = run(out, err, args);
        if (exitCode != ExitCodes.CONFORMING) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs the command.
     *
     * @param out where answers go; what is written is UTF-8 if the stream's charset is
     * @param err where complaints go
     * @return one of {@link ExitCodes}
     */
    static int run(PrintStream out, PrintStream err, String... args) {
        QuickstartCommand command = new QuickstartCommand(out, err);
        int exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(command::execute)
                .setParameterExceptionHandler(command::refuse)
                .execute(args);
        err.flush();
        if (out.checkError()) {
            err.println("standard output could not be written");
            err.flush();
            return ExitCodes.OUTPUT;
        }
        return exitCode;
    }

    /** Not System.out, which writes in the platform's charset, or wherever Maven has turned it to. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
