package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own. */
final class Fork {
    /** Half of the processor's time, for a JVM that is done before the second compiler would have been worth it. */
    static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    private final List<String> command = new ArrayList<>();

    private Fork(Jdk jdk) {
        command.add(jdk.java().toString());
    }

    /** One of the JDK that runs. */
    static Fork here() {
        return new Fork(Jdk.running());
    }

    /** One of another JDK. */
    static Fork of(Jdk jdk) {
        return new Fork(jdk);
    }

    /** With options of the JVM. */
    Fork with(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    /** Run by a program that takes the command as its last arguments. */
    Fork under(String... program) {
        command.addAll(0, List.of(program));
        return this;
    }

    /** Runs a jar. */
    List<String> jar(Path jar) {
        command.addAll(List.of("-jar", jar.toString()));
        return run();
    }

    /** Runs a class, with the class path of this JVM; returns the lines it printed. */
    List<String> main(Class<?> type, Object... arguments) {
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), type.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return run();
    }

    /** Runs a class of a module; every jar of some folders is one, and all are there, some of them by names that are known. */
    List<String> module(Class<?> type, String module, List<String> known, Path... folders) {
        command.addAll(List.of(
                "--module-path",
                Stream.of(folders).map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                "ALL-MODULE-PATH," + String.join(",", known),
                "--module",
                module + "/" + type.getName()));
        return run();
    }

    private List<String> run() {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor()).as("%s%n%s", command, lines).isZero();
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
