package org.kuanggui.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java platform of this machine.
 *
 * @param home its folder
 * @param feature 17, 25
 */
record Jdk(Path home, int feature) {
    private static final Pattern VERSION = Pattern.compile("version \"(\\d+)");

    /** The one that runs. */
    static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The running one, or else one that lies beside it, whose version is as wanted. */
    static Optional<Jdk> with(IntPredicate feature) {
        return Stream.concat(Stream.of(running()), beside().stream())
                .filter(jdk -> feature.test(jdk.feature()))
                .findFirst();
    }

    /** Those that lie beside the running one, by name. */
    static List<Jdk> beside() {
        Path home = running().home();
        Path folder = home.getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(other -> !other.equals(home))
                    .filter(other -> Files.isExecutable(java(other)))
                    .sorted()
                    .map(other -> new Jdk(other, feature(other)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int feature(Path home) {
        try {
            Process process = new ProcessBuilder(java(home).toString(), "-version")
                    .redirectErrorStream(true)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher version = VERSION.matcher(told);
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException broken) {
            return 0;
        }
    }

    Path java() {
        return java(home);
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
