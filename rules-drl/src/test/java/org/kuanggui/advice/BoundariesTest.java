package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineStatus;
import org.kuanggui.plan.SizeClass;

@Tag("once")
@DisplayName("Questions on both sides of every bound")
class BoundariesTest {
    private static final PlanEvaluator PLAN = PlanEvaluator.create();

    private final List<String> names = new ArrayList<>();
    private final Map<String, Question> questions = new HashMap<>();
    private String place = "";

    @BeforeEach
    void ask() {
        place = Place.of(PLAN.plan()).toString();
        BoundaryQuestions.of(PLAN, PLAN).forEach((name, question) -> {
            names.add(name);
            questions.put(name, question);
        });
    }

    private Question asked(String name) {
        return Optional.ofNullable(questions.get(name)).orElseThrow(() -> new AssertionError("not asked: " + name));
    }

    @Test
    @DisplayName("are what the plan tells apart, each by a name of its own")
    void all() {
        assertThat(questions).hasSameSizeAs(names);
        starts();
        days();
        answers();
        rareFacts();
        quotas();
        shares();
    }

    private void starts() {
        int minerals = Mineral.values().length - 1;
        int mining = minerals * MiningAction.values().length;
        int mines = minerals * MineStatus.values().length;
        int exploration = ExplorationAction.values().length * (minerals + 2);
        assertThat(names.stream().filter(name -> !name.contains(", ")))
                .as("each mineral but OTHER by each action and status, the two exploration blocks, and one ledger")
                .hasSize(mining + mines + exploration + 1)
                .noneMatch(name -> name.contains("OTHER "));

        MiningApplication coal =
                (MiningApplication) asked("mining NEW COAL " + place).document();
        assertThat(coal.method()).isEqualTo(MiningMethod.OPEN_PIT);
        assertThat(coal.productionScale()).hasToString("120 " + Unit.WAN_TONNES_PER_YEAR.symbol());
        assertThat(coal.planning().scheduledYear()).isEqualTo(coal.submittedOn().getYear());
        assertThat(((MiningApplication) asked("mining NEW BUILDING_STONE_LIMESTONE " + place)
                                .document())
                        .productionScale())
                .hasToString("120 " + Unit.WAN_TONNES_PER_YEAR.symbol());
        MiningApplication water =
                (MiningApplication) asked("mining RENEWAL GEOTHERMAL " + place).document();
        assertThat(water.method()).isEqualTo(MiningMethod.WELL);
        assertThat(water.existing().method()).isEqualTo(MiningMethod.WELL);
        assertThat(water.productionScale()).hasToString("120 " + Unit.WAN_CUBIC_METRES_PER_YEAR.symbol());
        assertThat(water.recoverableReserves()).hasToString("1200 " + Unit.WAN_CUBIC_METRES.symbol());
        assertThat(((Mine) asked("mine OPERATING GEOTHERMAL " + place).document()).method())
                .isEqualTo(MiningMethod.WELL);
        assertThat(((Mine) asked("mine OPERATING COAL " + place).document()).method())
                .isEqualTo(MiningMethod.OPEN_PIT);
        ExplorationApplication block =
                (ExplorationApplication) asked("exploration NEW T3-1 " + place).document();
        assertThat(block.planning().block().id()).isEqualTo("T3-1");
        assertThat(block.site().areaKm2()).isEqualByComparingTo("3.5");
        assertThat(asked("ledger " + place).document()).isInstanceOf(Ledger.class);
    }

