package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.Question;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;

@DisplayName("What may be spent on answers")
class EffortTest {
    private static final MiningApplication APPLICATION = aMiningApplication().build();
    private static final MiningApplication ALONE =
            aMiningApplication().consolidation(null).build();

    private static Ledger ledger(int rights) {
        LedgerRight one = aLedger().rights().get(0);
        List<LedgerRight> many = IntStream.range(0, rights)
                .mapToObj(i -> new LedgerRight(
                        "R-" + i,
                        one.mineral(),
                        one.mineralName(),
                        one.sizeClass(),
                        one.greenMine(),
                        one.inKeyMiningZone(),
                        one.block()))
                .toList();
        return new Ledger("L-1", aLedger().asOf(), "500111", many, List.of(), List.of());
    }

    /** How many evaluations of a small question one of this costs. */
    private static int cost(Question question) {
        for (int effort = 0; effort < 100; effort++) {
            if (suffices(Effort.of(effort), question)) {
                return effort;
            }
        }
        throw new AssertionError("more than a hundred");
    }

    private static boolean suffices(Effort effort, Question question) {
        try {
            effort.spend(question);
            return true;
        } catch (Effort.SpentException spent) {
            return false;
        }
    }

    @Test
    @DisplayName("is one for each question, and one more for every ten items of its lists")
    void items() {
        assertThat(cost(Question.of(APPLICATION))).isEqualTo(1);
        assertThat(cost(Question.of(APPLICATION).beside(ledger(7)))).isEqualTo(1);
        assertThat(cost(Question.of(APPLICATION).beside(ledger(8))))
                .as("and two parties")
                .isEqualTo(2);
        assertThat(cost(Question.of(ALONE).beside(ledger(8)))).isEqualTo(1);
        assertThat(cost(Question.of(ALONE).beside(ledger(20)))).isEqualTo(3);
        assertThat(cost(Question.of(anExplorationApplication().build()).beside(ledger(20))))
                .isEqualTo(3);
        assertThat(cost(Question.of(ledger(29)))).isEqualTo(3);
        assertThat(cost(Question.of(aMine().annualReports(reports(9)).build()))).isEqualTo(1);
        assertThat(cost(Question.of(aMine().annualReports(reports(10)).build())))
                .isEqualTo(2);
    }

    private static List<AnnualReport> reports(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new AnnualReport(2010 + i, null, null, Truth.TRUE))
                .toList();
    }

    @Test
    @DisplayName("suffices to the last")
    void last() {
        Effort effort = Effort.of(2);
        effort.spend(Question.of(APPLICATION));
        effort.spend(Question.of(APPLICATION));

        assertThatExceptionOfType(Effort.SpentException.class).isThrownBy(() -> effort.spend(Question.of(APPLICATION)));
    }

    @Test
    @DisplayName("is less by what is spent on a part, which has no more than the whole")
    void part() {
        Effort whole = Effort.of(3);
        Effort part = whole.part(2);

        assertThat(suffices(part, Question.of(APPLICATION))).isTrue();
        assertThat(suffices(part, Question.of(APPLICATION))).isTrue();
        assertThat(suffices(part, Question.of(APPLICATION))).as("its own share").isFalse();
        assertThat(suffices(whole.part(2), Question.of(APPLICATION))).isTrue();
        assertThat(suffices(whole.part(2), Question.of(APPLICATION)))
                .as("more than the whole")
                .isFalse();
    }
}
