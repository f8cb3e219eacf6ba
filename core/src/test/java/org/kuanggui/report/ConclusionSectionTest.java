package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;

@DisplayName("A report concludes, and is signed")
class ConclusionSectionTest {
    private static final Evaluation EVALUATION = Samples.evaluation("a mine");

    private static Report report(Evaluation evaluation, Locale locale) {
        return Report.of(Samples.question("a mine"), evaluation, locale);
    }

    /** The sample in which a violation closes the mine. */
    private static Evaluation mustClose() {
        return new Evaluation(
                EVALUATION.subject(),
                EVALUATION.asOf(),
                Verdict.DOES_NOT_CONFORM,
                true,
                EVALUATION.findings(),
                EVALUATION.missing(),
                EVALUATION.readings(),
                EVALUATION.ruleBase());
    }

    private static String message(int number, Locale locale) {
        return EVALUATION.findings().get(number - 1).message(locale);
    }

    @Test
    @DisplayName("with the verdict, the count of each outcome, and what stands against it or is open, a line each")
    void open() {
        assertThat(Section.of(report(EVALUATION, Locale.ENGLISH), "3. Conclusion"))
                .containsExactly(
                        "does not conform.",
                        "6 findings: 1 satisfied, 2 violated, 1 undetermined, 1 review, 1 duty.",
                        "- finding 2, title of 2-scale, violated: message: 95 万吨/年",
                        "- finding 4, title of 4-unclear, undetermined: " + message(4, Locale.ENGLISH),
                        "- finding 5, title of 5-ground, violated: " + message(5, Locale.ENGLISH),
                        "- finding 6, title of 6-again, review: " + message(6, Locale.ENGLISH));
        assertThat(Section.of(report(EVALUATION, Locale.CHINA), "三、审查结论"))
                .containsExactly(
                        "不符合规划。",
                        "逐条审查 6 条：符合 1 条，不符合 2 条，待补充 1 条，需审查 1 条，应履行 1 条。",
                        "- 第 2 条 条款2-scale，不符合：说明：95 万吨/年",
                        "- 第 4 条 条款4-unclear，待补充：" + message(4, Locale.CHINA),
                        "- 第 5 条 条款5-ground，不符合：" + message(5, Locale.CHINA),
                        "- 第 6 条 条款6-again，需审查：" + message(6, Locale.CHINA));
    }

    @Test
    @DisplayName("without a list where nothing is open")
    void nothingOpen() {
        List<Finding> settled =
                List.of(EVALUATION.findings().get(0), EVALUATION.findings().get(2));
        Report report =
                report(Evaluation.of("a mine", Samples.DAY, settled, false, EVALUATION.ruleBase()), Locale.ENGLISH);

        assertThat(Section.of(report, "3. Conclusion"))
                .containsExactly("conforms, with duties.", "2 findings: 1 satisfied, 1 duty.");
        assertThat(report.toHtml()).containsPattern("<h2>3\\. Conclusion</h2>\\s*(<p>[^\n]*</p>\\s*){2}<h2>4");
    }

    @Test
    @DisplayName("saying that a mine must close, in its heading as well")
    void closing() {
        Report english = report(mustClose(), Locale.ENGLISH);
        Report chinese = report(mustClose(), Locale.CHINA);

        assertThat(english.toText().lines().toList().get(2)).isEqualTo("does not conform, must close");
        assertThat(Section.of(english, "3. Conclusion")).startsWith("does not conform, must close.");
        assertThat(chinese.toText().lines().toList().get(2)).isEqualTo("不符合规划，应予关闭");
        assertThat(Section.of(chinese, "三、审查结论")).startsWith("不符合规划，应予关闭。");
    }

    @Test
    @DisplayName("by an examiner, whose name, office and day have lines to write on")
    void signed() {
        String english = "_".repeat(16);
        String chinese = "＿".repeat(8);

        assertThat(Section.of(Samples.report("a mine", Locale.ENGLISH), "11. Signature"))
                .containsSubsequence("- examined by: " + english, "- office (seal): " + english, "- date: " + english)
                .hasSize(4);
        assertThat(Section.of(Samples.report("某矿", Locale.CHINA), "十一、签署"))
                .containsSubsequence("- 审查人：" + chinese, "- 审查单位（盖章）：" + chinese, "- 日期：" + chinese)
                .hasSize(4);
    }
}
