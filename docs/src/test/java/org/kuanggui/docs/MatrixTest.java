package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.docs.applicability.Applicability;
import org.kuanggui.docs.applicability.Applies;
import org.kuanggui.docs.applicability.Cell;
import org.kuanggui.docs.applicability.MineCell;
import org.kuanggui.mine.MineStatus;
import org.kuanggui.plan.Provision;

@DisplayName("The matrix of provisions")
class MatrixTest {
    private static final String ID = "4-minimum-scale";
    private static final List<Provision> PROVISIONS = PlanEvaluator.create().provisions();

    private final Map<Cell, Applies> cells = new LinkedHashMap<>();

    @Test
    @DisplayName("marks always, sometimes and never, each in its column")
    void marks() {
        status(MineStatus.OPERATING, cell -> true, cell -> true);
        status(MineStatus.SUSPENDED, cell -> false, cell -> true);
        status(MineStatus.REVOKED, cell -> false, cell -> false);
        assertThat(lines()).containsExactly("provision|`OPERATING`|`SUSPENDED`|`REVOKED`|for", ID + "|●|○||");
    }

    @Test
    @DisplayName("has one column for statuses that are alike")
    void oneColumn() {
        status(MineStatus.OPERATING, cell -> false, cell -> false);
        status(MineStatus.REVOKED, cell -> true, cell -> true);
        status(MineStatus.TERMINATED, cell -> true, cell -> true);
        assertThat(lines()).containsExactly("provision|`OPERATING`|`REVOKED`<br>`TERMINATED`|for", ID + "||●|");
    }

    @Test
    @DisplayName("says once what narrows all its marks")
    void narrowed() {
        Predicate<MineCell> limestonePits =
                cell -> cell.mineral().isLimestone() && cell.method() == MiningMethod.OPEN_PIT;
        status(MineStatus.OPERATING, limestonePits, limestonePits);
        status(MineStatus.REVOKED, cell -> false, limestonePits);
        assertThat(lines().get(1)).isEqualTo(ID + "|●|○|limestones, `OPEN_PIT`");
    }

    @Test
    @DisplayName("tells apart what narrows single marks")
    void numbered() {
        status(MineStatus.OPERATING, cell -> cell.mineral() == Mineral.COAL, cell -> true);
        status(MineStatus.SUSPENDED, cell -> cell.mineral() != Mineral.COAL, cell -> cell.mineral() != Mineral.COAL);
        status(MineStatus.REVOKED, cell -> true, cell -> true);
        assertThat(lines().get(1))
                .isEqualTo(ID + "|◐<sup>1</sup>|●<sup>2</sup>|●|<sup>1</sup> ● `COAL` · ○ else"
                        + "<br><sup>2</sup> all but `COAL`");
    }

    @Test
    @DisplayName("tells minerals by method where they are not the same for all")
    void byMethod() {
        Predicate<MineCell> some = cell -> cell.method() == MiningMethod.WELL
                ? cell.mineral() == Mineral.GEOTHERMAL
                : cell.mineral().isSandstone();
        status(MineStatus.OPERATING, some, some);
        assertThat(lines().get(1)).isEqualTo(ID + "|●|sandstones, `OPEN_PIT`, `UNDERGROUND`; `GEOTHERMAL`, `WELL`");
    }

    /** The provision applies to mines of a status always, or sometimes. */
    private void status(MineStatus status, Predicate<MineCell> always, Predicate<MineCell> can) {
        for (Mineral mineral : Mineral.values()) {
            for (MiningMethod method : MiningMethod.values()) {
                MineCell cell = new MineCell(mineral, method, status);
                cells.put(cell, new Applies(these(always.test(cell)), these(can.test(cell))));
            }
        }
    }

    private static Set<String> these(boolean applies) {
        return applies ? Set.of(ID) : Set.of();
    }

    /** The table without its rule and without links. */
    private List<String> lines() {
        Applicability walked = new Applicability(cells, Set.of(), List.of(), 0);
        return Matrix.of("mine", walked, PROVISIONS)
                .toString()
                .lines()
                .filter(line -> !line.startsWith("| ---"))
                .map(line -> line.replaceFirst("^\\| ", "").replaceFirst(" \\|$", ""))
                .map(line -> line.replace(" | ", "|").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
                .toList();
    }
}
