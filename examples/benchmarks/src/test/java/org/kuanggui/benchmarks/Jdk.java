package org.kuanggui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    /** The first that makes an AOT cache in one step. */
    private static final int WITH_AOT_CACHE = 25;

    private static final Pattern FEATURE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** The one that runs; where it makes no AOT cache, also the first beside it that does, if there is one. */
    static List<Jdk> toMeasure() throws IOException {
        List<Jdk> jdks = new ArrayList<>();
        Path running = Path.of(System.getProperty("java.home"));
        jdks.add(new Jdk(running, Runtime.version().feature()));
        if (!jdks.get(0).makesAotCaches()) {
            try (Stream<Path> beside = Files.list(running.resolveSibling(""))) {
                for (Path home : beside.sorted().toList()) {
                    Jdk jdk = new Jdk(home, feature(home));
                    if (jdk.makesAotCaches()) {
                        jdks.add(jdk);
                        break;
                    }
                }
            }
        }
        return jdks;
    }

    boolean makesAotCaches() {
        return feature >= WITH_AOT_CACHE;
    }

    String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    /** What the file says that every platform has; 0 for what is none. */
    private static int feature(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        Matcher feature = FEATURE.matcher(Files.readString(release));
        return feature.find() ? Integer.parseInt(feature.group(1)) : 0;
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
