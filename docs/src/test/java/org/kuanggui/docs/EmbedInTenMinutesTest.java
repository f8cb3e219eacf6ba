package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Application;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.EvaluationWriter;

@DisplayName("The tutorial")
class EmbedInTenMinutesTest {
    private static final Markdown PAGE = Markdown.at("docs/tutorial/embed-in-ten-minutes.md");

    private final PlanEvaluator evaluator = PlanEvaluator.create();

    private static MiningApplication application() {
        MiningApplication application = MiningApplication.builder()
                .id("gulong-1")
                .submittedOn(LocalDate.of(2024, 5, 20))
                .action(MiningAction.NEW)
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .applicant(Applicant.of("大足石料有限公司", ApplicantType.ENTERPRISE_LEGAL_PERSON))
                .site(Site.builder().district("500111").township("古龙镇").build())
                .productionScale(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR))
                .recoverableReserves(Quantity.of("1781", Unit.WAN_TONNES))
                .build();
        return application;
    }

    private void evaluate(MiningApplication application) {
        Evaluation evaluation = evaluator.evaluate(application);
        System.out.println(evaluation.verdict());
        System.out.println(evaluation.findings().size() + " findings");
        System.out.println(evaluation.missing().size() + " missing facts, the first "
                + evaluation.missing().get(0));
    }

    private static void lookAt(Evaluation evaluation) {
        Finding finding = evaluation.finding("4-minimum-scale").orElseThrow();
        System.out.println(finding.outcome());
        System.out.println(
                finding.provision().citation() + " “" + finding.provision().quote() + "”");
        System.out.println(finding.message(Locale.ENGLISH));
        System.out.println(finding.message(Locale.CHINESE));
        System.out.println(finding.evidence());
        System.out.println(finding.remedy().orElseThrow().changes());
    }

    private void tryAgain(MiningApplication application) {
        MiningApplication larger = application.toBuilder()
                .productionScale(Quantity.of("100", Unit.WAN_TONNES_PER_YEAR))
                .build();
        System.out.println(evaluator.evaluate(larger).finding("4-minimum-scale").orElseThrow());
        System.out.println(evaluator.evaluate(larger).verdict());
    }

    private void readJson(Path file) throws IOException {
        Application application = ApplicationReader.read(Files.readAllBytes(file));
        byte[] answer = EvaluationWriter.toUtf8(evaluator.evaluate(application));
        System.out.println(answer.length > 1000);
    }

    @Test
    @DisplayName("prints what it says")
    void prints() throws Exception {
        MiningApplication application = application();
        List<String> printed = List.of(
                Printed.by(() -> evaluate(application)),
                Printed.by(() -> lookAt(evaluator.evaluate(application))),
                Printed.by(() -> tryAgain(application)));
        assertThat(PAGE.blocks("text")).containsExactlyElementsOf(printed);
        Path file = Project.here().root().resolve("docs/tutorial/application.json");
        assertThat(Printed.by(() -> readJson(file))).isEqualTo("true\n");
    }

    @Test
    @DisplayName("shows the document that it reads")
    void document() {
        assertThat(PAGE.blocks("json")).containsExactly(Project.here().text("docs/tutorial/application.json"));
    }
}
