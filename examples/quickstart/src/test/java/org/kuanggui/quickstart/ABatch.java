package org.kuanggui.quickstart;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A batch in a folder: {@code in.ndjson}, and what is made of it beside {@code out.ndjson}. */
final class ABatch {
    final Path in;
    final Path out;
    private final Path folder;

    ABatch(Path folder) {
        this.folder = folder;
        this.in = folder.resolve("in.ndjson");
        this.out = folder.resolve("out.ndjson");
    }

    /** The shipped documents, which have every verdict, each on a line of its own. */
    static List<String> documents() {
        try {
            List<String> documents = new ArrayList<>();
            for (Input input : Documents.shipped()) {
                try (var json = input.source().open()) {
                    String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
                    documents.add(text.lines().map(String::strip).collect(Collectors.joining()));
                }
            }
            return documents;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** So many lines: the shipped documents again and again. */
    static List<String> lines(int count) {
        List<String> documents = documents();
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> documents.get(i % documents.size()))
                .toList();
    }

    ABatch of(List<String> lines) throws IOException {
        return of(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    ABatch of(String text) throws IOException {
        Files.writeString(in, text);
        return this;
    }

    Run run(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("--batch", in, out));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray());
    }

    /** The same in a process of its own, to be killed. */
    ProcessBuilder process(String... jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("--batch", in.toString(), out.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
    }

    String printed() throws IOException {
        return Files.readString(folder.resolve("printed"));
    }

    List<String> answers() throws IOException {
        return Files.readAllLines(out);
    }

    List<String> problems() throws IOException {
        return Files.readAllLines(beside(".problems"));
    }

    Path beside(String ending) {
        return folder.resolve("out.ndjson" + ending);
    }

    /** What the documents get one by one. */
    static List<String> oneByOne(List<String> documents, Path folder) throws IOException {
        List<Object> files = new ArrayList<>(List.of("--json"));
        for (String document : documents) {
            files.add(Files.writeString(
                    File.createTempFile("one", ".json", folder.toFile()).toPath(), document));
        }
        return Run.of(files.toArray()).out().lines().toList();
    }
}
