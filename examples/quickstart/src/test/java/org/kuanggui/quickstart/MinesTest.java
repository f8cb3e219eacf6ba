package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mines under supervision. */
class MinesTest {
    private static final Path CLOSED = Run.mine("made-up-must-close");
    private static final Path LATE = Run.mine("made-up-reports-and-fund");
    private static final Path IN_RESERVE = Run.mine("made-up-open-pit-in-a-reserve");
    private static final Path OWING = Run.mine("made-up-only-duties");

    private final Path folder;

    MinesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void oneThatIsOrderedClosedMustClose() {
        Run run = Run.of("--lang=en", CLOSED);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out())
                .contains("mine · suspended · brick shale · open pit · 宝顶镇 · judged as of 2024-09-20")
                .contains("✗ does not conform · must close", "✗ 3.3.1-closure-government-order");
        assertThat(Run.of(CLOSED).out()).contains("在管矿山 · 停产 · 砖瓦用页岩", "✗ 不符合规划 · 应予关闭");
    }

    @Test
    void othersNeedNot() {
        assertThat(Run.of("--lang=en", LATE, IN_RESERVE, OWING).out()).doesNotContain("must close");
    }

    /** Of 2023, the year of the grant, one paper was missed; those of 2024 can still come. */
    @Test
    void everyAnnualReportIsAFindingWithItsYearAndItsLastDay() {
        assertThat(Run.of("--lang=en", LATE).out())
                .containsSubsequence(
                        "violated",
                        "✗ 5.3.2-annual-report [2023]",
                        "due: 2023-12-31",
                        "duty",
                        "+ 5.3.2-annual-report [2024]",
                        "due: 2024-12-31");
    }

    /** The plan of 2 September was approved after the grant; 2 October 2024 is a Wednesday. */
    @Test
    void theMonthOfTheFundHasItsLastDay() {
        assertThat(Run.of("--lang=en", LATE).out())
                .containsSubsequence("+ 5.3.1-fund-within-a-month", "due: 2024-10-02");
        assertThat(Run.of("--lang=en", "--as-of=2024-10-03", LATE).out())
                .containsSubsequence("violated", "✗ 5.3.1-fund-within-a-month", "due: 2024-10-02");
    }

    @Test
    void anOpenPitInAReserveHasToLeave() {
        assertThat(Run.of("--lang=en", IN_RESERVE).out())
                .contains("+ conforms, with duties", "+ 3.3.2-protected-open-pit-exit");
    }

    @Test
    void oneThatOnlyOwesDutiesConforms() {
        Run run = Run.of("--lang=en", OWING);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.CONFORMING);
        assertThat(run.out()).contains("+ conforms, with duties", "1 + conforms, with duties");
    }

    @Test
    void theDateOfJudgementIsTheMinesUnlessAnotherIsGiven() {
        assertThat(Run.of("--lang=en", "--as-of=2025-12-31", OWING).out())
                .contains("judged as of 2025-12-31", "5.3.2-annual-report [2025]");
    }

    @Test
    void withoutAnyDateOfJudgementItIsNotJudged() throws IOException {
        Path undated = changed(OWING, "\"asOf\": \"2024-09-20\",", "");

        Run run = Run.of("--lang=en", undated, CLOSED);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err())
                .contains("changed.json: 1 problem\n  /asOf: found nothing, expected a date, or --as-of DATE\n");
        assertThat(run.out()).contains("must close", "1 ✗ invalid or unreadable");
        assertThat(Run.of(undated).err()).contains("changed.json: 1 处问题\n  /asOf：现为 未填，应为 日期，或 --as-of DATE\n");
        assertThat(Run.of("--as-of=2024-09-20", undated).exitCode()).isEqualTo(ExitCodes.CONFORMING);
    }

    @Test
    void aDateBeforeItsGrantIsAProblemOfTheMine() {
        Run run = Run.of("--lang=en", "--as-of=2023-05-31", LATE, OWING);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err()).contains("made-up-reports-and-fund.json: 1 problem", "/rightGrantedOn: found 2023-06-01");
        assertThat(run.out()).contains("judged as of 2023-05-31");
    }

    private Path changed(Path mine, String from, String to) throws IOException {
        String text = Files.readString(mine);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.json"), text.replace(from, to));
    }
}