    private void days() {
        // the plan's period; the days on which 矿产资源法 of 2024 and 自然资发〔2022〕142号 take effect
        for (String day : List.of(
                "2020-12-31",
                "2021-01-01",
                "2025-12-31",
                "2026-01-01",
                "2025-06-30",
                "2025-07-01",
                "2022-08-15",
                "2022-08-16")) {
            assertThat(asked("mining NEW COAL " + place + ", on " + day).asOf()).isEqualTo(day);
        }
        assertThat(questions)
                .as("a mine was granted by then")
                .containsKey("mine OPERATING COAL " + place + ", on 2026-01-01")
                .doesNotContainKey("mine OPERATING COAL " + place + ", on 2000-01-01");
        assertThat(questions.values())
                .filteredOn(question -> question.document() instanceof Mine)
                .allMatch(question -> !question.asOf().isBefore(((Mine) question.document()).rightGrantedOn()));
        LocalDate own = asked("mining NEW COAL " + place).asOf();
        assertThat(names).noneMatch(name -> name.endsWith(", on " + own));
    }

    private void answers() {
        String quarry = "mining NEW BUILDING_STONE_LIMESTONE " + place;
        for (String scale : List.of("99.9999", "100", "100.0001")) {
            asked(quarry + ", /productionScale = {\"value\":" + scale + ",\"unit\":\"万吨/年\"}");
        }
        assertThat(((MiningApplication) asked(quarry + ", /site/onCultivatedLand = true")
                                .document())
                        .site()
                        .onCultivatedLand())
                .isEqualTo(Truth.TRUE);
        assertThat(questions).as("as it is").doesNotContainKey(quarry + ", /site/onCultivatedLand = false");
    }

    private void rareFacts() {
        String quarry = "mining NEW COAL " + place + ", ";
        asked(quarry + "/method = \"UNDERGROUND\"");
        asked(quarry + "/addsResources = true");
        asked(quarry + "/downstream = [\"STRONTIUM_CHEMICALS\"]");
        asked(quarry + "/associatedMinerals = [\"GYPSUM\"]");
        asked(quarry + "/existing/closure = {\"closurePrincipleFound\": true}");
        String mine = "mine OPERATING COAL " + place + ", ";
        asked(mine + "/method = \"WELL\"");
        asked(mine + "/greenMine/reachedStandard = false");
        asked(mine + "/consolidationPriority/poorBenefits = true");
        asked(mine + "/closure = {\"closurePrincipleFound\": true}");
        assertThat(names)
                .filteredOn(name -> name.startsWith(mine + "/incidents = "))
                .hasSize(5);
    }

    private void quotas() {
        for (int count : List.of(6, 7, 8)) {
            assertThat(rights(count + " NEW:sandstones")).isEqualTo(Map.of("MEDIUM NEW", (long) count));
        }
        assertThat(((Ledger) asked("ledger " + place + ", 0 NEW:BRICK_SHALE").document()).rights())
                .isEmpty();
        Question beside = asked("mining EXPANSION GEOTHERMAL " + place + ", beside 2 NEW:GEOTHERMAL");
        assertThat(beside.ledger().orElseThrow().rights()).hasSize(2);
        for (int count : List.of(13, 14, 15)) {
            assertThat(rights(count + " RETAINED")).isEqualTo(Map.of("MEDIUM RETAINED", (long) count));
        }
        for (int count : List.of(27, 28, 29)) {
            assertThat(rights(count + " rights")).isEqualTo(Map.of("MEDIUM null", (long) count));
        }
    }

    private void shares() {
        for (int count : List.of(64, 65, 66)) {
            assertThat(rights(count + " of 100 medium"))
                    .isEqualTo(Map.of("MEDIUM RETAINED", (long) count, "SMALL RETAINED", 100L - count));
        }
        assertThat(names).filteredOn(name -> name.endsWith(" of 100 medium")).hasSize(3);
    }

    /** How many rights of a ledger have which size and block. */
    private Map<String, Long> rights(String name) {
        Map<String, Long> rights = new HashMap<>();
        ((Ledger) asked("ledger " + place + ", " + name).document()).rights().forEach(right -> {
            SizeClass size = right.sizeClass();
            LedgerBlock block = right.block();
            rights.merge(size + " " + block, 1L, Long::sum);
        });
        return rights;
    }
}
