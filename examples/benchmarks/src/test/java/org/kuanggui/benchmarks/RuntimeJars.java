package org.kuanggui.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link FirstVerdict} runs on, all of it jars, for no archive of classes takes any from a folder: the library's own
 * closure, and nothing of what the peers bring.
 *
 * @param own the library's two
 * @param engine of the rules
 * @param others that core needs, and a provider for the log
 * @param program the program itself, made for the occasion
 */
record RuntimeJars(List<Path> own, List<Path> engine, List<Path> others, Path program) {
    private static final List<String> OWN = List.of("kuanggui-core", "kuanggui-rules-drl");
    private static final List<String> ENGINE = List.of(
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "drools-util",
            "drools-base",
            "drools-core",
            "drools-wiring-api",
            "drools-wiring-dynamic",
            "drools-kiesession",
            "drools-compiler",
            "drools-model-compiler",
            "drools-canonical-model",
            "slf4j-api");
    private static final List<String> OTHERS =
            List.of("slf4j-nop", "jackson-core", "jspecify", "jts-core", "proj4j", "GeographicLib-Java");

    /**
     * Those of this JVM's class path, copied: who builds meanwhile changes none, for an archive is of unchanged jars.
     *
     * @param folder where the copies are, and the program's jar is made
     * @throws IllegalStateException if one is not there as a jar
     */
    static RuntimeJars of(Path folder) throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        return new RuntimeJars(
                copies(jars, OWN, folder), copies(jars, ENGINE, folder), copies(jars, OTHERS, folder), program(folder));
    }

    private static List<Path> copies(List<Path> jars, List<String> artifacts, Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (String artifact : artifacts) {
            Path found = jars.stream()
                    .filter(jar -> jar.getFileName().toString().matches(artifact + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + artifact + " on the class path"));
            copies.add(Files.copy(found, folder.resolve(found.getFileName())));
        }
        return copies;
    }

    private static Path program(Path folder) throws IOException {
        Path jar = folder.resolve("first-verdict.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (String name : List.of(
                    "/" + FirstVerdict.class.getName().replace('.', '/') + ".class", FirstVerdict.APPLICATION)) {
                entries.putNextEntry(new JarEntry(name.substring(1)));
                try (InputStream content = Objects.requireNonNull(RuntimeJars.class.getResourceAsStream(name), name)) {
                    content.transferTo(entries);
                }
            }
        }
        return jar;
    }

    /** In one order: an archive of classes is of one class path. */
    String classPath() {
        return Stream.of(own, engine, others, List.of(program))
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** How many there are, and how large they are together. */
    static String size(List<Path> jars) throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return "%d, %.2f MB".formatted(jars.size(), bytes / 1e6);
    }
}
