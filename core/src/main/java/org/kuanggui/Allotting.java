package org.kuanggui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.Allotment;
import org.kuanggui.mine.BlockCount;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Turn;
import org.kuanggui.plan.PlanEdition;

/** Lets candidates take their turns. */
final class Allotting {
    private static final Comparator<Application> RULE =
            Comparator.comparing(Application::submittedOn).thenComparing(Application::id);

    private final PlanEdition plan;
    private final BiFunction<Application, Ledger, Evaluation> judge;
    private final BiFunction<Application, Ledger, GrantEffect> effect;

    Allotting(
            PlanEdition plan,
            BiFunction<Application, Ledger, Evaluation> judge,
            BiFunction<Application, Ledger, GrantEffect> effect) {
        this.plan = plan;
        this.judge = judge;
        this.effect = effect;
    }

    /** Nothing stands against it, and nothing is open. */
    static boolean conforms(Evaluation evaluation) {
        return evaluation.verdict() == Verdict.CONFORMS || evaluation.verdict() == Verdict.CONFORMS_WITH_DUTIES;
    }

    Allotment allot(List<? extends Application> candidates, Ledger before, Predicate<Evaluation> grants) {
        Objects.requireNonNull(before, "ledger");
        Objects.requireNonNull(grants, "grants");
        List<Application> inOrder = new ArrayList<>(eachOnce(candidates));
        inOrder.sort(RULE);
        List<Turn> turns = new ArrayList<>();
        Ledger ledger = before;
        for (Application candidate : inOrder) {
            Turn turn = turn(candidate, ledger, grants);
            turns.add(turn);
            if (turn.granted()) {
                ledger = turn.effect().ledger().orElseThrow();
            }
        }
        return new Allotment(before, List.copyOf(usedUp(before)), turns, ledger);
    }

    private Turn turn(Application candidate, Ledger ledger, Predicate<Evaluation> grants) {
        Evaluation evaluation = judge.apply(candidate, ledger);
        GrantEffect change = effect.apply(candidate, ledger);
        boolean granted = change.ledger().isPresent() && grants.test(evaluation);
        Set<String> usedUp = granted ? usedUp(change.ledger().orElseThrow()) : new TreeSet<>();
        usedUp.removeAll(usedUp(ledger));
        return new Turn(candidate, evaluation, change, granted, List.copyOf(usedUp));
    }

    private Set<String> usedUp(Ledger ledger) {
        Set<String> usedUp = new TreeSet<>();
        for (BlockCount count : BlockCount.all(ledger, plan)) {
            if (count.isUsedUp()) {
                usedUp.add(count.name());
            }
        }
        ledger.explorationBlocksGranted().stream()
                .filter(block -> plan.explorationBlock(block).isPresent())
                .forEach(usedUp::add);
        return usedUp;
    }

    private static List<Application> eachOnce(List<? extends Application> candidates) {
        Checks checks = new Checks();
        List<Application> each = checks.list("", List.copyOf(candidates));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < each.size(); i++) {
            String id = each.get(i).id();
            if (!ids.add(id)) {
                checks.refuse("/" + i + "/id", Phrases.again(id), new Text("每个候选申请只列一次", "each candidate once"));
            }
        }
        checks.done();
        return each;
    }
}
