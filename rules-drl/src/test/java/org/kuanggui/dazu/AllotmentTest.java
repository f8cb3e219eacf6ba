package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Ledgers.aRight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.mine.Allotment;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Turn;

@DisplayName("Candidates in turn")
class AllotmentTest {
    private static final String QUOTA = "3.3.6-block-quota";
    private static final String LIMESTONES = "NEW:limestones";
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final MiningApplication FIRST = limestone("Z", 3);
    private static final MiningApplication SECOND = limestone("A", 4);
    private static final MiningApplication THIRD = limestone("B", 4);

    private static MiningApplication limestone(String id, int day) {
        return aMiningApplication()
                .id(id)
                .submittedOn(LocalDate.of(2024, 6, day))
                .build();
    }

    private static Allotment allot(Ledger ledger, Application... candidates) {
        return EVALUATOR.allot(List.of(candidates), ledger, AllotmentTest::notRefused);
    }

    private static boolean notRefused(org.kuanggui.evaluation.Evaluation evaluation) {
        return evaluation.verdict() != Verdict.DOES_NOT_CONFORM;
    }

    @Test
    @DisplayName("stand by day of submission, then by id, whatever order they come in")
    void inOrder() {
        Allotment allotment = allot(aLedger(), THIRD, SECOND, FIRST);
        assertThat(allotment.turns())
                .extracting(turn -> turn.application().id())
                .containsExactly("Z", "A", "B");
        assertThat(allot(aLedger(), FIRST, THIRD, SECOND)).isEqualTo(allotment);
    }

    @Test
    @DisplayName("find the ledger as those granted before them leave it, and where a quota runs out")
    void runsOut() {
        Allotment allotment = allot(aLedger(), SECOND, FIRST);
        Turn first = allotment.turns().get(0);
        Turn second = allotment.turns().get(1);
        assertThat(first.granted()).isTrue();
        assertThat(first.usedUp()).containsExactly(LIMESTONES);
        assertThat(second.granted()).isFalse();
        assertThat(second.evaluation().finding(QUOTA).orElseThrow().outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(second.usedUp()).isEmpty();
        assertThat(allotment.ranOut(LIMESTONES)).contains(first);
        assertThat(allotment.ranOut("NEW:GEOTHERMAL")).isEmpty();
        assertThat(allotment.granted()).containsExactly(first);
        assertThat(allotment.usedUpBefore()).isEmpty();
        assertThat(allotment.after().rights()).extracting(LedgerRight::id).containsExactly("Z");
    }

    @Test
    @DisplayName("are each judged against the ledger given by evaluate, where order makes no difference")
    void evaluateKnowsNoOrder() {
        for (MiningApplication candidate : List.of(FIRST, SECOND, THIRD)) {
            assertThat(EVALUATOR
                            .evaluate(candidate, aLedger())
                            .finding(QUOTA)
                            .orElseThrow()
                            .outcome())
                    .isEqualTo(Outcome.SATISFIED);
        }
    }

    @Test
    @DisplayName("are granted where they conform, and nothing else is")
    void conforming() {
        Allotment allotment = EVALUATOR.allot(List.of(FIRST, SECOND), aLedger());
        for (Turn turn : allotment.turns()) {
            Verdict verdict = turn.evaluation().verdict();
            assertThat(turn.granted())
                    .isEqualTo(verdict == Verdict.CONFORMS || verdict == Verdict.CONFORMS_WITH_DUTIES);
        }
    }

    @Test
    @DisplayName("find room again where a right before them is given up")
    void roomAgain() {
        String own = "C5001112020117130000001";
        Ledger full = aLedger(aRight(own, Mineral.BUILDING_STONE_LIMESTONE, LedgerBlock.NEW));
        MiningApplication leaving = anExistingMine(MiningAction.CANCELLATION)
                .id("C")
                .submittedOn(LocalDate.of(2024, 6, 1))
                .build();
        assertThat(allot(full, FIRST).turns().get(0).granted()).isFalse();
        assertThat(allot(full, FIRST).usedUpBefore()).containsExactly(LIMESTONES);
        assertThat(allot(full, FIRST, leaving).ranOut(LIMESTONES).orElseThrow().application())
                .isEqualTo(FIRST);
    }

    @Test
    @DisplayName("for exploration take a block once")
    void exploration() {
        ExplorationApplication one = anExplorationApplication().id("E-1").build();
        ExplorationApplication two = anExplorationApplication().id("E-2").build();
        Allotment allotment = EVALUATOR.allot(List.of(two, one), aLedger());
        assertThat(allotment.turns()).extracting(Turn::granted).containsExactly(true, false);
        assertThat(allotment.ranOut("T3-1").orElseThrow().application()).isEqualTo(one);
        assertThat(allotment.after().explorationBlocksGranted()).containsExactly("T3-1");
    }

    @Test
    @DisplayName("find blocks of the plan used up, and others that the ledger lists no matter")
    void blocksOfThePlan() {
        Ledger ledger = aLedger("500111", List.of(), List.of(), List.of("T9", "T3-2"));
        assertThat(EVALUATOR.allot(List.of(), ledger).usedUpBefore()).containsExactly("T3-2");
    }

    @Test
    @DisplayName("are not granted where it cannot be told what would become of the ledger")
    void notEntered() {
        MiningApplication unnamed =
                anExistingMine(MiningAction.CANCELLATION).id("C").build();
        Turn turn = EVALUATOR
                .allot(List.of(unnamed), aLedger(), evaluation -> true)
                .turns()
                .get(0);
        assertThat(turn.granted()).isFalse();
        assertThat(turn.effect().missing()).containsExactly("/rights");
    }

    @Test
    @DisplayName("may all be judged on one day")
    void onOneDay() {
        LocalDate day = LocalDate.of(2024, 12, 1);
        Allotment allotment = EVALUATOR.allot(List.of(FIRST, SECOND), day, aLedger(), AllotmentTest::notRefused);
        assertThat(allotment.turns())
                .extracting(turn -> turn.evaluation().asOf())
                .containsExactly(day, day);
    }

    @Test
    @DisplayName("come once each")
    void onceEach() {
        assertThatThrownBy(() -> EVALUATOR.allot(List.of(FIRST, limestone("Z", 9)), aLedger()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/1/id");
    }

    @Test
    @DisplayName("are as many as a list may have")
    void notTooMany() {
        List<Application> tooMany = Collections.nCopies(Checks.MOST_ITEMS + 1, FIRST);
        assertThatThrownBy(() -> EVALUATOR.allot(tooMany, aLedger()))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::found)
                        .containsExactly("10001 items"));
    }

    @Test
    @DisplayName("do not fit into a ledger that is full")
    void fullLedger() {
        Ledger full = Ledgers.ofClasses(0, 0, Checks.MOST_ITEMS, 0);
        assertThatThrownBy(() -> EVALUATOR.allot(List.of(FIRST), full, evaluation -> true))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/rights");
        assertThatThrownBy(() -> EVALUATOR.effectOfGranting(FIRST, full)).isInstanceOf(InvalidInputException.class);
    }
}
