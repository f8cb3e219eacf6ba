package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Grounds.stating;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.Question;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Site;
import org.kuanggui.dazu.Grounds;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;

/** An evaluation costs one, of a district five, of what states its ground ten; and one more for every ten items in its lists. */
@DisplayName("An effort")
class EffortTest {
    private static final Question APPLICATION =
            Question.of(aMiningApplication().consolidation(null).build());

    /** How often a question may be judged by an effort of six. */
    private static int times(Question question) {
        return times(Effort.of(6), question);
    }

    private static int times(Effort effort, Question question) {
        for (int times = 0; times < 100; times++) {
            try {
                effort.spend(question);
            } catch (Effort.SpentException spent) {
                return times;
            }
        }
        return 100;
    }

    @Test
    @DisplayName("suffices for as many applications as it is of")
    void applications() {
        assertThat(times(APPLICATION)).isEqualTo(6);
        assertThat(times(Question.of(aMiningApplication().build())))
                .as("two parties are few")
                .isEqualTo(6);
    }

    @Test
    @DisplayName("suffices for a fifth as many ledgers of few rights, and a sixth of those with ten")
    void ledgers() {
        assertThat(times(Effort.of(30), Question.of(ledger(9)))).isEqualTo(6);
        assertThat(times(Effort.of(30), Question.of(aLedger()))).isEqualTo(5);
    }

    @Test
    @DisplayName("suffices for a tenth as many that state their ground")
    void ground() {
        Site site = stating(Truth.FALSE, Grounds.BLOCK).build();

        assertThat(times(
                        Effort.of(40),
                        Question.of(aMiningApplication().site(site).build())))
                .isEqualTo(4);
        assertThat(times(Effort.of(40), Question.of(aMine().site(site).build())))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("counts the rights beside an application, and the parties together with them")
    void beside() {
        assertThat(times(APPLICATION.beside(ledger(10)))).isEqualTo(3);
        assertThat(times(Question.of(anExplorationApplication().build()).beside(ledger(10))))
                .isEqualTo(3);
        assertThat(times(Question.of(aMiningApplication().build()).beside(ledger(8))))
                .isEqualTo(3);
        assertThat(times(APPLICATION.beside(ledger(8)))).isEqualTo(6);
    }

    @Test
    @DisplayName("counts a mine's incidents together with its reports")
    void mines() {
        assertThat(times(mine(10, 0))).isEqualTo(3);
        assertThat(times(mine(5, 5))).isEqualTo(3);
        assertThat(times(mine(4, 5))).isEqualTo(6);
    }

    @Test
    @DisplayName("gives parts away, which end together when it is spent")
    void parts() {
        Effort whole = Effort.of(3);

        assertThat(times(whole.part(2), APPLICATION)).isEqualTo(2);
        assertThat(times(whole.part(2), APPLICATION)).isEqualTo(1);
        assertThat(times(whole, APPLICATION)).isZero();
    }

    private static Ledger ledger(int count) {
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rights.add(new LedgerRight("R-" + i, Mineral.GYPSUM, null, null, Truth.TRUE, Truth.TRUE, null));
        }
        return new Ledger("L-1", LocalDate.of(2024, 5, 20), "500111", rights, List.of(), List.of());
    }

    private static Question mine(int incidents, int reports) {
        Incident incident = new Incident(
                LocalDate.of(2024, 1, 1), Truth.TRUE, Truth.TRUE, Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
        return Question.of(aMine().incidents(
                        IntStream.range(0, incidents).mapToObj(i -> incident).toList())
                .annualReports(IntStream.range(0, reports)
                        .mapToObj(i -> new AnnualReport(2000 + i, null, null, Truth.TRUE))
                        .toList())
                .build());
    }
}
