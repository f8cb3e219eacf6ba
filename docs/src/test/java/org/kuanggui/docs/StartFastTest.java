package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;

@DisplayName("The how-to page on starting fast")
@Tag("large")
class StartFastTest {
    private static final List<String> COMMANDS = Markdown.at("docs/how-to/start-fast.md").blocks("").stream()
            .map(String::strip)
            .toList();
    private static final String FROM_THE_ARCHIVE = "org.kuanggui.PlanEvaluator source: shared objects file (top)";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static void warmUp(PlanEvaluator evaluator, List<byte[]> documents) {
        for (byte[] document : documents) {
            Evaluation evaluation = evaluator.evaluate(Question.of(DocumentReader.read(document)));
            EvaluationWriter.toUtf8(evaluation, Locale.CHINESE);
        }
    }

    @Test
    @DisplayName("judges a document of each sort before it takes a request")
    void warmUp() {
        List<byte[]> documents = Stream.of(
                        "applications/tengguang-transfer.json",
                        "applications/made-up-exploration-block.json",
                        "mines/made-up-must-close.json",
                        "ledgers/made-up-2025.json")
                .map(Examples::quickstart)
                .toList();
        warmUp(PlanEvaluator.create(), documents);
    }

    @Test
    @DisplayName("makes an archive of classes, starts from it, and tells so")
    void archive() throws Exception {
        String jars = jars();
        Jvm jvm = Jvm.since(17).orElseThrow();

        String made = jvm.run(command("ArchiveClassesAtExit"), folder, jars);
        String fromArchive = jvm.run(command("SharedArchiveFile"), folder, jars);
        String told = jvm.run(command("-Xlog:class+load"), folder, jars);

        assertThat(folder.resolve("service.jsa")).isNotEmptyFile();
        assertThat(fromArchive).isNotBlank();
        assertThat(made).contains(fromArchive.lines().toList());
        assertThat(told).contains(FROM_THE_ARCHIVE);
    }

    @Test
    @DisplayName("makes an AOT cache and starts from it, where there is a JDK 25")
    void cache() throws Exception {
        Optional<Jvm> jvm = Jvm.since(25);
        assumeTrue(jvm.isPresent(), "no JDK 25 beside the one that runs");
        String jars = jars();

        jvm.get().run(command("AOTCacheOutput"), folder, jars);
        String refusing = command("AOTCache=").replace(" -cp", " -XX:AOTMode=on -Xlog:class+load -cp");

        assertThat(folder.resolve("service.aot")).isNotEmptyFile();
        assertThat(jvm.get().run(refusing, folder, jars)).contains("org.kuanggui.PlanEvaluator source: shared objects");
    }

    /** The first command with an option. */
    private static String command(String option) {
        return COMMANDS.stream()
                .filter(command -> command.contains(option))
                .findFirst()
                .orElseThrow();
    }

    /** The class path of this JVM, with its folders of classes packed. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                jars.add(packed(path, folder.resolve(jars.size() + ".jar")).toString());
            } else if (Files.exists(path)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, entries);
            }
        }
        return jar;
    }
}
