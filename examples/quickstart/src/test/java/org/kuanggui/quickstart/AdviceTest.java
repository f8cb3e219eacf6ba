package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option that says what to ask next, and what would have to change. */
class AdviceTest {
    private static Run advice(Path file) {
        return Run.of("--lang=en", "--advice", file);
    }

    @Test
    void namesTheChangeThatMakesItConform() {
        assertThat(advice(Run.shipped("gaoqiao-building-stone")).out()).contains("""
                          to ask next
                            nothing
                          what would make it conform
                            /productionScale: 95 万吨/年 → {"value":100,"unit":"万吨/年"}
                        """);
    }

    @Test
    void namesTheFactsThatStillDecide() {
        assertThat(advice(Run.shipped("huilongqiao-building-stone")).out())
                .contains("  to ask next\n    /recoverableReserves\n    /bulkDensity, if /recoverableReserves = ");
    }

    @Test
    void namesWhatNothingSatisfies() {
        assertThat(advice(Run.shipped("xinlong-brick-shale")).out())
                .contains("    nothing satisfies 3.3.1-closure-government-order\n");
    }

    @Test
    void isNotThereUnlessItIsAskedForNorInJson() {
        Path quarry = Run.shipped("gaoqiao-building-stone");

        assertThat(Run.of("--lang=en", quarry).out()).doesNotContain("to ask next");
        assertThat(Run.of("--json", "--advice", quarry)).isEqualTo(Run.of("--json", quarry));
    }

    @Test
    void standsInAReport(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("r.txt");
        Run.of("--advice", "--report", report, Run.shipped("gaoqiao-building-stone"));

        assertThat(Files.readString(report)).contains("还须查明\n", "如何改为符合规划\n").contains("/productionScale: 95 万吨/年 → ");
    }
}
