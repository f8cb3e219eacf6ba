package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.json.ApplicationReader;

@DisplayName("README")
class ReadmeTest {
    private static final Markdown ENGLISH = Markdown.at("README.md");
    private static final Markdown CHINESE = Markdown.at("README.zh-CN.md");

    private static final Path APPLICATION = Project.here()
            .root()
            .resolve("examples/quickstart/src/main/resources/org/kuanggui/quickstart/applications")
            .resolve("gaoqiao-building-stone.json");

    private static void judge(Path file) throws IOException {
        PlanEvaluator evaluator = PlanEvaluator.create();
        Application application = ApplicationReader.read(Files.readAllBytes(file));
        Evaluation evaluation = evaluator.evaluate(application);
        System.out.println(evaluation.verdict());
        for (Finding finding : evaluation.findings()) {
            System.out.println(finding + ": " + finding.message(Locale.ENGLISH));
            finding.remedy().ifPresent(remedy -> System.out.println("  remedy " + remedy.changes()));
        }
    }

    private static void judgeInChinese(Path file) throws IOException {
        PlanEvaluator evaluator = PlanEvaluator.create();
        Application application = ApplicationReader.read(Files.readAllBytes(file));
        Evaluation evaluation = evaluator.evaluate(application);
        System.out.println(evaluation.verdict().label().chinese());
        for (Finding finding : evaluation.findings()) {
            System.out.println(finding + "：" + finding.message(Locale.CHINESE));
            finding.remedy().ifPresent(remedy -> System.out.println("  补救办法 " + remedy.changes()));
        }
    }

    @Test
    @DisplayName("shows what its commands print, some lines left out")
    void commands() throws Exception {
        shows(ENGLISH, 0, quickstart("--lang", "en"));
        shows(CHINESE, 0, quickstart());
    }

    @Test
    @DisplayName("shows what its code prints, some lines left out")
    void code() throws Exception {
        shows(ENGLISH, 1, Printed.by(() -> judge(APPLICATION)));
        shows(CHINESE, 1, Printed.by(() -> judgeInChinese(APPLICATION)));
    }

    private static void shows(Markdown page, int block, String printed) {
        List<String> shown = page.blocks("text")
                .get(block)
                .lines()
                .filter(line -> !line.equals("…"))
                .toList();
        assertThat(printed.lines())
                .as("%s, of what is printed:\n%s", page.path(), printed)
                .containsSubsequence(shown);
    }

    /** The quickstart in a process of its own, as Maven's command runs it. */
    private static String quickstart(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.kuanggui.quickstart.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }

    @Test
    @DisplayName("says how much of the plan is there")
    void coverage() {
        Coverage coverage = Material.of(Project.here()).coverage();
        assertThat(ENGLISH.text()).contains(coverage.line().english());
        assertThat(CHINESE.text()).contains(coverage.line().chinese());
    }

    @Test
    @DisplayName("says which version to depend on")
    void version() {
        for (Markdown page : List.of(ENGLISH, CHINESE, Markdown.at("docs/tutorial/embed-in-ten-minutes.md"))) {
            assertThat(page.blocks("xml")).singleElement().asString().satisfies(dependencies -> {
                assertThat(dependencies)
                        .contains(
                                "<artifactId>kuanggui-core</artifactId>",
                                "<artifactId>kuanggui-rules-drl</artifactId>");
                assertThat(dependencies.split("<version>" + System.getProperty("kuanggui.version") + "</version>", -1))
                        .hasSize(3);
            });
        }
    }
}
