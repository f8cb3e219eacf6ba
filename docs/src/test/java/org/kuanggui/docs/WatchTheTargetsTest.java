package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.mine.Allotment;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Turn;

@DisplayName("The how-to page on targets")
class WatchTheTargetsTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/watch-the-targets.md");
    private static final String LIMESTONE_BLOCK = "虚构C-109";

    private final PlanEvaluator evaluator =
            PlanEvaluator.builder().layers(Examples.layers()).build();
    private final Ledger baseYear = LedgerReader.read(Examples.quickstart("ledgers/dazu-2020.json"));
    private final Ledger full = LedgerReader.read(Examples.quickstart("ledgers/made-up-2025.json"));
    private final MiningApplication application = (MiningApplication)
            ApplicationReader.read(Examples.quickstart("applications/made-up-within-its-block.json"));

    private void monitor(byte[] document) {
        Ledger ledger = LedgerReader.read(document);
        Evaluation evaluation = evaluator.monitor(ledger, LocalDate.of(2023, 3, 26));
        Finding share = evaluation.finding("4.0.2-large-medium-share").orElseThrow();
        System.out.println(share + ", due " + share.due().orElseThrow());
    }

    private void figures(Ledger ledger) {
        Indicators figures = Indicators.of(ledger, evaluator.plan());
        BigDecimal target = evaluator.plan().shareTarget().perCent();
        System.out.println(figures.largeAndMedium() + ", reaches " + target + " %: "
                + figures.largeAndMedium().reaches(target));
        System.out.println(
                "to be converted: " + figures.largeAndMedium().fewestMissing(target) + " of " + figures.rights());
        System.out.println("green mines: " + figures.greenMines());
    }

    private void beside(MiningApplication application, Ledger ledger) {
        Evaluation evaluation = evaluator.evaluate(application, ledger);
        Finding quota = evaluation.finding("3.3.6-block-quota").orElseThrow();
        System.out.println(quota + ": " + quota.message(Locale.ENGLISH));
    }

    private void effect(MiningApplication application, Ledger ledger) {
        GrantEffect effect = evaluator.effectOfGranting(application, ledger);
        Indicators after = effect.after().orElseThrow();
        System.out.println(effect.before().largeAndMedium() + " becomes " + after.largeAndMedium());
    }

    private void allot(List<Application> candidates, Ledger ledger) {
        Allotment allotment = evaluator.allot(candidates, ledger);
        for (Turn turn : allotment.turns()) {
            System.out.println(turn.application().id() + ": "
                    + turn.evaluation().verdict() + ", granted: " + turn.granted() + ", used up: " + turn.usedUp());
        }
        System.out.println(allotment.after().rights().size() + " rights");
    }

    private Allotment onReview(List<Application> candidates, Ledger ledger) {
        Allotment allotment =
                evaluator.allot(candidates, ledger, evaluation -> evaluation.verdict() != Verdict.DOES_NOT_CONFORM);
        return allotment;
    }

    private void merged(Ledger township, Ledger bureau) {
        Ledger ledger = Ledger.merged(List.of(township, bureau));
        System.out.println(ledger.rights().size() + " rights");
    }

    private MiningApplication candidate(String id, int day) {
        return application.toBuilder()
                .id(id)
                .submittedOn(LocalDate.of(2024, 9, day))
                .build();
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        Ledger withRoom = full.without(LIMESTONE_BLOCK);
        List<Application> candidates = List.of(candidate("second", 3), candidate("first", 2));
        assertThat(PAGE.blocks("text"))
                .containsExactlyElementsOf(List.of(
                        Printed.by(() -> monitor(Examples.quickstart("ledgers/dazu-2020.json"))),
                        Printed.by(() -> figures(baseYear)),
                        Printed.by(() -> beside(application, full)),
                        Printed.by(() -> effect(application, full)),
                        Printed.by(() -> allot(candidates, withRoom))));
    }

    @Test
    @DisplayName("says whom another rule grants")
    void review() {
        MiningApplication open =
                application.toBuilder().greenMine(GreenMine.UNKNOWN).build();
        assertThat(onReview(List.of(open), full.without(LIMESTONE_BLOCK)).granted())
                .hasSize(1);
        assertThat(evaluator.allot(List.of(open), full.without(LIMESTONE_BLOCK)).granted())
                .isEmpty();
    }

    @Test
    @DisplayName("shows how parts are put together")
    void parts() throws Exception {
        assertThat(Printed.by(() -> merged(full.without(LIMESTONE_BLOCK), full.without("虚构C-110"))))
                .isEqualTo("28 rights\n");
    }
}
