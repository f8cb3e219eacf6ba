package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final char ESCAPE = '\u001B';
    private static final Path REFUSED = Run.shipped("gaoqiao-building-stone");
    private static final Path REVIEWED = Run.shipped("qingyan-geothermal");
    private static final Path OVER = Run.shipped("longjingwan-renewal");

    @Test
    void answersAreChineseUnlessEnglishIsAskedFor() {
        assertThat(Run.of(REFUSED).out())
                .contains("✗ 不符合规划", "采矿权 · 新立 · 建筑石料用灰岩", "改为即符合: /productionScale: 95 → 100 万吨/年");
        assertThat(Run.of("--lang", "en", REFUSED).out())
                .contains("✗ does not conform", "mining right · new · building stone limestone", "would satisfy: ");
        assertThat(Run.of("--lang", "zh", REFUSED)).isEqualTo(Run.of(REFUSED));
    }

    @Test
    void aFindingHasItsProvisionCitationMessageAndEvidence() {
        assertThat(Run.of("--lang=en", REFUSED).out())
                .contains(
                        "✗ 4-minimum-scale  四 专栏5 “",
                        "    the production scale 95 万吨/年",
                        "      /productionScale: 95 万吨/年 (required ≥ 100 万吨/年)");
        assertThat(Run.of("--lang=en", Run.shipped("huilongqiao-building-stone"))
                        .out())
                .contains("? 4-service-life", "missing: /recoverableReserves", "reading: service-life-scope=NEW_ONLY");
        assertThat(Run.of("--lang=en", Run.shipped("xinlong-brick-shale")).out())
                .contains("must close");
    }

    @Test
    void findingsThatNobodyHasToActUponAreCountedAndListedOnDemand() {
        String open = Run.of("--lang=en", REFUSED).out();
        String all = Run.of("--lang=en", "--findings", "all", REFUSED).out();

        assertThat(open).contains("satisfied", "--findings all").doesNotContain("0-district");
        assertThat(all).contains("✓ 0-district", "· 3.1-focus-mining").doesNotContain("--findings all");
    }

    @Test
    void outOfScopeTheReasonIsListedThoughItIsANote() {
        assertThat(Run.of("--lang=en", Run.shipped("jinxi-fluorite")).out()).contains("· 0-district");
    }

    @Test
    void theDateOfJudgementIsThatOfSubmissionUnlessAnotherIsGiven() {
        assertThat(Run.of("--lang=en", OVER).out()).contains("judged as of 2026-09-02", "! needs review");
        assertThat(Run.of("--lang=en", "--as-of", "2024-09-02", OVER).out())
                .contains("judged as of 2024-09-02", "+ conforms, with duties");
    }

    @Test
    void readingsDecideDoubtfulPlaces() {
        assertThat(Run.of("--lang=en", REVIEWED).out()).contains("! needs review", "reading: scale-of-changes=REVIEW");
        assertThat(Run.of("--lang=en", "--reading", "scale-of-changes=STRICT", REVIEWED)
                        .out())
                .contains("✗ does not conform", "reading: scale-of-changes=STRICT");
        assertThat(Run.of(
                                "--reading=scale-of-changes=STRICT",
                                "--reading=after-period=APPLY",
                                "--lang=en",
                                REVIEWED,
                                OVER)
                        .out())
                .contains("1 + conforms, with duties", "1 ✗ does not conform");
    }

    @Test
    void colourIsForTerminalsOrOnDemand() {
        assertThat(Run.of("--color", "always", REFUSED).out()).contains(ESCAPE + "[31m✗ 不符合规划" + ESCAPE + "[0m");
        assertThat(Run.of("--color", "never", REFUSED).out()).doesNotContain(String.valueOf(ESCAPE));
        assertThat(Run.of("--color", "always", "--help").out()).contains(String.valueOf(ESCAPE));
        assertThat(Run.of("--color", "never", "--help").out()).doesNotContain(String.valueOf(ESCAPE));
    }

    @Test
    void withoutColourTheTextIsTheSame() {
        String coloured = Run.of("--color", "always", REFUSED).out();

        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                .isEqualTo(Run.of("--color", "never", REFUSED).out());
    }

    @Test
    void helpListsOptionsAndExitCodes() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "--lang",
                        "--json",
                        "--as-of",
                        "--reading",
                        "--color",
                        "--findings",
                        "--ledger",
                        "--calendar",
                        "--report",
                        "--version")
                .containsPattern("(?m)^ +0 .*conforms")
                .containsPattern("(?m)^ +1 .*does not conform")
                .containsPattern("(?m)^ +2 ")
                .containsPattern("(?m)^ +3 .*invalid")
                .containsPattern("(?m)^ +64 ");
    }

    @Test
    void theVersionNamesProgramAndRules() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("kuanggui-quickstart " + System.getProperty("kuanggui.version"))
                .containsPattern("dazu-2021-2025 .*, sha256 [0-9a-f]{64}");
    }
}
