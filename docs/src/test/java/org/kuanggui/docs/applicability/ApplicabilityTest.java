package org.kuanggui.docs.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.docs.RuleNames;
import org.kuanggui.plan.Provision;

@Tag("once")
@DisplayName("In every cell")
class ApplicabilityTest {

    @Test
    @DisplayName("those provisions apply, always or where the facts are so, that the catalogue says")
    void theCataloguesProvisions() {
        assertThat(deviations(Walks.DECIDING, Set.of())).isEmpty();
    }

    @TestFactory
    @DisplayName("a reading moves those provisions that the catalogue says, and no other")
    Stream<DynamicTest> readings() {
        return Walks.READINGS.entrySet().stream()
                .map(walk -> DynamicTest.dynamicTest(walk.getKey().toString(), () -> assertThat(
                                deviations(walk.getValue(), new HashSet<>(walk.getKey())))
                        .isEmpty()));
    }

    @Test
    @DisplayName("further facts neither bring a provision nor take one")
    void furtherFacts() {
        Walks.ANSWERING.cells().forEach((cell, applies) -> {
            Asked asked = new Asked(cell, Set.of());
            assertThat(Catalogue.thatCan(asked)).as("%s", cell).containsAll(applies.can());
            assertThat(applies.always()).as("%s", cell).containsAll(Catalogue.thatAlways(asked));
        });
    }

    @Test
    @DisplayName("outside the plan nothing is said but that it is outside")
    void beyondThePlan() {
        Stream.of(Walks.BEYOND, Walks.NO_LONGER)
                .flatMap(walk -> walk.cells().values().stream())
                .forEach(applies -> assertThat(applies.can()).containsExactly("0-district", "0-period"));
    }

    @Test
    @DisplayName("a new mine has the same provisions whether resources are added or not")
    void nothingIsAddedToANewMine() {
        for (MiningCell cell : MiningCell.all()) {
            if (cell.action() == MiningAction.NEW) {
                MiningCell other = new MiningCell(cell.action(), cell.mineral(), cell.method(), !cell.addsResources());
                assertThat(Walks.DECIDING.in(cell)).as("%s", cell).isEqualTo(Walks.DECIDING.in(other));
            }
        }
    }

    @Test
    @DisplayName("a reviewed mining application has an answer on its scale; for brick clay the prohibition answers")
    void anAnswerOnScale() {
        for (MiningCell cell : MiningCell.all()) {
            if (new Asked(cell, Set.of()).reviewed()) {
                Applies applies = Walks.DECIDING.in(cell);
                if (cell.mineral() == Mineral.BRICK_CLAY) {
                    assertThat(applies.always()).as("%s", cell).contains("3.1-prohibited-minerals");
                    assertThat(applies.can()).as("%s", cell).doesNotContain("4-minimum-scale");
                } else {
                    assertThat(applies.always()).as("%s", cell).contains("4-minimum-scale");
                }
            }
        }
    }

    @Test
    @DisplayName("and in some every provision of the plan applies")
    void noProvisionIsUnreachable() {
        List<String> provisions =
                Walks.EVALUATOR.provisions().stream().map(Provision::id).toList();
        Set<String> reached = Walks.DECIDING.cells().values().stream()
                .flatMap(applies -> applies.can().stream())
                .collect(Collectors.toSet());
        assertThat(provisions).hasSize(77);
        assertThat(reached).containsExactlyInAnyOrderElementsOf(provisions);
        assertThat(Catalogue.provisions()).containsExactlyElementsOf(provisions);
    }

    @Test
    @DisplayName("no rule is silent in all of them")
    void noRuleIsDead() {
        Set<String> silent = new TreeSet<>(RuleNames.all());
        Walks.all().forEach(walk -> silent.removeAll(walk.rules()));
        assertThat(silent).isEmpty();
    }

    @Test
    @DisplayName("none but the rules that are written answer")
    void noRuleIsMadeUp() {
        Set<String> heard = Walks.all().flatMap(walk -> walk.rules().stream()).collect(Collectors.toSet());
        assertThat(RuleNames.all()).containsAll(heard);
    }

    @Test
    @DisplayName("no two rules answer of one provision and one thing")
    void noTwoRules() {
        List<String> faults =
                Walks.all().flatMap(walk -> walk.faults().stream()).toList();
        assertThat(faults).isEmpty();
    }

    /** Cells in which other provisions apply than by the catalogue, with what is too much and too little. */
    private static List<String> deviations(Applicability walked, Set<String> readings) {
        List<String> deviations = new ArrayList<>();
        for (Map.Entry<Cell, Applies> cell : walked.cells().entrySet()) {
            Asked asked = new Asked(cell.getKey(), readings);
            compare(deviations, cell.getKey() + " can", cell.getValue().can(), Catalogue.thatCan(asked));
            compare(deviations, cell.getKey() + " always", cell.getValue().always(), Catalogue.thatAlways(asked));
        }
        return deviations;
    }

    private static void compare(List<String> deviations, String where, Set<String> walked, Set<String> catalogue) {
        if (!walked.equals(catalogue)) {
            deviations.add(where + ": by the rules alone " + without(walked, catalogue) + ", by the catalogue alone "
                    + without(catalogue, walked));
        }
    }

    private static Set<String> without(Set<String> those, Set<String> these) {
        Set<String> rest = new LinkedHashSet<>(those);
        rest.removeAll(these);
        return rest;
    }
}
